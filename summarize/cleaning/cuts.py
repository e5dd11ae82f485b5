"""What is cut from the start of a line whose rest is news: a caption, the title, and prefixes such as a dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.captions import caption_end
from summarize.cleaning.prefixes import DATELINE, PREFIXES
from summarize.cleaning.rule_forms import LINE_START
from summarize.cleaning.titles import title_end
from summarize.cleaning.transcripts import ANSWER_MARK
from summarize.language.layout import ends_sentence
from summarize.patterns import late

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from summarize.cleaning.rule_forms import Frame

_STAMP = late("|".join(pattern.pattern for reason, pattern in PREFIXES if reason != "dateline"))
DATELINE_LINES = 3
"""A dateline may open only the first so many lines of news; below, it must name a region, a day or an
agency."""
ROUNDS = 2
"""Times that `PREFIXES` is tried on a line, as a prefix may come before one that is listed above it:
"BREAKING: LONDON (Reuters) - "."""


def dateline_pattern(language: str) -> re.Pattern[str]:
    """Give the pattern of a language's datelines; for an English article the others are not even imported."""
    if language == "en":
        return DATELINE
    from summarize.cleaning.datelines_abroad import DATELINE_ABROAD  # noqa: PLC0415

    return DATELINE_ABROAD


def dateline_rank(text: str, spans: Sequence[tuple[int, int]], dateline: re.Pattern[str]) -> int:
    """Rank of the line that opens with a dateline; 0 if there is none."""
    for rank, (start, end) in enumerate(spans[:DATELINE_LINES]):
        line = text[start:end]
        if dateline.match(line[:LINE_START]) and ends_sentence(line[-LINE_START:]):
            return rank
    return 0


def cut_points(
    text: str, start: int, end: int, frame: Frame, dateline: re.Pattern[str]
) -> Iterator[tuple[int, str]]:
    """Yield where each piece before a line's news ends, and what it is: a caption, the title or a prefix."""
    caption = caption_end(text, start, end)
    if caption > start:
        yield caption, "caption"
    heading = title_end(text, caption, end, frame.title)
    if heading > caption:
        yield heading, "headline"
    yield from _prefixes(text, heading, end, dateline, asked="Q" in frame.speakers)


def _prefixes(
    text: str, start: int, end: int, dateline: re.Pattern[str], *, asked: bool
) -> Iterator[tuple[int, str]]:
    """Yield where each prefix of a line ends, and what it is; `asked`: whether the A. of an answer is one."""
    stop = min(end, start + LINE_START)
    answer = asked and ANSWER_MARK.match(text, start, stop)
    if answer:
        start = answer.end()
        yield start, "mark of an answer"
    if not (_STAMP.match(text, start, stop) or dateline.match(text, start, stop)):
        return
    for reason, pattern in PREFIXES * ROUNDS:
        line = text[start : min(end, start + LINE_START)]
        prefix = (dateline if pattern is DATELINE else pattern).match(line)
        if prefix and prefix.end():
            start += prefix.end()
            yield start, reason
