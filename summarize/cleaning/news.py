"""From an article to its news sentences, and a list of what was dropped with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarize.cleaning.captions import caption_end, names_photographer
from summarize.cleaning.line_rules import HEADINGS, LINE_TABLES
from summarize.cleaning.matcher import Matcher
from summarize.cleaning.phrase_filter import HashedText
from summarize.cleaning.predicates import SIGNATURE
from summarize.cleaning.prefixes import DATELINE, DATELINE_WITHIN, PREFIXES
from summarize.cleaning.repeats import is_repeated
from summarize.cleaning.rule_forms import LINE_START, Frame, Line
from summarize.cleaning.sentence_rules import SENTENCE_TABLES
from summarize.cleaning.titles import choose_title, title_end, without_site
from summarize.cleaning.transcripts import ANSWER_MARK, speakers
from summarize.cleaning.unmarked_speech import ANNOUNCED, announces, leads_in
from summarize.language.layout import ends_sentence, title_of
from summarize.language.sentences import lines, split
from summarize.language.sentencex_fixes import WITHOUT_END_MARKS
from summarize.language.wrapping import unwrap
from summarize.model import Sentence
from summarize.patterns import late

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from summarize.model import Article

_LINES = Matcher(*LINE_TABLES)
_SENTENCES = Matcher(*SENTENCE_TABLES)
_STAMP = late("|".join(pattern.pattern for reason, pattern in PREFIXES if reason != "dateline"))
DATELINE_BY = 3
"""A dateline may open only the first so many lines of news; below, it must name a region, a day or an
agency."""
ROUNDS = 2
"""Times that `PREFIXES` is tried on a line, as a prefix may come before one that is listed above it:
"BREAKING: LONDON (Reuters) - "."""

REPEATED = "said twice in a row"
"""Why a line is dropped that the next one repeats in full."""

PAGE_LENGTH = 1500
"""Characters; a longer line is a whole page, news and boilerplate alike: its sentences are judged, not the
line."""
CLOSING = 0.6
"""Share of an article's lines after which it may speak of its author."""
LAST = 3
"""Lines at the end in which a guest author may be presented, or a sentence cut off."""


class Dropped(NamedTuple):
    """A piece of an article that is not news: `article.text[start:end]`."""

    article_id: str
    start: int
    end: int
    text: str
    reason: str

    @classmethod
    def of(cls, sentence: Sentence, reason: str) -> Dropped:
        """Drop a sentence that was taken for news."""
        return cls(sentence.article_id, sentence.start, sentence.end, sentence.text, reason)


class News(NamedTuple):
    """An article after cleaning."""

    title: str | None
    sentences: tuple[Sentence, ...]
    dropped: tuple[Dropped, ...]


def clean(article: Article, language: str = "en") -> News:
    """Drop what is not news and cut the rest into sentences with exact offsets.

    In an article that never ends a line with a full stop, each line counts as a sentence. In one whose lines
    were wrapped, each paragraph counts as a line.
    """
    text = unwrap(article.text)
    spans = list(lines(text))
    hashed = HashedText.of(text)
    line_reason, sentence_reason = _LINES.within(hashed), _SENTENCES.within(hashed)
    heading = title_of(text)
    title = choose_title(heading, text, article.title, line_reason, HEADINGS)
    frame = _frame(text, spans, title or heading, article.source, language)
    tail = spans[-LAST:][0][0] if spans else 0
    sentences: list[Sentence] = []
    dropped: list[Dropped] = []
    pieces = _pieces(text, spans, frame, line_reason, _opening(language))
    for paragraph, (start, end, why) in enumerate(pieces):
        if why is not None:
            dropped.append(Dropped(article.id, start, end, article.text[start:end], why))
            continue
        nameless = _speech_without_speaker(text, start, end, language)
        for left, right in split(text[start:end], language):
            at, to = start + left, start + right
            piece = article.text[at:to]
            line = Line.of(text[at:to], frame, last=at >= tail and to == end)
            reason = nameless.get(at) or sentence_reason(line)
            if reason is None:
                sentences.append(Sentence(article.id, at, to, piece, len(sentences), paragraph))
            else:
                dropped.append(Dropped(article.id, at, to, piece, reason))
    return News(without_site(title), tuple(sentences), tuple(dropped))


def _frame(
    text: str, spans: Sequence[tuple[int, int]], heading: str | None, source: str | None, language: str
) -> Frame:
    """Read what the rules must know of the whole article."""
    punctuated = language not in WITHOUT_END_MARKS and any(
        ends_sentence(text[max(start, end - LINE_START) : end]) for start, end in spans
    )
    openings = [text[start : start + LINE_START] for start, _ in spans]
    spoken = speakers(openings)
    return Frame(heading, punctuated, text.isupper(), spoken, source)


def _opening(language: str) -> re.Pattern[str]:
    """Give the pattern of a language's datelines; for an English article the others are not even imported."""
    if language == "en":
        return DATELINE
    from summarize.cleaning.datelines_abroad import DATELINE_ABROAD  # noqa: PLC0415

    return DATELINE_ABROAD


def _speech_without_speaker(text: str, start: int, end: int, language: str) -> dict[int, str]:
    """Sentences behind a dash that name no speaker, as offset -> why they are dropped; none in English."""
    if language == "en":
        return {}
    from summarize.cleaning.dashes import speech_without_speaker  # noqa: PLC0415

    return speech_without_speaker(text, start, end, language)


def _pieces(
    text: str,
    spans: list[tuple[int, int]],
    frame: Frame,
    line_reason: Callable[[Line], str | None],
    opening: re.Pattern[str],
) -> Iterator[tuple[int, int, str | None]]:
    """Yield lines, and the prefixes cut from them, each with the reason why it is not news, or None."""
    dateline = _dateline(text, spans, opening)
    kept = 0
    for rank, (start, end) in enumerate(spans):
        line = _line(text, spans, rank, frame, dateline)
        why = line_reason(line) if end - start <= PAGE_LENGTH else None
        if why is None and is_repeated(text, spans, rank, titled=frame.title is not None):
            why = REPEATED
        if why is not None:
            yield start, end, why
            continue
        at, found = start, opening if kept < DATELINE_BY else DATELINE_WITHIN
        for stop, reason in _cuts(text, start, end, frame, found):
            yield at, stop, reason
            at = stop
        if at < end:
            yield at, end, None
            kept += 1


def _line(text: str, spans: Sequence[tuple[int, int]], rank: int, frame: Frame, dateline: int) -> Line:
    """Make a line for the rules; `dateline`: rank of the line that opens with a dateline."""
    colon = _before_colon(text, *spans[rank - 1]) if rank else ""
    after = spans[rank + 1] if rank + 1 < len(spans) else None
    return Line.of(
        text[slice(*spans[rank])],
        frame,
        before_dateline=rank < dateline,
        before_photographer=after is not None and names_photographer(text[slice(*after)][:LINE_START]),
        before_signature=after is not None and _signs(text, *after),
        after_saying=announces(colon),
        after_colon=leads_in(colon),
        closing=rank >= CLOSING * len(spans),
        last=len(spans) - rank <= LAST < len(spans),
    )


def _signs(text: str, start: int, end: int) -> bool:
    """Whether a line opens with the author of the post before it."""
    return text[start] in "—–-" and bool(SIGNATURE.match(text, start, end))


def _before_colon(text: str, start: int, end: int) -> str:
    """The end of a line that ends in a colon; empty for any other."""
    return text[max(start, end - ANNOUNCED) : end] if text[end - 1] == ":" else ""


def _dateline(text: str, spans: list[tuple[int, int]], opening: re.Pattern[str]) -> int:
    """Rank of the line that opens with a dateline; 0 if there is none."""
    for rank, (start, end) in enumerate(spans[:DATELINE_BY]):
        if opening.match(text[start : min(end, start + LINE_START)]) and ends_sentence(
            text[start:end][-LINE_START:]
        ):
            return rank
    return 0


def _cuts(
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
    found = asked and ANSWER_MARK.match(text, start, stop)
    if found:
        start = found.end()
        yield start, "mark of an answer"
    if not (_STAMP.match(text, start, stop) or dateline.match(text, start, stop)):
        return
    for reason, pattern in PREFIXES * ROUNDS:
        found = (dateline if pattern is DATELINE else pattern).match(
            text[start : min(end, start + LINE_START)]
        )
        if found and found.end():
            start += found.end()
            yield start, reason
