"""Wordings of one quotation that differ, although each stands between quotation marks."""

from __future__ import annotations

from collections import Counter, defaultdict
from difflib import SequenceMatcher
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from summarize.composing.heard import heard, spoken
from summarize.composing.mentions import Story, stems
from summarize.language import split, tokens
from summarize.language.quotes import quotations
from summarize.language.speakers import speakers
from summarize.model import Disagreement
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


SHORTEST, LONGEST = 5, 60
"""Words of a quotation that is compared."""

ALIKE = 0.6
"""Share of the words, in order, from which two quotations are one (2 M / (a + b), Ratcliff and Obershelp, 1988)."""

COMMON = 2
"""Content stems that both must hold before they are compared word by word."""

AKIN, MANY = 0.7, 3
"""Or: at least so many content stems in common, and so large a share of both, whatever their order."""

CUT = 0.8
"""Or: so large a share of the words of a shorter one and of the run of the longer one that is like it."""

SPELLED = 0.75
"""Likeness of two spellings of one name: the spelling is no news."""

_GAP = late(r"\s*(?:\.\.\.|…|\[[^\]]*\](?!\w)|\([^()]*\)(?!\w))\s*")
_GAPS = ("...", "…", "[", "(")
"""One of these stands in each gap."""


class Quotation(NamedTuple):
    """One sentence between quotation marks."""

    row: int
    group: int
    text: str
    words: tuple[str, ...]
    spoken: str
    """The words between spaces: what holds it as a part holds its words in a row."""
    stems: frozenset[str]


def differing_quotations(story: Story) -> Iterator[Disagreement]:
    """Find quotations of one utterance in different words, or given to different speakers.

    A quotation cut short is no other wording: where one is part of the other, they agree. What is alike in its frame
    only ("We need to ...") shares less than `ALIKE` of its words.
    """
    found = [q for row in story.rows for q in _quotations(row, story)]
    for group in _utterances(found):
        if len(group) > 1:
            yield from _wordings(group, story)
            yield from _speakers(group, story)


def _utterances(found: Sequence[Quotation]) -> list[list[Quotation]]:
    """Put each quotation to the first group before it that holds one of the same utterance, best one that it is part of."""
    groups: list[list[Quotation]] = []
    home_of: list[int] = []
    for quotation, near in zip(found, _near(found), strict=True):
        whole = {other for other in near if _part(found[other], quotation)}
        alike = sorted(near, key=lambda other: (other not in whole, home_of[other], other))
        home = next((home_of[other] for other in alike if _one(found[other], quotation)), len(groups))
        if home == len(groups):
            groups.append([])
        groups[home].append(quotation)
        home_of.append(home)
    return groups


def _near(found: Sequence[Quotation]) -> Iterator[set[int]]:
    """Give for each quotation those before it that share `COMMON` stems with it, or a run that opens a quotation.

    Without either none are the same: what stands in another as a whole, stands there with its first words.
    """
    often = Counter(chain.from_iterable(quotation.stems for quotation in found))
    met = {stem for stem, times in often.items() if times > 1}
    openings = {quotation.words[:SHORTEST] for quotation in found}
    first = {opening[0] for opening in openings}
    by_stem: defaultdict[str, list[int]] = defaultdict(list)
    by_run: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, quotation in enumerate(found):
        stems, words = quotation.stems & met, quotation.words
        places = (place for place, word in enumerate(words) if word in first)
        runs = openings.intersection(words[place : place + SHORTEST] for place in places)
        shared = Counter(chain.from_iterable(map(by_stem.__getitem__, stems)))
        near = {other for other, common in shared.items() if common >= COMMON}
        yield near.union(*map(by_run.__getitem__, runs))
        for stem in stems:
            by_stem[stem].append(at)
        for run in runs:
            by_run[run].append(at)


def _quotations(row: int, story: Story) -> Iterator[Quotation]:
    for quoted in quotations(story.sentences[row].line):
        for start, end in _pieces(quoted, story.language):
            text = quoted[start:end].strip(" ,.;:—–-")
            words = tuple(tokens(spoken(text), story.language))
            if SHORTEST <= len(words) <= LONGEST:
                held = frozenset(stems(text, story.language))
                yield Quotation(row, int(story.groups[row]), text, words, f" {' '.join(words)} ", held)


def _pieces(quoted: str, language: str) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of a quotation, cut again where words are left out or put in."""
    gapped = any(map(quoted.__contains__, _GAPS))
    for start, end in split(quoted, language):
        at = start
        for gap in _GAP.finditer(quoted, start, end) if gapped else ():
            yield at, gap.start()
            at = gap.end()
        yield at, end


def _part(one: Quotation, other: Quotation) -> bool:
    return one.spoken in other.spoken or other.spoken in one.spoken


def _one(one: Quotation, other: Quotation) -> bool:
    """Whether two articles quote one utterance."""
    if one.group == other.group:
        return False
    if _part(one, other):
        return True
    common = len(one.stems & other.stems)
    if common < COMMON:
        return False
    if common >= MANY and 2 * common >= AKIN * (len(one.stems) + len(other.stems)):
        return True
    words = SequenceMatcher(None, one.words, other.words, autojunk=False)
    if words.quick_ratio() >= ALIKE and words.ratio() >= ALIKE:
        return True
    short, long = sorted((one, other), key=lambda q: len(q.words))
    return common >= MANY and _within(short.words, long.words)


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether a run of the longer one is the shorter one in nearly the same words: one article cut it out."""
    if len(short) <= SHORTEST:
        return False
    longest = SequenceMatcher(None, short, long, autojunk=False).find_longest_match()
    start = max(0, longest.b - longest.a - 1)
    run = SequenceMatcher(None, short, long[start : start + len(short) + 2], autojunk=False)
    return run.ratio() >= CUT


def _wordings(group: list[Quotation], story: Story) -> Iterator[Disagreement]:
    wordings: list[list[Quotation]] = []
    letters = {q: heard(q.words) for q in group}
    for quotation in sorted(group, key=lambda q: (-len(q.words), q.row)):
        home = next((held for held in wordings if letters[quotation] in letters[held[0]]), None)
        if home is None:
            wordings.append([quotation])
        else:
            home.append(quotation)
    rivals = [held for held in wordings if any(_rivals(held, other) for other in wordings)]
    if rivals:
        rivals.sort(key=lambda held: held[0].row)
        values = {f"“{held[0].text}”": tuple(story.sentences[q.row] for q in held) for held in rivals}
        yield Disagreement("the wording of a quotation", values)


def _rivals(ours: list[Quotation], theirs: list[Quotation]) -> bool:
    """Whether two wordings contradict each other: an article that has both quotes two utterances, or knows of both."""
    return {q.group for q in ours}.isdisjoint(q.group for q in theirs) and not _overlap(ours[0], theirs[0])


def _overlap(one: Quotation, other: Quotation) -> bool:
    """Whether two quotations may be cut out of one: what ends the one, and it only, begins the other."""
    match = SequenceMatcher(None, one.words, other.words, autojunk=False).find_longest_match()
    opens = 0 in (match.a, match.b)
    ends = match.a + match.size == len(one.words) or match.b + match.size == len(other.words)
    return opens and ends and match.size >= SHORTEST


def _speakers(group: list[Quotation], story: Story) -> Iterator[Disagreement]:
    """One utterance, word for word, that articles give to different people.

    A sentence that names the other one too may tell of both: "Trump said in a statement read by Sanders".
    """
    shortest = min(group, key=lambda q: len(q.words))
    values: dict[str, list[Quotation]] = {}
    for quotation in group:
        who = speakers(story.sentences[quotation.row].line)
        if len(who) == 1 and shortest.spoken in quotation.spoken:
            last = who[0].split()[-1]
            known = next((name for name in values if _same_name(name, last, story)), last)
            values.setdefault(known, []).append(quotation)
    told = {who: " ".join(story.sentences[q.row].line for q in held) for who, held in values.items()}
    if len(values) > 1 and not any(who in text for who in told for by, text in told.items() if by != who):
        text = min((q.text for held in values.values() for q in held), key=len)
        yield Disagreement(
            f"who said “{text}”",
            {who: tuple(story.sentences[q.row] for q in held) for who, held in values.items()},
        )


def _same_name(one: str, other: str, story: Story) -> bool:
    """Whether two names are one person's: spelled alike, or written one after the other somewhere."""
    if SequenceMatcher(None, one, other, autojunk=False).ratio() >= SPELLED:
        return True
    both = (f"{one} {other}", f"{other} {one}")
    return any(name in story.sentences[row].line for row in story.rows for name in both)
