"""Re-check a saved briefing against its sources: every sentence equals its slice, every source its hash, the headline a title."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarize.cleaning import clean
from summarize.errors import UnreadableInput, VerificationFailed, reason
from summarize.model import count_words
from summarize.pipeline.prepared import language_of
from summarize.reading import READERS, read
from summarize.terminal import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from summarize.model import Article


def verify(file: str, paths: Sequence[str] = ()) -> str:
    """Check a briefing that `--format json` printed.

    Args:
        file: the saved briefing.
        paths: where to look for its sources first; what is not there is looked for where it says it read them from,
            from here or beside itself.

    Returns:
        one line that says what was checked.

    Raises:
        UnreadableInput: the file, or a path, cannot be read as what it should be.
        VerificationFailed: something changed; the message names each thing, one a line.

    """
    saved = _load(file)
    try:
        given = read(paths, READERS).articles
        recorded = read(_found(saved, file), READERS).articles
        articles = _sources(saved, recorded) | _sources(saved, given)
        changes = list(_changes(saved, articles))
        if not _headed(saved, articles, (*given, *recorded)):
            changes.append(f"the headline is the title of none of its sources: {saved['headline'][:60]!r}")
        places = len(list(_places(saved)))
    except (KeyError, TypeError, AttributeError) as error:
        raise UnreadableInput(f"{file}: not a briefing: {error!r}") from error
    if changes:
        raise VerificationFailed("\n".join(f"{file}: {change}" for change in changes))
    sentences = counted(places, "sentence stands", "sentences stand")
    sources = counted(len(saved["sources"]), "source", "sources")
    return f"{file}: verified: {sentences} in {sources}, word for word"


def _load(file: str) -> dict[str, Any]:
    try:
        saved = json.loads(Path(file).read_text(encoding="utf-8"))
    except OSError as error:
        raise UnreadableInput(f"{file}: cannot be opened ({reason(error)})") from error
    except ValueError as error:
        raise UnreadableInput(f"{file}: not a briefing saved with --format json") from error
    if (
        not isinstance(saved, dict)
        or not {"headline", "excerpts", "sources", "text", "words", "settings"} <= saved.keys()
    ):
        raise UnreadableInput(f"{file}: not a briefing saved with --format json")
    return saved


def _sources(saved: Mapping[str, Any], read_again: Sequence[Article]) -> dict[str, Article]:
    """Give the articles by the ids that the briefing calls them by: a batch names a file by its place in the inbox.

    An article with the text of one source answers for no other that happens to have its name.
    """
    hashes = {source["sha256"] for source in saved["sources"]}
    by_text = {article.sha256: article for article in read_again}
    others = {article.id: article for article in read_again if article.sha256 not in hashes}
    named = {s["id"]: by_text[s["sha256"]] for s in saved["sources"] if s["sha256"] in by_text}
    return others | named


def _found(saved: Mapping[str, Any], file: str) -> list[str]:
    """Where the sources are: at the path they were read from, or beside the briefing."""
    found = []
    for source in saved["sources"]:
        path = Path(source.get("path") or source["id"])
        places = (path, Path(file).parent / path, Path(file).parent / path.name)
        found += [str(place) for place in places if place.is_file()][:1]
    return found


def _headed(saved: Mapping[str, Any], articles: Mapping[str, Article], read_again: Iterable[Article]) -> bool:
    """Whether the headline is the title of one of the sources; where that one is gone or changed, its own line tells."""
    titled = {s["sha256"] for s in saved["sources"] if s.get("title") == saved["headline"]}
    standing = [article for article in read_again if article.sha256 in titled]
    if not saved["headline"] or not standing:
        return not saved["headline"] or bool(titled)
    language = language_of([articles[s["id"]] for s in saved["sources"] if s["id"] in articles])
    return any(clean(article, language).title == saved["headline"] for article in standing)


def _changes(saved: Mapping[str, Any], articles: Mapping[str, Article]) -> Iterator[str]:
    for source in saved["sources"]:
        article = articles.get(source["id"])
        if article is None:
            yield f"{source['id']}: the source is missing: name its file or folder after --verify"
        elif article.sha256 != source["sha256"]:
            yield f"{source['id']}: the source has changed"
    listed = {source["id"] for source in saved["sources"]}
    for what, place in _places(saved):
        article = articles.get(place["article"])
        if place["article"] not in listed:
            yield f"{place['article']}: {what} names it, and it is none of the sources: {place['text'][:60]!r}"
        elif (
            article is not None
            and " ".join(article.text[place["start"] : place["end"]].split()) != place["text"]
        ):
            yield f"{place['article']}: {what} is not what stands there: {place['text'][:60]!r}"
    text = " ".join(excerpt["text"] for excerpt in saved["excerpts"])
    if text != saved["text"]:
        yield "the prose is not its sentences in order"
    if count_words(text) != saved["words"] or saved["words"] > saved["settings"]["words"]:
        yield f"the prose has {count_words(text)} words, not {saved['words']} of {saved['settings']['words']}"


def _places(saved: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every (what, place) that a briefing names."""
    for excerpt in saved["excerpts"]:
        yield "a sentence", excerpt
        yield from (("a supporting sentence", place) for place in excerpt["support"])
    for left in saved["left_out"]:
        yield "a sentence left out", left
        yield from (("a supporting sentence", place) for place in left["support"])
    for disagreement in saved["disagreements"]:
        for value in disagreement["values"]:
            yield from (("a differing sentence", place) for place in value["sentences"])
