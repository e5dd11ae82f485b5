"""Quotations of articles, and which of them are of one utterance, whole or cut, in the same words or in others."""

from __future__ import annotations

from collections import Counter, defaultdict
from difflib import SequenceMatcher
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing.mentions import stems
from summarize.composing.normalizing import normalize
from summarize.language.quotes import quotations
from summarize.language.sentences import split
from summarize.language.words import tokens
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.composing.comparison import Comparison

SHORTEST = 5
"""Words of a quotation that is compared, at least."""

LONGEST = 60
"""Words of one that is compared, at most."""

ALIKE = 0.6
"""Share of the words, in order, from which two quotations are one (2 M / (a + b), Ratcliff and Obershelp, 1988)."""

COMMON = 2
"""Content stems that both must hold before they are compared word by word."""

AKIN = 0.7
"""Share of the content stems of both from which two quotations are akin: then `ORDERED` is enough."""

MANY = 3
"""Content stems that two akin quotations have in common, at least; so do a quotation and what it is cut
from."""

ORDERED = 0.45
"""Share of the words, in order, from which two akin quotations are one: keeping promises and promises kept are two remarks."""

CUT = 0.8
"""Likeness from which a shorter quotation is cut from a run of words in a longer one."""

_GAP = late(
    r"\s*(?:\.\.\.|…|\[[^\]]*\](?!\w)|\([^()]*\)(?!\w)|\w{0,9}\*\*+\w*)\s*",
    needs=("...", "…", "[", "(", "**"),
)
"""Where words are left out or put in; stars stand for a swear word."""
_SMALL = frozenset((
    "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "the", "to", "vs", "with",
))  # fmt: skip
"""Words in lower case in the title of a work."""
_WORD = late(r"[^\W_]\S*")


class Quotation(NamedTuple):
    """One sentence between quotation marks."""

    row: int
    group: int
    text: str
    words: tuple[str, ...]
    spoken: str
    """The words with a space on both sides of each: a quotation is part of another if this is part of that
    one's."""
    stems: frozenset[str]


def quotations_in(row: int, story: Comparison) -> Iterator[Quotation]:
    """Read the sentences between quotation marks in a row, except titles and those too short or too long."""
    for text_in_marks in quotations(story.line(row), half_open=True):
        for start, end in _pieces(text_in_marks, story.language):
            text = text_in_marks[start:end].strip(" ,.;:—–-")
            words = tuple(tokens(normalize(text), story.language))
            if SHORTEST <= len(words) <= LONGEST and not _is_title(text):
                content = frozenset(stems(text, story.language))
                yield Quotation(row, story.group(row), text, words, f" {' '.join(words)} ", content)


def _is_title(text: str) -> bool:
    """Whether words between quotation marks are the title of a work, which nobody said.

    >>> _is_title("The Late Show with Stephen Colbert"), _is_title("We will See You in Court")
    (True, False)

    """
    initials = (word[0] for word in _WORD.finditer(text) if word[0].lower() not in _SMALL)
    return not text.isupper() and all(word[0].isupper() or word[0].isdigit() for word in initials)


def _pieces(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of a quotation, cut again where words are left out or put in."""
    for start, end in split(text, language):
        at = start
        for gap in _GAP.finditer(text, start, end):
            yield at, gap.start()
            at = gap.end()
        yield at, end


def utterances(quotations: Sequence[Quotation]) -> list[list[Quotation]]:
    """Group quotations by utterance: each joins the earlier one of the same with most words in common."""
    groups: list[list[Quotation]] = []
    home_of: list[int] = []
    for quotation, near in zip(quotations, _near(quotations), strict=True):
        fits = [other for other in near if one_utterance(quotations[other], quotation)]
        home = min(
            fits,
            key=lambda other: (-_in_both(quotations[other], quotation), home_of[other], other),
            default=None,
        )
        home_of.append(len(groups) if home is None else home_of[home])
        if home is None:
            groups.append([])
        groups[home_of[-1]].append(quotation)
    return groups


def _near(quotations: Sequence[Quotation]) -> Iterator[set[int]]:
    """Yield for each quotation those before it that may be of the same utterance.

    They share `COMMON` stems with it, or a run of words that opens some quotation: what is part of another is
    there with its first words.
    """
    counts = Counter(chain.from_iterable(quotation.stems for quotation in quotations))
    shared_stems = {stem for stem, times in counts.items() if times > 1}
    openings = {quotation.words[:SHORTEST] for quotation in quotations}
    first = {opening[0] for opening in openings}
    by_stem: defaultdict[str, list[int]] = defaultdict(list)
    by_run: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, quotation in enumerate(quotations):
        content, words = quotation.stems & shared_stems, quotation.words
        places = (place for place, word in enumerate(words) if word in first)
        runs = openings.intersection(words[place : place + SHORTEST] for place in places)
        shared = Counter(chain.from_iterable(map(by_stem.__getitem__, content)))
        near = {other for other, common in shared.items() if common >= COMMON}
        yield near.union(*map(by_run.__getitem__, runs))
        for stem in content:
            by_stem[stem].append(at)
        for run in runs:
            by_run[run].append(at)


def one_utterance(one: Quotation, other: Quotation) -> bool:
    """Whether two articles quote one utterance."""
    return one.group != other.group and (_part(one, other) or alike(one, other))


def _part(one: Quotation, other: Quotation) -> bool:
    return one.spoken in other.spoken or other.spoken in one.spoken


def alike(one: Quotation, other: Quotation) -> bool:
    """Whether two quotations are one, in other words."""
    common = len(one.stems & other.stems)
    if common < COMMON:
        return False
    words = SequenceMatcher(None, one.words, other.words, autojunk=False)
    akin = common >= MANY and 2 * common >= AKIN * (len(one.stems) + len(other.stems))
    least = ORDERED if akin else ALIKE
    if words.quick_ratio() >= least and words.ratio() >= least:
        return True
    short, long = sorted((one, other), key=lambda q: len(q.words))
    return common >= MANY and _within(short.words, long.words)


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the shorter one is, in nearly the same words, a run of the longer: one article cut it out."""
    if len(short) <= SHORTEST:
        return False
    longest = SequenceMatcher(None, short, long, autojunk=False).find_longest_match()
    start = max(0, longest.b - longest.a - 1)
    run = SequenceMatcher(None, short, long[start : start + len(short) + 2], autojunk=False)
    return run.ratio() >= CUT


def _in_both(one: Quotation, other: Quotation) -> int:
    """Words that two quotations have in common, in order."""
    if _part(one, other):
        return min(len(one.words), len(other.words))
    blocks = SequenceMatcher(None, one.words, other.words, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)
