"""Cut a source's text into paragraphs, with the sentences that the page quotes from it marked."""

from __future__ import annotations

from dataclasses import dataclass

from summarize.rendering.html_text import fit

Spans = dict[tuple[int, int], tuple[bool, tuple[int, ...]]]
"""For one article, (start, end) of a quoted sentence -> whether it was chosen, and which printed sentences it is or supports."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a source's text; if quoted, with an anchor and the numbers of the printed sentences it is or supports."""

    text: str
    anchor: str | None = None
    chosen: bool = False
    numbers: tuple[int, ...] = ()


def paragraphs(text: str, spans: Spans, name: str, limit: int) -> tuple[tuple[Piece, ...], ...]:
    """Cut a text into paragraphs of pieces; of a text over the limit, keep only the surroundings of its quoted spans."""
    if len(text) <= limit:
        windows = [(0, len(text))]
    else:
        places = sorted(spans) or [(0, 0)]
        reach = min(600, max(150, limit // 4))
        windows = _merge([(max(0, start - reach), min(len(text), end + reach)) for start, end in places])
    pieces_by_paragraph = []
    for lower, upper in windows:
        pieces = _pieces(text, lower, upper, spans, name)
        before, after = Piece("… " * (lower > 0)), Piece(" …" * (upper < len(text)))
        pieces_by_paragraph.extend(_break_lines([before, *pieces, after]))
    return tuple(pieces_by_paragraph)


def _merge(windows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for lower, upper in windows:
        if merged and lower <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(upper, merged[-1][1]))
        else:
            merged.append((lower, upper))
    return merged


def _pieces(text: str, lower: int, upper: int, spans: Spans, name: str) -> list[Piece]:
    pieces, at = [], lower
    for (start, end), (chosen, numbers) in sorted(spans.items()):
        if start < at or end > upper:
            continue
        pieces.append(Piece(fit(text[at:start])))
        pieces.append(Piece(fit(text[start:end]), f"{name}-{start}", chosen, numbers))
        at = end
    return [*pieces, Piece(fit(text[at:upper]))]


def _break_lines(pieces: list[Piece]) -> list[tuple[Piece, ...]]:
    """Break unquoted pieces at their line ends into paragraphs."""
    paragraphs_so_far: list[list[Piece]] = [[]]
    for piece in pieces:
        lines = [piece.text] if piece.anchor else piece.text.split("\n")
        for i, line in enumerate(lines):
            if i:
                paragraphs_so_far.append([])
            if line.strip() or (piece.anchor is None and line and paragraphs_so_far[-1]):
                paragraphs_so_far[-1].append(piece if piece.anchor else Piece(line))
    return [tuple(paragraph) for paragraph in paragraphs_so_far if paragraph]
