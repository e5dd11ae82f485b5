"""The nouns: frozen dataclasses that every room passes on and none alters."""

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
"""What an outlet says of its article, on one line; white space alone says no more than None."""


@dataclass(frozen=True, slots=True)
class Article:
    """One document of the cluster; `text` as read, never altered.

    Attributes:
        id: its name in the briefing, another for each article.
        text: all of it, as it was read.
        title: its headline, or None.
        source: the outlet, or None.
        published: ISO 8601 date or date-time, or None; of anything else a briefing says that it is not understood.
        url: its address, or None.
        language: ISO 639-1 code, or None to be recognised from the text.
        path: the file that it was read from, so that a saved briefing can be checked again, or None. `--verify` takes title,
            outlet, day and language from that file: a briefing of an article in which others were put does not verify.

    Raises:
        BadArticle: something else than text in a field (or None in `id` or `text`).

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
        """Refuse at the door what no stage could read, and keep of the rest the letters alone, U+FFFD for half of one.

        The path keeps halves: a file whose name is no UTF-8 is opened by it.
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
        """Short: a text may have a thousand words.

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
        start: its first character in the article's text, from 0.
        end: the character behind its last one.
        text: the slice as it stands in the article.
        position: rank among the article's news sentences, from 0.
        paragraph: rank of its paragraph in the article, from 0.
        line: the text with white space folded, as it is printed; derived, and kept because every stage reads it.

    """

    article_id: str
    start: int
    end: int
    text: str
    position: int
    paragraph: int
    line: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Fold the white space; where that changes nothing, no second string is held."""
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
    """A chosen sentence, and who else says the same.

    Attributes:
        sentence: what is printed.
        score: centrality, a share of 1 over all candidate sentences.
        support: sentences of other sources that state the same content.
        independent: sources that report it independently, its own included, >= 1: one publisher, one agency, one vote.
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
"""On what sources differ that quote one utterance alike but for words that change nothing; a page tells all of these in one line."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which the sources differ.

    Attributes:
        about: what they differ on, as in "the day of the warning"; `SLIGHT` where it changes nothing.
        values: value -> the sentences that assert it.
        update: True where the later report replaces the earlier one (a toll that grew).

    """

    about: str
    values: Mapping[str, tuple[Sentence, ...]] = field(hash=False)
    update: bool = False

    @property
    def slight(self) -> bool:
        """Whether it is told in one line with all that are."""
        return self.about == SLIGHT


@dataclass(frozen=True, slots=True)
class Source:
    """An article as the briefing lists it.

    Attributes:
        id: that of the article.
        title: its headline, or None.
        source: the outlet, or None.
        published: ISO 8601 date or date-time, or None.
        url: its address, or None.
        sha256: hex digest of the article's text in UTF-8.
        words: words that it supplies to the briefing, as `wc -w` counts them.
        path: the file that it was read from, or None.
        reprint_of: id of the article of which this is a copy, or None; the two vote once.

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
    """What the page's pictures show beside the briefing itself; computed only where pictures are asked for.

    Attributes:
        sentences: the nodes of the graph: every chosen sentence and the most central other candidates.
        scores: centrality of each node, a share of 1 over all candidate sentences.
        edges: pairs i < j of nodes of different articles and their similarity in (0, 1], strongest first.
        curve: (words, share of the shared content that a briefing of that length covers), by words.
        covered: the share that this briefing covers, or None.

    """

    sentences: tuple[Sentence, ...]
    scores: tuple[float, ...]
    edges: tuple[tuple[int, int, float], ...]
    curve: tuple[tuple[int, float], ...] = ()
    covered: float | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """What comes out: whole sentences of the sources, each with its place.

    Attributes:
        headline: the title of an article that is nearest to what all of them say; empty where none has one.
        excerpts: the chosen sentences, in reading order.
        sources: the articles, reprints included; the numbers behind a printed sentence are places in it, from 1.
        disagreements: where the sources differ.
        left_out: content shared by several sources that did not fit, by support.
        words: length of `text`, as `wc -w` counts it; never over the budget.
        settings: how it was made.
        warnings: what an editor should know before it is used: what was left out, asked for in vain, or one-sided.
        overview: for the pictures of the page, or None.
        index: address of the page that lists it among the stories of its day, or None where there is none.
        links: warning -> the page that it speaks of, as an address beside the briefing's own.
        alone: True where one article alone holds news: that no other says a sentence tells nothing there.

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
        """Short: what it was made of is many times as long as what it says.

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
        """Give plain data, as `--format json` prints it; docs/briefing.schema.json describes it."""
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
    """The sentence as printed, and where it stands: `text` is the slice with white space folded."""
    return {
        "text": sentence.line,
        "article": sentence.article_id,
        "start": sentence.start,
        "end": sentence.end,
    }


def count_words(text: str) -> int:
    """Count words as `wc -w` does: runs between white space, U+2060 included (wc takes it for a space)."""
    return len(text.replace("\u2060", " ").split())
