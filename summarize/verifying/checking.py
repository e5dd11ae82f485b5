"""`--verify`: read a saved briefing and its sources again, and say what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.errors import UnreadableInput, VerificationFailed, reason
from summarize.reading import content, read
from summarize.terminal import counted
from summarize.verifying.faults import faults, places
from summarize.verifying.remaking import differences, why_not_remade

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.model import Article


def verify(file: str, paths: Sequence[str] = ()) -> str:
    """Check a briefing that `--format json` printed.

    Args:
        file: the saved briefing, - for standard input.
        paths: where to look for its sources first; the others are looked for at the paths it gives, from the current folder
            or from its own.

    Returns:
        one line on what was checked, and what could not be.

    Raises:
        UnreadableInput: the file is not a briefing, or a path cannot be read.
        VerificationFailed: the briefing and its sources disagree; the message names each fault, one per line.

    """
    saved = _load(file)
    try:
        from_paths = read(paths).articles
        from_saved_paths = read(_candidate_paths(saved, file)).articles
        articles = _articles_by_id(saved, from_saved_paths) | _articles_by_id(saved, from_paths)
        problems = list(faults(saved, articles, (*from_paths, *from_saved_paths)))
        unchecked = why_not_remade(saved)
        if not problems and unchecked is None:
            problems = list(differences(saved, (*from_paths, *from_saved_paths)))
        sentences = counted(len(list(places(saved))), "sentence stands", "sentences stand")
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UnreadableInput(f"{file}: not a briefing: {error!r}") from error
    if problems:
        raise VerificationFailed(*(f"{file}: {fault}" for fault in problems))
    sources = counted(len(saved["sources"]), "source", "sources")
    beside = f"were not checked: {unchecked}" if unchecked else "are what the sources give"
    return (
        f"{file}: verified: {sentences} in {sources}, word for word; support, differences and notes {beside}"
    )


def _load(file: str) -> dict[str, Any]:
    try:
        saved = json.loads(content(file).decode("utf-8"))
    except OSError as error:
        raise UnreadableInput(f"{file}: cannot be opened ({reason(error)})") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableInput(f"{file}: not a briefing saved with --format json") from error
    if (
        not isinstance(saved, dict)
        or not {"headline", "excerpts", "sources", "text", "words", "settings", "version"} <= saved.keys()
    ):
        raise UnreadableInput(f"{file}: not a briefing saved with --format json")
    return saved


def _articles_by_id(saved: Mapping[str, Any], read_again: Sequence[Article]) -> dict[str, Article]:
    """Return the articles by the briefing's ids for them, which in a batch are paths in the inbox.

    Sources are recognised by their text; only an article with no source's text goes by its own id.
    """
    hashes = {source["sha256"] for source in saved["sources"]}
    by_text = {article.sha256: article for article in read_again}
    other_articles = {article.id: article for article in read_again if article.sha256 not in hashes}
    sources_by_id = {s["id"]: by_text[s["sha256"]] for s in saved["sources"] if s["sha256"] in by_text}
    return other_articles | sources_by_id


def _candidate_paths(saved: Mapping[str, Any], file: str) -> list[str]:
    """Return where the sources may be: at their saved paths, from the current folder or the briefing's, or beside the briefing."""
    paths = []
    for source in saved["sources"]:
        path = Path(source.get("path") or source["id"])
        paths += [
            str(place)
            for place in (path, Path(file).parent / path, Path(file).parent / path.name)
            if _is_file(place)
        ]
    return list(dict.fromkeys(paths))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # an id that is no possible file name
        return False
