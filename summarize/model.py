"""The nouns: frozen dataclasses that every room hands on and none changes."""

from __future__ import annotations

from dataclasses import MISSING, asdict, dataclass, field, fields
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from summarize.errors import BadArticle
from summarize.terminal import counted
from summarize.version import VERSION
from summarize.wellformed import folded, on_one_line, plain_str, well_formed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.settings import Settings

_ONE_LINE_FIELDS = frozenset(["title", "source", "published", "url", "language"])
"""Fields of an article that are stored on one line; white space only becomes None."""


@dataclass(frozen=True, slots=True)
class Article:
    """One document of the cluster; `text` as read, never altered.

    Attributes:
        id: its name in the briefing, unique among the articles.
        text: the whole text, as read.
        title: its headline, or None.
        source: the outlet, or None.
        published: ISO 8601 date or date-time, or None; anything else gets a note that it is not understood.
        url: its address, or None.
        language: ISO 639-1 code, or None to recognise it from the text.
        path: the file it was read from, so that a saved briefing can be checked, or None. `--verify` takes title, outlet, date
            and language from that file, so a briefing of an article with other values there does not verify.

    Raises:
        BadArticle: a field is not text (or `id` or `text` is None).

    """

    id: str
    text: str
    title: str | None = None
    source: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    path: str | None = None

    def __post_init__(self) -> None:
        """Refuse what no stage could read, and make the rest plain `str`, with U+FFFD for lone surrogates.

        The path keeps its surrogates: a file whose name is not UTF-8 is opened by them.
        """
        for each in fields(self):
            value = getattr(self, each.name)
            needed = each.default is MISSING
            if not isinstance(value, str) and (needed or value is not None):
                kind = "text" if needed else "text or None"
                hint = ": give its isoformat()" if hasattr(value, "isoformat") else ""
                raise BadArticle(
                    f"{each.name} of an article must be {kind}, not {type(value).__name__}{hint}"
                )
            if value is None:
                continue
            cleaned = plain_str(value) if each.name == "path" else well_formed(value)
            stored = on_one_line(cleaned) if each.name in _ONE_LINE_FIELDS else cleaned
            if stored is not value:
                object.__setattr__(self, each.name, stored)

    def __repr__(self) -> str:
        """Return a short form: a text may have a thousand words.

        >>> Article(id="a.txt", text="Talks resume in London.", title="Talks resume")
        <Article 'a.txt': 'Talks resume', 4 words>

        """
        title = f"{self.title!r}, " if self.title else ""
        return f"<Article {self.id!r}: {title}{counted(count_words(self.text), 'word', 'words')}>"

    @property
    def sha256(self) -> str:
        """Hex digest of the text in UTF-8."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A slice of an article: `article.text[start:end] == text`, always.

    Attributes:
        article_id: the `id` of its article.
        start: index of its first character in the article's text.
        end: index after its last character.
        text: the slice as it is in the article.
        position: index among the article's news sentences.
        paragraph: index of its paragraph in the article.
        line: the text with white space folded, as printed; derived, and stored because every stage reads it.

    """

    article_id: str
    start: int
    end: int
    text: str
    position: int
    paragraph: int
    line: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Fold white space; if that changes nothing, store no second string."""
        text = self.text
        plain = text.isprintable() and "  " not in text and text[:1] != " " != text[-1:]  # as nearly all are
        line = text if plain else folded(text)
        object.__setattr__(self, "line", text if line == text else line)

    @property
    def words(self) -> int:
        """Length as `wc -w` counts it."""
        return count_words(self.text) if "\u2060" in self.line else self.line.count(" ") + bool(self.line)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A chosen sentence, and who else states the same.

    Attributes:
        sentence: the printed sentence.
        score: its centrality; all candidate sentences sum to 1.
        support: sentences of other sources that state the same.
        independent: number of independent sources, its own included, >= 1; a publisher or an agency counts once.
        origin: the agency or the unnamed officials that it credits, or None.
        notes: remarks shown beside the sentence, never edited into it.

    """

    sentence: Sentence
    score: float
    support: tuple[Sentence, ...] = ()
    independent: int = 1
    origin: str | None = None
    notes: tuple[str, ...] = ()


SLIGHT = "small words of a quotation"
"""`about` of a difference in quoting one utterance that does not change its meaning; a page shows all of these in one line."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which the sources differ.

    Attributes:
        about: what they differ on, such as "the day of the warning"; `SLIGHT` if it changes nothing.
        values: value -> the sentences that assert it.
        update: True if the later report replaces the earlier one (a toll that grew).

    """

    about: str
    values: Mapping[str, tuple[Sentence, ...]] = field(hash=False)
    update: bool = False

    @property
    def slight(self) -> bool:
        """Whether it changes nothing, and so is shown in one line with all such differences."""
        return self.about == SLIGHT


@dataclass(frozen=True, slots=True)
class Source:
    """An article as the briefing lists it.

    Attributes:
        id: the `id` of the article.
        title: its headline, or None.
        source: the outlet, or None.
        published: ISO 8601 date or date-time, or None.
        url: its address, or None.
        sha256: hex digest of the article's text in UTF-8.
        words: words that it supplies to the briefing, as `wc -w` counts them.
        path: the file it was read from, or None.
        reprint_of: id of the article that this one copies, or None; the two count as one source.

    """

    id: str
    title: str | None
    source: str | None
    published: str | None
    url: str | None
    sha256: str
    words: int
    path: str | None = None
    reprint_of: str | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page's pictures show beside the briefing itself; computed only for pages with pictures.

    Attributes:
        sentences: the nodes of the graph: every chosen sentence and the most central other candidates.
        scores: centrality of each node; all candidate sentences sum to 1.
        edges: (i, j, similarity in (0, 1]) for nodes i < j of different articles, strongest first.
        curve: (words, share of the shared content that a briefing of that length covers), by words.
        covered: the share that this briefing covers, or None if nothing is shared.

    """

    sentences: tuple[Sentence, ...]
    scores: tuple[float, ...]
    edges: tuple[tuple[int, int, float], ...]
    curve: tuple[tuple[int, float], ...] = ()
    covered: float | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """The result: whole sentences of the sources, each with its place.

    Attributes:
        headline: the article title that is nearest to what all articles say; empty if none has one.
        excerpts: the chosen sentences, in reading order.
        sources: the articles, reprints included; the numbers after a printed sentence are positions in it, from 1.
        disagreements: where the sources differ.
        left_out: content shared by several sources that did not fit, most supported first.
        words: length of `text`, as `wc -w` counts it; never over the budget.
        settings: how it was made.
        warnings: what an editor should know before using it: what was left out, asked for in vain, or one-sided.
        overview: data for the page's pictures, or None.
        index: address of the page that lists the stories of its day, or None.
        links: warning -> address of the page that it refers to, relative to the briefing's own.
        alone: True if only one article contains news, so that "only in" one source would say nothing.

    """

    headline: str
    excerpts: tuple[Excerpt, ...]
    sources: tuple[Source, ...]
    disagreements: tuple[Disagreement, ...]
    left_out: tuple[Excerpt, ...]
    words: int
    settings: Settings
    warnings: tuple[str, ...] = ()
    overview: Overview | None = None
    index: str | None = None
    links: Mapping[str, str] = field(default_factory=dict, hash=False)
    alone: bool = False

    def __str__(self) -> str:
        """The prose alone."""
        return self.text

    def __repr__(self) -> str:
        """Return a short form: its parts are many times as long as its prose.

        >>> Briefing("Talks resume", (), (), (), (), 0, settings=None)
        <Briefing 'Talks resume': 0 sentences, 0 words, 0 sources>

        """
        counts = (
            counted(len(self.excerpts), "sentence", "sentences"),
            counted(self.words, "word", "words"),
            counted(len(self.sources), "source", "sources"),
        )
        return f"<Briefing {self.headline!r}: {', '.join(counts)}>"

    @property
    def text(self) -> str:
        """The prose alone, on one line."""
        return " ".join(excerpt.sentence.line for excerpt in self.excerpts)

    def to_dict(self) -> dict[str, Any]:
        """Return plain data, as `--format json` prints it; docs/briefing.schema.json describes it."""
        return {
            "headline": self.headline,
            "text": self.text,
            "words": self.words,
            "settings": asdict(self.settings),
            "version": VERSION,
            "excerpts": [
                {
                    **_place(excerpt.sentence),
                    "score": excerpt.score,
                    "support": [_place(sentence) for sentence in excerpt.support],
                    "independent": excerpt.independent,
                    "origin": excerpt.origin,
                    "notes": list(excerpt.notes),
                }
                for excerpt in self.excerpts
            ],
            "sources": [asdict(source) for source in self.sources],
            "disagreements": [
                {
                    "about": disagreement.about,
                    "update": disagreement.update,
                    "values": [
                        {"value": value, "sentences": [_place(sentence) for sentence in sentences]}
                        for value, sentences in disagreement.values.items()
                    ],
                }
                for disagreement in self.disagreements
            ],
            "left_out": [
                {**_place(excerpt.sentence), "support": [_place(sentence) for sentence in excerpt.support]}
                for excerpt in self.left_out
            ],
            "warnings": list(self.warnings),
        }


def _place(sentence: Sentence) -> dict[str, Any]:
    """Return the sentence as printed, and its place: `text` is the slice with white space folded."""
    return {
        "text": sentence.line,
        "article": sentence.article_id,
        "start": sentence.start,
        "end": sentence.end,
    }


def count_words(text: str) -> int:
    """Count words as `wc -w` does: runs between white space, U+2060 included (wc takes it for a space)."""
    return len(text.replace("\u2060", " ").split())
