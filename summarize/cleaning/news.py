"""From an article to its news sentences, and a list of what was dropped with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarize.cleaning.cuts import DATELINE_LINES, cut_points, dateline_pattern, dateline_rank
from summarize.cleaning.line_rules import HEADINGS, LINE_TABLES
from summarize.cleaning.matcher import Matcher
from summarize.cleaning.phrase_filter import HashedText
from summarize.cleaning.prefixes import DATELINE_WITHIN
from summarize.cleaning.repeats import is_repeated
from summarize.cleaning.rule_forms import LINE_START, Frame, Line
from summarize.cleaning.sentence_rules import SENTENCE_TABLES
from summarize.cleaning.titles import choose_title, without_site
from summarize.cleaning.transcripts import speakers
from summarize.language.layout import ends_sentence, title_of
from summarize.language.sentences import lines, split
from summarize.language.sentencex_fixes import WITHOUT_END_MARKS
from summarize.language.wrapping import unwrap
from summarize.model import Sentence

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from summarize.model import Article

_LINES = Matcher(*LINE_TABLES)
_SENTENCES = Matcher(*SENTENCE_TABLES)

REPEATED = "said twice in a row"
"""Why a line is dropped that the next one repeats in full."""

PAGE_LENGTH = 1500
"""Characters; a longer line is a whole page, news and boilerplate alike: its sentences are judged, not the
line."""
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
    pieces = _pieces(text, spans, frame, line_reason, dateline_pattern(language))
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
    return Frame(
        title=heading,
        punctuated=punctuated,
        in_capitals=text.isupper(),
        speakers=speakers(text[start : start + LINE_START] for start, _ in spans),
        outlet=source,
        lines=len(spans),
        dateline=dateline_rank(text, spans, dateline_pattern(language)),
    )


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
    dateline: re.Pattern[str],
) -> Iterator[tuple[int, int, str | None]]:
    """Yield lines, and the prefixes cut from them, each with the reason why it is not news, or None."""
    kept = 0
    for rank, (start, end) in enumerate(spans):
        line = _line(text, spans, rank, frame)
        why = line_reason(line) if end - start <= PAGE_LENGTH else None
        if why is None and is_repeated(text, spans, rank, titled=frame.title is not None):
            why = REPEATED
        if why is not None:
            yield start, end, why
            continue
        at, pattern = start, dateline if kept < DATELINE_LINES else DATELINE_WITHIN
        for stop, reason in cut_points(text, start, end, frame, pattern):
            yield at, stop, reason
            at = stop
        if at < end:
            yield at, end, None
            kept += 1


def _line(text: str, spans: Sequence[tuple[int, int]], rank: int, frame: Frame) -> Line:
    """Make a line for the rules, with its neighbours."""
    return Line.of(
        text[slice(*spans[rank])],
        frame,
        before=text[slice(*spans[rank - 1])] if rank else "",
        after=text[slice(*spans[rank + 1])] if rank + 1 < len(spans) else "",
        rank=rank,
        last=len(spans) - rank <= LAST < len(spans),
    )
