"""What an editor would strike from a briefing, counted.

Written apart from the rules by which summarize itself avoids these faults, so that neither can hide a gap in the other.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from eval.folding import fold, fold_space, stands
from summarize.model import count_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from eval.events import NotNews
    from summarize.model import Sentence

NEAR = 0.3
"""Two sentences that share more than this part of the shorter one's word pairs say the same twice."""

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_BACK = re.compile(
    r"\W*(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|these|those"
    r"|but|and|or|nor|yet|so|however|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|also|besides"
    r"|instead|meanwhile|additionally|similarly|likewise|otherwise|consequently|the (?:former|latter))\b(?!-)",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"\W*(?:it (?:is|was|remains|remained) (?:un|not )?(?:clear|known|likely|certain)"
    r"|(?:this|these) (?:week|month|year|morning|afternoon|evening|weekend|spring|summer|autumn|fall|winter|days)"
    r"|so far|so-called)\b",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"[\"“”„«»]")
_CLOSERS = {"“": '”"', "„": '“”"', "«": "»", '"': '"”'}
"""Opening mark -> what may close it; typewriters and word processors mix."""
QUOTED = re.compile(r"\"[^\"]*\"|[“„][^“”„]*[”“]|«[^«»]*»")
"""A quotation with its double marks, of whichever kind."""

_TURN = re.compile(
    r"(?:Q|A|[A-Z][A-Z.'’ -]{2,40}(?:, (?:HOST|BYLINE))?(?: \([a-z -]{3,20}\))?): "
    r"(?:I|We|You|Yes|No|Well|Yeah|It['’]s|That['’]s|They['’]re|And|So|But|Thank)\b"
)
_POST = re.compile(r"pic\.twitter\.com/|^@\w|\(@\w{1,30}\) [A-Z][a-z]{2,8} \d{1,2}, \d{4}$")


def not_verbatim(lines: Sequence[str], articles: Mapping[str, str]) -> list[str]:
    """Find lines that stand in no article, with white space folded and nothing else."""
    return [line for line in lines if not any(fold_space(line) in text for text in articles.values())]


def not_news(lines: Sequence[str], annotated: Sequence[NotNews], dropped: Sequence[str]) -> list[str]:
    """Find lines that hold text marked as not news, or are part of such a text or of what the cleaner drops.

    `annotated` is the event's own list; `dropped` the pieces that summarize's cleaning rules name with a reason. A mark
    of one to three words must be the whole line to count; datelines, which end in a dash or bracket, count anywhere.
    """
    marked = [fold(item.text) for item in annotated]
    refuse = [*marked, *(fold(text) for text in dropped)]
    return [
        line
        for line in lines
        if any(stands(fold(line), text) for text in refuse)
        or any(_holds(fold(line), text) for text in marked)
    ]


def _holds(line: str, mark: str) -> bool:
    return mark in line if len(mark.split()) > 3 or not mark[-1:].isalnum() else mark == line


def near_duplicates(lines: Sequence[str]) -> list[tuple[str, str]]:
    """Find pairs of lines that share more than 30 % of the word pairs of the one with fewer."""
    pairs = [_word_pairs(line) for line in lines]
    return [
        (lines[i], lines[j])
        for i, j in combinations(range(len(lines)), 2)
        if len(pairs[i] & pairs[j]) > NEAR * min(len(pairs[i]), len(pairs[j]))
        or fold(lines[i]) == fold(lines[j])
    ]


def _word_pairs(line: str) -> frozenset[tuple[str, str]]:
    words = _WORD.findall(fold(line))
    return frozenset(pairwise(words))


class Places:
    """Where the lines of a summary come from, so that a sentence printed after the one before it keeps its context."""

    def __init__(self, lines: Sequence[str], sentences: Sequence[Sentence]) -> None:
        self.lines = lines
        self.sentences = sentences

    @cached_property
    def _rows(self) -> dict[str, list[int]]:
        rows: dict[str, list[int]] = {}
        for row, sentence in enumerate(self.sentences):
            rows.setdefault(sentence.line, []).append(row)
        return rows

    def follows(self, place: int) -> bool:
        """Whether line `place` stands right behind the line that it follows in its source."""
        if place == 0:
            return False
        before = self._rows.get(self.lines[place - 1], [])
        return any(
            row - 1 in before and self.sentences[row].article_id == self.sentences[row - 1].article_id
            for row in self._rows.get(self.lines[place], [])
        )


def orphan_quotes(lines: Sequence[str], places: Places) -> list[str]:
    """Find quotations without their other half or their speaker.

    A double quotation mark that opens and does not close, or closes unopened, is a quotation cut in two. A line that is
    all quotation has no speaker, unless it stands behind the sentence that it follows in its source. A post with its
    handle and a turn of a transcript are somebody's words without any mark.
    """
    return [
        line
        for place, line in enumerate(lines)
        if _half(line) or _unmarked(line) or (_bare(line) and not places.follows(place))
    ]


def _half(line: str) -> bool:
    """Whether a mark opens without closing, or closes unopened; a new paragraph of a quotation may open again."""
    opened = ""
    for mark in _QUOTE.findall(line):
        if not opened:
            if mark in "”»":
                return True
            opened = mark
        elif mark in _CLOSERS[opened]:
            opened = ""
        elif mark != opened:
            return True
    return bool(opened)


def _bare(line: str) -> bool:
    return bool(QUOTED.search(line)) and not _WORD.search(QUOTED.sub(" ", line))


def _unmarked(line: str) -> bool:
    return bool(_TURN.match(line) or _POST.search(line))


def loose_openings(lines: Sequence[str], places: Places) -> list[str]:
    """Find lines that open on a pronoun or a connective without the sentence that it points back to before them.

    "It is unclear whether" and "This week" point nowhere back. A line that opens with a bracket is an aside to another.
    """
    return [
        line
        for place, line in enumerate(lines)
        if line[:1] in {"(", "["}
        or (_BACK.match(line) and not _FORWARD.match(line) and not places.follows(place))
    ]


def words_over(lines: Sequence[str], budget: int) -> int:
    """Count words beyond the budget."""
    return max(0, sum(map(count_words, lines)) - budget)


def words_unused(lines: Sequence[str], budget: int) -> int:
    """Count words of the budget that stay empty."""
    return max(0, budget - sum(map(count_words, lines)))
