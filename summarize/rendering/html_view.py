"""What the page's template needs to know about a briefing, computed beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.language.outlets import host
from summarize.language.recognition import code_of, language_of
from summarize.language.wrapping import unwrap
from summarize.model import count_words
from summarize.notes import renamed
from summarize.patterns import late
from summarize.rendering.html_pieces import Piece, paragraphs
from summarize.rendering.html_text import Passage, date, fit, link, opening, passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarize.model import Article, Briefing, Excerpt, Sentence, Source
    from summarize.rendering.html_pieces import Spans

HUES = 8
"""Number of colours in the stylesheet. They may repeat, since a source's letter is always shown, too."""
COLUMNS = 12
"""Most columns of a matrix that a reader can take in."""
WHOLE = 120_000
"""Characters of source text on one page; of longer sources only the text around quoted sentences is shown."""

_CODE = late(r"[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*")
"""A language tag that browsers accept, known here or not: dv, zh-TW, but not english or en_GB."""
RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Origin:
    """A source as the page shows it, with a letter for a name."""

    letter: str
    hue: int
    """Number of its colour in the stylesheet, below `HUES`."""
    source: Source
    name: str
    """The outlet, or else the site, or else the id."""
    title: str | None
    date: str | None
    """In words."""
    href: str | None
    """Its address, if that is a web address."""
    host: str | None
    language: str
    """As its file gives it, or else as recognised from its text."""
    direction: str
    """`dir` of its text: ltr or rtl."""
    length: int
    """Words."""
    copy_of: str | None
    """Letter of the source that this one reprints, or None."""
    paragraphs: tuple[tuple[Piece, ...], ...]
    """Its text, or only the text around the sentences quoted from it."""
    whole: bool
    """Whether `paragraphs` has all of its text."""


@dataclass(frozen=True, slots=True)
class View:
    """A briefing with the look-ups that its template needs."""

    briefing: Briefing
    texts: Mapping[str, str]
    """Id of a source -> its text with one line per paragraph."""
    origins: Mapping[str, Origin]

    def origin(self, sentence: Sentence) -> Origin:
        """Return the source of a sentence."""
        return self.origins[sentence.article_id]

    def passage(self, sentence: Sentence) -> Passage:
        """Return a sentence in its paragraph."""
        around = passage(self.texts[sentence.article_id], sentence.start, sentence.end)
        return Passage(*map(fit, around))

    def anchor(self, sentence: Sentence) -> str:
        """Return the anchor of a sentence in its source's text, or of the source if the sentence is not shown there."""
        origin = self.origin(sentence)
        place = f"{origin.letter}-{sentence.start}"
        shown = (piece.anchor for paragraph in origin.paragraphs for piece in paragraph)
        return place if place in shown else origin.letter

    def bearers(self, excerpt: Excerpt) -> frozenset[str]:
        """Return the letters of the sources that state what the excerpt states, its own included."""
        return frozenset(self.origin(sentence).letter for sentence in (excerpt.sentence, *excerpt.support))

    def note(self, warning: str) -> str:
        """Return a warning with the letter and name of each source that it names."""
        names = {key: f"{origin.letter} ({origin.name})" for key, origin in self.origins.items()}
        return fit(renamed(warning, names))

    @property
    def columns(self) -> tuple[Origin, ...]:
        """The sources in the matrix: all if they are few, else those that state a printed sentence."""
        if len(self.origins) <= COLUMNS:
            return tuple(self.origins.values())
        excerpts = self.briefing.excerpts
        return self.letters(s for excerpt in excerpts for s in (excerpt.sentence, *excerpt.support))

    def letters(self, sentences: Iterable[Sentence]) -> tuple[Origin, ...]:
        """Return the sources of some sentences, each once, in the order of the source list."""
        ids = {sentence.article_id for sentence in sentences}
        return tuple(origin for key, origin in self.origins.items() if key in ids)


def view(briefing: Briefing, articles: Mapping[str, Article]) -> View:
    """Give each source its letter and colour, and lay out its text."""
    letters = {source.id: letter(i) for i, source in enumerate(briefing.sources)}
    limit = max(600, WHOLE // max(1, len(letters)))
    quoted = _quoted_spans(briefing)
    texts = {source.id: unwrap(articles[source.id].text) for source in briefing.sources}
    origins = {
        source.id: _origin(
            source,
            articles[source.id],
            i,
            letters=letters,
            laid_out=paragraphs(texts[source.id], quoted.get(source.id, {}), letter(i), limit),
            limit=limit,
        )
        for i, source in enumerate(briefing.sources)
    }
    return View(briefing, texts, origins)


def letter(i: int) -> str:
    """Return A, B, ... Z, AA, AB, ... for 0, 1, ..."""
    head, tail = divmod(i, 26)
    return (letter(head - 1) if head else "") + chr(ord("A") + tail)


def _quoted_spans(briefing: Briefing) -> dict[str, Spans]:
    """Return article id -> its quoted spans."""
    spans_by_article: dict[str, Spans] = {}
    for number, excerpt in enumerate(briefing.excerpts, 1):
        for sentence in (excerpt.sentence, *excerpt.support):
            spans = spans_by_article.setdefault(sentence.article_id, {})
            chosen, numbers = spans.get((sentence.start, sentence.end), (False, ()))
            is_excerpt = sentence is excerpt.sentence
            spans[sentence.start, sentence.end] = (chosen or is_excerpt, (*numbers, number))
    for sentence in _other_sentences(briefing):
        spans_by_article.setdefault(sentence.article_id, {}).setdefault(
            (sentence.start, sentence.end), (False, ())
        )
    return spans_by_article


def _other_sentences(briefing: Briefing) -> Iterable[Sentence]:
    for disagreement in briefing.disagreements:
        for sentences in disagreement.values.values():
            yield from sentences
    for excerpt in briefing.left_out:
        yield excerpt.sentence
        yield from excerpt.support


def _origin(
    source: Source,
    article: Article,
    i: int,
    *,
    letters: Mapping[str, str],
    laid_out: tuple[tuple[Piece, ...], ...],
    limit: int,
) -> Origin:
    href, stated_language = link(source.url), article.language or ""
    language = (
        stated_language if _CODE.fullmatch(stated_language) else language_of(stated_language, article.text)
    )
    title = source.title or (None if source.source is None else opening(article.text))
    return Origin(
        letter=letter(i),
        hue=i % HUES,
        source=source,
        name=fit(source.source or host(href) or source.id),
        title=fit(title or opening(article.text)),
        date=date(source.published) and fit(date(source.published) or ""),
        href=href,
        host=host(href),
        language=language,
        direction=direction(language),
        length=count_words(article.text),
        copy_of=letters.get(source.reprint_of or ""),
        paragraphs=laid_out,
        whole=len(article.text) <= limit,
    )


def direction(language: str) -> str:
    """Return the `dir` attribute for a text in this language."""
    code = code_of(language) or language.partition("-")[0].lower()
    return "rtl" if code in RIGHT_TO_LEFT else "ltr"
