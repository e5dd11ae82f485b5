"""Text and Markdown for people: headline, prose with source numbers, sources, differences, notes."""

from __future__ import annotations

from itertools import chain
from textwrap import wrap
from typing import TYPE_CHECKING

from summarize.notes import Note, renamed
from summarize.patterns import late
from summarize.rendering.escaping import escape, safe
from summarize.terminal import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarize.model import Article, Briefing, Excerpt, Sentence, Source

WIDTH = 100
_NO_BREAK = late(r"(?<=«) | (?=[»?!:;%€])|(?<=\d) (?=\d{3}(?!\d))")
"""A space at which a line is not broken: « Oui », 3 200."""


def render_plain(briefing: Briefing, articles: Mapping[str, Article]) -> str:  # noqa: ARG001 - the renderers' shape
    """Print the prose alone, on one line."""
    return safe(briefing.text) + "\n"


def render_text(briefing: Briefing, articles: Mapping[str, Article]) -> str:  # noqa: ARG001 - the renderers' shape
    """Print for a terminal: headline, prose with source numbers like [2], sources, differences, notes."""
    number = _numbers(briefing)
    prose = " ".join(safe(line) + mark for line, mark in _lines_and_marks(briefing, number))
    blocks = [_fill(safe(briefing.headline))] if briefing.headline else []
    blocks += [_fill(prose), *_sections(briefing, number)]
    return "\n\n".join(blocks) + "\n"


def render_markdown(briefing: Briefing, articles: Mapping[str, Article]) -> str:  # noqa: ARG001 - the renderers' shape
    """Print the same as Markdown, with all characters from the sources escaped that Markdown would interpret."""
    number = _numbers(briefing)
    prose = "\n".join(escape(line) + escape(mark) for line, mark in _lines_and_marks(briefing, number))
    blocks = [f"# {escape(briefing.headline)}"] if briefing.headline else []
    blocks.append(prose)
    for section in _sections(briefing, number, width=None):
        title, *lines = section.split("\n")
        blocks.append("\n".join([f"## {title}", "", *(f"- {escape(line.strip())}" for line in lines)]))
    return "\n\n".join(blocks) + "\n"


def _sections(briefing: Briefing, number: Mapping[str, int], width: int | None = WIDTH) -> Iterator[str]:
    """Yield the sections below the prose: a title, then a line per entry."""
    parts = (
        ("Sources", (_source(source, number) for source in briefing.sources)),
        ("Sources differ", _differences(briefing, number)),
        (
            "Notes",
            (safe(_note(warning, briefing.links.get(warning), number)) for warning in briefing.warnings),
        ),
    )
    for title, lines in parts:
        block = [_fill(line, "  ") if width else line for line in lines]
        if block:
            yield "\n".join([title, *block])


def _source(source: Source, number: Mapping[str, int]) -> str:
    name = source.title or source.id
    details = [part for part in (source.source, source.published, source.url) if part]
    details.append(f"{source.words} words" if source.words != 1 else "1 word")
    if source.reprint_of:
        details.append(f"the same text as [{number[source.reprint_of]}]")
    label = name if name == source.id else f"{name} ({source.id})"
    return safe(f"[{number[source.id]}] {label}: {', '.join(details)}")


def _note(warning: str, address: str | None, number: Mapping[str, int]) -> str:
    text = renamed(warning, {source: f"[{rank}]" for source, rank in number.items()})
    return f"{text} ({address})" if address else text


def _differences(briefing: Briefing, number: Mapping[str, int]) -> Iterator[str]:
    """Yield a line for each difference, and a last one for all that are slight."""
    slight = []
    for disagreement in briefing.disagreements:
        if disagreement.slight:
            slight.append(_marks(chain.from_iterable(disagreement.values.values()), number))
            continue
        values = ", ".join(
            f"{value} {_marks(sentences, number)}" for value, sentences in disagreement.values.items()
        )
        yield safe(f"on {disagreement.about}: {values}" + (" (an update)" if disagreement.update else ""))
    if slight:
        yield f"in small words of {counted(len(slight), 'quotation', 'quotations')}: {', '.join(dict.fromkeys(slight))}"


def _lines_and_marks(briefing: Briefing, number: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yield (sentence, mark). If only one article contains news, equal marks in a row are given once, after the last sentence."""
    marks = [f" {_mark(excerpt, number, alone=briefing.alone)}" for excerpt in briefing.excerpts]
    for excerpt, mark, after in zip(briefing.excerpts, marks, [*marks[1:], ""], strict=True):
        yield excerpt.sentence.line, "" if briefing.alone and mark == after else mark


def _mark(excerpt: Excerpt, number: Mapping[str, int], *, alone: bool) -> str:
    """Return a sentence's mark: its source, others that report the same, and whether it is new in a continuing story.

    [only in 2], [2; also 1 3 4], [2; also 1, not independently], [only in 2; new]; if only one article contains news [2], [2; new].
    """
    own = number[excerpt.sentence.article_id]
    others = sorted({number[sentence.article_id] for sentence in excerpt.support} - {own})
    apart = "" if excerpt.independent > 1 else ", not independently"
    new = "; new" if any(Note.NEW_SINCE.read(note) for note in excerpt.notes) else ""
    if others:
        return f"[{own}; also {' '.join(map(str, others))}{apart}{new}]"
    return f"[{'' if alone else 'only in '}{own}{new}]"


def _marks(sentences: Iterable[Sentence], number: Mapping[str, int]) -> str:
    return "[" + " ".join(str(n) for n in sorted({number[s.article_id] for s in sentences})) + "]"


def _numbers(briefing: Briefing) -> dict[str, int]:
    return {source.id: rank for rank, source in enumerate(briefing.sources, start=1)}


def _fill(text: str, indent: str = "") -> str:
    lines = wrap(
        _NO_BREAK.sub("\xa0", text),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent * 2,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return "\n".join(lines).replace("\xa0", " ")
