"""Different wordings of one quotation, although each is between quotation marks."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import combinations
from typing import TYPE_CHECKING

from summarize.composing.normalizing import letters_of
from summarize.composing.small_words import differ_slightly
from summarize.composing.utterances import SHORTEST, alike, quotations_in, utterances
from summarize.language.speakers import speakers
from summarize.model import SLIGHT, Disagreement
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.composing.comparison import Comparison
    from summarize.composing.utterances import Quotation

SPELLED = 0.75
"""Likeness from which two names are spellings of one: a different spelling is no news here."""

_PUT_IN = late(r"\s?\[(?!sic\b)\w[^\[\]]{0,40}\](?P<rest>['’]?(?:s\b)?(?: [\w’'-]+){0,4}(?=[.,;:!?…”\"]))?")


def differing_quotations(story: Comparison) -> Iterator[Disagreement]:
    """Find quotations of one utterance in different words, or attributed to different speakers.

    A quotation cut short is not another wording: where one is part of the other, they agree. Two that share
    only their frame ("We need to ...") are two utterances.
    """
    quotations = [q for row in story.rows for q in quotations_in(row, story)]
    for group in utterances(quotations):
        if len(group) > 1:
            yield from _wordings(group, story)
            yield from _speakers(group, story)


def _wordings(group: list[Quotation], story: Comparison) -> Iterator[Disagreement]:
    wordings: list[list[Quotation]] = []
    letters = {q: letters_of(q.words) for q in group}
    for quotation in sorted(group, key=lambda q: (-len(q.words), q.row)):
        home = next((wording for wording in wordings if letters[quotation] in letters[wording[0]]), None)
        if home is None:
            wordings.append([quotation])
        else:
            home.append(quotation)
    wordings = [_without_pieces(wording, group) for wording in wordings]
    rivals = [wording for wording in wordings if any(_rivals(wording, other, story) for other in wordings)]
    if rivals:
        rivals.sort(key=lambda wording: wording[0].row)
        values = {f"“{_shown(wording[0], story)}”": wording for wording in rivals}
        slight = story.language == "en" and all(
            differ_slightly(one[0].words, other[0].words) for one, other in combinations(rivals, 2)
        )
        yield Disagreement(
            SLIGHT if slight else "the wording of a quotation", story.sentences_by_value(values)
        )


def _shown(quotation: Quotation, story: Comparison) -> str:
    """Return its text with a word that a reporter put in after it, and the rest of the clause.

    For example "... happened to [Warmbier]".
    """
    behind = story.line(quotation.row).partition(quotation.text)[2]
    put = _PUT_IN.match(behind)
    if put is None:
        return quotation.text
    return quotation.text + put[0] + ("" if put["rest"] is not None else " …")


def _without_pieces(wording: Sequence[Quotation], group: Sequence[Quotation]) -> list[Quotation]:
    """Leave out of a wording the pieces of a longer quotation.

    If an article quotes another wording right beside one, it has cut a sentence in two.
    """
    return [wording[0]] + [
        q
        for q in wording[1:]
        if not any(
            other not in wording
            and q.group == other.group
            and abs(q.row - other.row) <= 1
            and not alike(q, other)
            for other in group
        )
    ]


def _rivals(ours: list[Quotation], theirs: list[Quotation], story: Comparison) -> bool:
    """Whether two wordings contradict each other.

    They do not if one article has both (it quotes two utterances, or knows of both), if one may overlap the
    other, or if they have different speakers.
    """
    if not {q.group for q in ours}.isdisjoint(q.group for q in theirs) or _overlap(ours[0], theirs[0]):
        return False
    one, other = ({_speaker(q, story) for q in wording} - {""} for wording in (ours, theirs))
    return not (one and other) or any(_same_name(a, b) for a in one for b in other)


def _overlap(one: Quotation, other: Quotation) -> bool:
    """Whether two quotations may be cut from one: the end of one is the beginning of the other."""
    match = SequenceMatcher(None, one.words, other.words, autojunk=False).find_longest_match()
    opens = 0 in (match.a, match.b)
    ends = match.a + match.size == len(one.words) or match.b + match.size == len(other.words)
    return opens and ends and match.size >= SHORTEST


def _speakers(group: list[Quotation], story: Comparison) -> Iterator[Disagreement]:
    """Find an utterance that articles attribute, word for word, to different people.

    A sentence that also names the other one may mean both: "Trump said in a statement read by Sanders".
    """
    shortest = min(group, key=lambda q: len(q.words))
    values: dict[str, list[Quotation]] = {}
    for quotation in group:
        last = _speaker(quotation, story)
        if last and shortest.spoken in quotation.spoken:
            speaker = next((name for name in values if _same_name(name, last)), last)
            values.setdefault(speaker, []).append(quotation)
    lines = {who: " ".join(story.line(q.row) for q in quotations) for who, quotations in values.items()}
    if len(values) > 1 and not any(who in text for who in lines for by, text in lines.items() if by != who):
        text = min((q.text for quotations in values.values() for q in quotations), key=len)
        yield Disagreement(f"who said “{text}”", story.sentences_by_value(values))


def _speaker(quotation: Quotation, story: Comparison) -> str:
    """Return the last name of the only speaker in its sentence, or nothing.

    A name in capitals is an outlet's, which reports what somebody said.
    """
    who = speakers(story.line(quotation.row))
    last = who[0].split()[-1] if len(who) == 1 else ""
    return "" if last.isupper() else last


def _same_name(one: str, other: str) -> bool:
    """Whether two names are one, by their spelling."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= SPELLED
