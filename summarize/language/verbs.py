"""Whether an English sentence has a verb that says something of its subject.

A list of the commonest verbs and a look at the word before: no tagger, and every doubt counts as a verb.
"""

from __future__ import annotations

from summarize.language.word_list import word_list
from summarize.patterns import late

_WORD = late(r"[^\W_]+(?:['’.-][^\W_]+)*|[,;:—–“\"(]")

_AUXILIARY = frozenset((
    "am", "is", "are", "was", "were", "be", "has", "have", "had", "do", "does", "did", "will",
    "would", "can", "could", "may", "might", "shall", "should", "must", "cannot", "ain't", "let's",
    "here's", "there's", "gonna", "wanna", "gotta", "ought", "dare",
))  # fmt: skip
_SURE_VERBS = _AUXILIARY | {"said", "told"}
_CONTRACTED = late(
    r"(?:n['’]t|['’](?:ll|re|ve|d|m))$|^(?:it|that|he|she|there|here|what|who|where|how|this|everyone|someone|everything|nobody|let|one)['’]s$"
)
_PAST = word_list("verbs_past.txt")
"""Pasts that are not formed with -ed."""
_COMMON = word_list("verbs.txt")
"""Base forms of the commonest verbs."""
_FUNCTION = frozenset((
    "a", "an", "the", "every", "each", "his", "her", "its", "their", "my", "your", "our", "whose",
    "of", "for", "in", "on", "at", "by", "with", "from", "to", "into", "onto", "about", "over",
    "under", "between", "among", "against", "during", "before", "after", "through", "throughout",
    "without", "within", "across", "behind", "beyond", "toward", "towards", "amid", "upon", "along",
    "around", "near", "above", "below", "beneath", "beside", "besides", "despite", "unlike", "per",
    "via", "and", "or", "nor", "but", "than", "as", "like", "if", "that", "which", "who", "whom",
    "where", "when", "while", "because", "not", "so", "too", "very", "only", "just", "even", "both",
    "all", "half", "more", "most", "less", "least", "no", "new", "old", "own", "first", "last",
    "next", "other", "many", "few", "such", "up", "down", "out", "off", "back", "away", "now",
    "then", "there", "here", "this", "these", "those", "some", "any", "is", "until", "till",
    "since", "except", "including", "plus", "versus", "whether", "though", "although", "what",
    "how", "why", "yet", "still", "also", "once", "twice", "perhaps", "maybe", "almost", "day",
    "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute",
    "minutes",
))  # fmt: skip
"""Words that are never a verb, whatever follows them."""
_BEFORE_A_NOUN = frozenset((
    "a", "an", "the", "every", "no", "own", "his", "her", "its", "their", "my", "your", "our",
    "whose", "of", "for", "in", "on", "at", "by", "with", "from", "into",
))  # fmt: skip
_BEFORE_A_FORM = frozenset(("to", "being", "having"))
"""Before an infinitive or a participle."""
_OBJECT = frozenset((
    "the", "a", "an", "his", "her", "its", "their", "my", "your", "our", "it", "them", "him", "us",
    "me", "this", "these", "those", "that", "to", "how", "what", "whether", "nothing", "more",
))  # fmt: skip
"""Words before which a content word is taken for a verb."""
_SUBJECTS = frozenset((
    "i", "we", "you", "they", "he", "she", "it", "who", "that", "which", "people", "men", "women",
    "children", "police",
))  # fmt: skip
_ADVERBS = frozenset((
    "also", "still", "now", "never", "even", "ever", "just", "often", "always", "sometimes", "then",
    "again", "once", "rarely", "both", "each",
))  # fmt: skip
_PLURAL_SUBJECTS = frozenset(("many", "some", "others", "few", "those", "these", "most", "all"))
"""Words that, opening a sentence, may be the subject of a plural verb though they do not end in s."""
SHORT = 80
"""Characters; a longer sentence says more than who spoke."""
_ATTRIBUTION = late(
    r"(\w[\w.’'-]*(?: [\w.’'-]+){0,6}) (?:said|says|added|wrote|tweeted)"
    r"(?: ((?:on|in|at|to|during)\b[^:;]*)|, (?:laughing|pointing|referencing|referring|smiling)\b[^:;]*)?\.$"
)
_RELATIVES = frozenset(("who", "that", "which", "where"))
LONGEST = 25
"""Words; a longer sentence without a verb is rarer than a verb that this file does not know."""


def lacks_verb(sentence: str) -> bool:
    """Whether an English sentence is a fragment, such as "Hazard pay for some workers.".

    A fragment has no verb, or only that of a relative clause ("A sentence that might thrill you."). A
    question or a sentence with a quotation never counts as one; what may be a verb counts as a verb.
    """
    if sentence[-1:] not in {".", "!"} or "“" in sentence or '"' in sentence or "‘" in sentence:
        return False
    chunks = sentence.split()
    if len(chunks) > LONGEST or (chunks[0] not in {"A", "An"} and not _SURE_VERBS.isdisjoint(chunks)):
        return False  # nearly all sentences: one look instead of one for each word
    words = _WORD.findall(sentence)
    if len(words) > LONGEST:
        return False
    verbs = (at for at in range(len(words)) if _may_be_verb(words, at))
    first = next(verbs, None)
    return first is None or (words[0] in {"A", "An"} and _is_relative(words, [first, *verbs]))


def says_nothing(sentence: str) -> bool:
    """Whether a sentence says who spoke but not what was said.

    "Trump said on Oct. 13, 2014." and "Doe said, referring to the vote." are such sentences.
    """
    if len(sentence) > SHORT:
        return False
    found = _ATTRIBUTION.match(sentence)
    return (
        found is not None
        and _AUXILIARY.isdisjoint(found[1].split())
        and lacks_verb(f"{found[2] or found[1]}.")
    )


def _is_relative(words: list[str], verbs: list[int]) -> bool:
    """Whether all verbs form one group (can steer; fled) behind who, that, which or where."""
    first, last = verbs[0], verbs[-1]
    one = last == first or (last - first == len(verbs) - 1 and words[first] in _AUXILIARY)
    return one and any(word in _RELATIVES for word in words[max(first - 3, 0) : first])


def _may_be_verb(words: list[str], at: int) -> bool:
    word = words[at].lower()
    before = words[at - 1] if at else ""
    if word in _AUXILIARY or _CONTRACTED.search(word):
        return True
    if word in _FUNCTION or (word.endswith(("ing", "ly")) and word not in _COMMON):
        return False
    if before.lower() in _BEFORE_A_FORM or before.lower() in _BEFORE_A_NOUN:
        return False
    if word in _PAST or (word.endswith("ed") and len(word) > 3):
        return True
    if not at or not words[at][0].islower():
        return not at and word in _COMMON
    after = words[at + 1].lower() if at + 1 < len(words) else ""
    # A word before an auxiliary is its subject: players can
    return after not in _AUXILIARY and (after in _OBJECT or _agrees(word, before, after, second=at == 1))


def _agrees(word: str, before: str, after: str, *, second: bool) -> bool:
    """Whether `before` can be the subject of `word`: Democrats hold, Erie and Ohio hold, the bill caps."""
    if before.lower() in _SUBJECTS or before.lower() in _ADVERBS or before.endswith("ly"):
        return True
    base = word.removesuffix("s")
    if base == word:
        subject = before.lower() in _PLURAL_SUBJECTS if second else not before.islower()
        return word in _COMMON and (subject or before.endswith("s"))
    is_verb = base in _COMMON or word[:-2] in _COMMON or f"{word[:-3]}y" in _COMMON
    return is_verb or not (after in _FUNCTION or after in ",;:—–(" or not after)
