"""Phrases inside a sentence that point back to one before it: those rules, that list, on this."""

from __future__ import annotations

from summarize.patterns import late

_FLOW = r"[^,;:“”\"–—()]"
_AIMED = late(
    rf"^{_FLOW}{{3,70}}(?<! and)(?<! or)\b (?:these|those) (?!allegations|accusations|claims)(?:[a-z]+ )?[a-z]{{2,}}[^\W_]s\b"
    r"(?! (?:who|whom|whose|that|which|with|of|in|from|on|at|to|for|by|we|he|she|they|I|the|[a-z]+ed|made|seen)\b)"
)
"""In the first clause: "The court upheld those rules in 1991", "Questions on these topics are likely"; but a denial of "these claims"
says what they are: claims."""
AIMED = 80
"""Characters before which such a phrase begins."""
_POINTING = late(
    r" (?:this|that|too|either|as well|(?:this|that|these|those)"
    r" (?:approach|change|claims|conclusion|concern|decision|idea|move|problem|process|view))\.$"
)
LONGEST = 24
"""Characters of what points back, its full stop included."""
BRIEF = 12
"""Words; a longer sentence that ends on what points back mostly holds what that points to: "Both parties agree on this.", "Two incidents highlight this concern."."""
_THINGS = (
    "agreement|allegation|amendment|announcement|article|bill|breakthrough|case|claim|conversation|deal|decision|determination|event|incident"
    "|interview|investigation|law|letter|list|measure|meeting|offer|order|plan|point|program|proposal|provision|question|report|request|ruling"
    "|speech|statement|story|threat|trip|tweet|vote"
)
"""Nouns that never stand alone: "that" before one of them points."""
_THAT = late(
    rf"\bthat (?:same |very )?({_THINGS})(?=[.,;:?!]|['’]s\b| (?:in|on|at|by|for|to|from|with|is|was|were|has|had|will|would|could|can|and|as|after|before|when)\b)"
)
STEM = 4
"""Letters of a noun that stand in its other forms, too."""


def points_within(sentence: str, own: str) -> bool:
    """Whether a sentence points back behind its opening, to what it does not hold itself.

    Args:
        sentence: the whole.
        own: the same without what it quotes.

    """
    if sentence.count(" ") < BRIEF and _POINTING.search(sentence[-LONGEST:]):
        return True
    head = sentence[:AIMED]
    if (" these " in head or " those " in head) and _AIMED.search(sentence):
        return True
    return "that " in own and any(
        met[1][:STEM] not in own[: met.start()].lower() for met in _THAT.finditer(own)
    )
