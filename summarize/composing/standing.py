"""Which sentences can stand by themselves, and which need the sentence before them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.composing.author_voice import rate_opinion
from summarize.composing.bare_nouns import on_bare_nouns
from summarize.composing.unintroduced import under_last_names
from summarize.language.announcing import only_announces
from summarize.language.foreign_openings import looks_back
from summarize.language.layout import breaks_off, is_question, opens_in_small_letters
from summarize.language.narrator import author_speaks
from summarize.language.no_comment import only_declines_comment
from summarize.language.quotes import has_balanced_quotes, is_aside, is_bare_quotation, opens_on_quotation
from summarize.language.unfit_leads import adds_on, names_something, sets_the_scene, takes_as_known
from summarize.language.unspaced import UNSPACED, count_words
from summarize.language.verbs import lacks_verb, says_nothing

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from summarize.model import Sentence

SHORTEST = 6
"""Words; a shorter sentence is rarely a statement."""
LONGEST = 60
"""Words; a longer one is rarely read to its end."""
TELLING = 3
"""Words that are no stop words; with fewer a sentence states nothing: "Behind the scenes, there was more movement."."""
CHAIN = 2
"""Sentences that another may need, at most: the one before it, and the one that this needs."""
NEEDING = 0.2
"""Fault of a sentence that needs the one before it; faults are in the unit of `selection.price`."""
ASSUMING = 0.25
"""Fault of an opening on a bare noun ("The company") that the story hardly speaks of."""
QUESTION = 1.0
"""Fault of a question."""
SPEAKING = 1.0
"""Fault of an author who speaks in person."""
SILENT = 4.0
"""Fault of telling that somebody did not answer the reporter."""
ARGUED = 2.0
"""Fault of a sentence of an article that argues all through, where another one reports."""
HALF = 0.5
"""How well a sentence leads, relative to others, that sets the scene, or whose article argues throughout
where another one reports."""


class Standing(NamedTuple):
    """How the n sentences may be used."""

    requires: NDArray[np.intp]
    """(n,) row that must come before it, or -1."""
    barred: tuple[str | None, ...]
    """(n,) why a sentence must not be printed, or None."""
    faults: Mapping[str, NDArray[np.floating]]
    """What an editor dislikes -> (n,) how much of it each sentence has."""
    lead_form: NDArray[np.float64]
    """(n,) how well a sentence can open a page, by its form: 0 if it cannot stand alone, names nobody (the
    company, the storm), adds to another one, asks, opens on a quotation or on a last name that needs
    introducing, or takes its matter as known (the deal, announced on Friday); `HALF` if it sets the scene;
    else 1. The more its article argues, the less, down to `HALF` of that."""

    @property
    def allowed(self) -> NDArray[np.bool_]:
        """(n,) True where a sentence may be printed."""
        return np.array([reason is None for reason in self.barred], dtype=np.bool_)


def stand(
    sentences: Sequence[Sentence],
    content: Sequence[int],
    *,
    language: str,
    expected_fault: NDArray[np.float64] | None = None,
    opinions: Collection[str] = (),
) -> Standing:
    """Judge each sentence as an editor would who must print it out of its place.

    A sentence that opens on a pronoun or a connective, or a quotation without its speaker, needs the sentence
    before it in its article. Barred are half a quotation, an aside in brackets, an English sentence without a
    verb, and a sentence that needs more than `CHAIN` others or has fewer than `TELLING` content words.

    Args:
        sentences: n news sentences, article by article in order.
        content: (n,) how many words of each are not stop words.
        language: ISO 639-1 code; verbs are known for English only.
        expected_fault: (n,) fault of leaning on what a page is likely to lack (`Leaning.expected_fault`); None
            if not known.
        opinions: ids of the articles that their outlets mark as opinion.

    """
    requires = np.full(len(sentences), -1, dtype=np.intp)
    lead_form = np.zeros(len(sentences))
    barred: list[str | None] = []
    depth = [0] * len(sentences)
    for row, (sentence, words) in enumerate(zip(sentences, content, strict=True)):
        reason = _bar(sentence, language) or _states_nothing(sentence.line, words, language)
        if reason is None and (is_bare_quotation(sentence.line) or looks_back(sentence.line, language)):
            follows = row > 0 and _follows(sentences[row - 1], sentence)
            if not follows or barred[row - 1] is not None or depth[row - 1] == CHAIN:
                reason = "needs a sentence before it that cannot stand here"
            else:
                requires[row] = row - 1
                depth[row] = depth[row - 1] + 1
        elif reason is None:
            lead_form[row] = _lead_form(sentence.line, language)
        barred.append(reason)
    asks = np.array([is_question(s.line) for s in sentences], dtype=np.bool_)
    faults: dict[str, NDArray[np.floating]] = {"a question": QUESTION * asks}
    if language == "en":
        voice, share = _in_english(sentences, opinions)
        faults |= voice
        lead_form *= share
    faults["needing the sentence before"] = NEEDING * (requires >= 0)
    if expected_fault is not None:
        faults["leaning on what the page may lack"] = expected_fault
    return Standing(requires, tuple(barred), faults, lead_form)


def _in_english(
    sentences: Sequence[Sentence], opinions: Collection[str]
) -> tuple[dict[str, NDArray[np.floating]], NDArray[np.float64]]:
    """Give the faults that are known for English only, and (n,) the part of its lead that each keeps."""
    speaking = np.array([author_speaks(s.line) for s in sentences], dtype=np.bool_)
    silent = np.array([only_declines_comment(s.line) for s in sentences], dtype=np.bool_)
    argues = rate_opinion(sentences, speaking, opinions)
    faults = {
        "the author in person": SPEAKING * speaking,
        "no answer to the reporter": SILENT * silent,
        "an article that argues": ARGUED * argues,
        "an opening on a bare noun": ASSUMING * on_bare_nouns(sentences),
    }
    return faults, HALF**argues * ~under_last_names(sentences)


def _bar(sentence: Sentence, language: str) -> str | None:
    """Why the form of a sentence bars it, or None."""
    if not has_balanced_quotes(sentence.text):
        return "half a quotation"
    if is_aside(sentence.text):
        return "an aside in brackets"
    if opens_in_small_letters(sentence.line):
        return "opens on a small letter: the rest of a broken line"
    if breaks_off(sentence.line):
        return "breaks off in the middle"
    words = count_words(sentence.line) if language in UNSPACED else sentence.words
    if words > LONGEST:
        return f"longer than {LONGEST} words"
    return f"shorter than {SHORTEST} words" if words < SHORTEST else None


def _states_nothing(line: str, content: int, language: str) -> str | None:
    """Why a sentence states nothing, or None; except in English, only the number of content words tells."""
    if content < TELLING:
        return f"states nothing: fewer than {TELLING} words of content"
    if language != "en":
        return None
    if says_nothing(line):
        return "states nothing: what was said stands elsewhere"
    if only_announces(line):
        return "states nothing: announces what follows"
    return "states nothing: no verb" if lacks_verb(line) else None


def _lead_form(line: str, language: str) -> float:
    """Rate how well a sentence can open a briefing; without spaces between words, no capital marks a name."""
    fit = (language in UNSPACED or names_something(line)) and not (
        adds_on(line) or is_question(line) or opens_on_quotation(line) or takes_as_known(line)
    )
    return fit * (HALF if language == "en" and sets_the_scene(line) else 1.0)


def _follows(before: Sentence, sentence: Sentence) -> bool:
    """Whether two sentences of one article have nothing but a paragraph break between them."""
    return before.article_id == sentence.article_id and sentence.paragraph - before.paragraph <= 1
