"""Check what a saved briefing says about its sentences by making it from its sources again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from summarize.notes import GROUPS, Note
from summarize.pipeline import prepare, redraft
from summarize.settings import Settings
from summarize.terminal import counted
from summarize.verifying.faults import beginning
from summarize.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarize.model import Article

    Saved = Mapping[str, Any]


def why_not_remade(saved: Saved) -> str | None:
    """Say why a briefing cannot be made again from its sources; None if it can."""
    if saved["version"] != VERSION:
        return f"version {saved['version']} made it, and this is {VERSION}"
    if any(Note.GOES_ON.read(warning) for warning in saved["warnings"]):
        return "the story goes on from an earlier edition"
    if any(source.get("path") is None for source in saved["sources"]):
        return "its articles were not read from files"
    return None


def differences(saved: Saved, read_again: Sequence[Article]) -> Iterator[str]:
    """Yield what the briefing says otherwise than one remade with the same sentences; why they were chosen is not checked.

    Args:
        saved: a briefing without other faults, as `--format json` prints it.
        read_again: all articles that were read to check it.

    Raises:
        KeyError, TypeError, AttributeError, ValueError: it is not a briefing.

    """
    prepared = prepare([_as_listed(source, read_again) for source in saved["sources"]])
    news = {(s.article_id, s.start, s.end): row for row, s in enumerate(prepared.sentences)}
    rows = []
    for excerpt in saved["excerpts"]:
        row = news.get((excerpt["article"], excerpt["start"], excerpt["end"]))
        if row is None:
            yield f"{excerpt['article']}: a sentence is no news of this story: {beginning(excerpt['text'])}"
            return
        rows.append(row)
    again = redraft(prepared, Settings(**saved["settings"]), rows)
    remade = again.briefing.to_dict()
    saved, remade = ({**each, "warnings": _without_remedy(each["warnings"])} for each in (saved, remade))
    claims_saved, claims_remade = dict(_claims(saved)), dict(_claims(remade))
    faults = [
        f"the sources do not give that {claim}"
        for key, claim in claims_saved.items()
        if claim != claims_remade.get(key)
    ]
    faults += [
        f"it is not said that {claim}" for key, claim in claims_remade.items() if key not in claims_saved
    ]
    faults += [
        f"the note is missing that {note}" for note in remade["warnings"] if note not in saved["warnings"]
    ]
    notes = [note for note in saved["warnings"] if note != Note.HARDLY_AGREE]
    faults += [
        f"the sources do not give the note that {note}" for note in notes if note not in remade["warnings"]
    ]
    if again.ordered != rows:
        faults.append("the sentences stand in another order than that in which they are read")
    yield from faults or _other_differences({**saved, "warnings": notes}, remade)


def _other_differences(saved: Saved, remade: Saved) -> Iterator[str]:
    """Name the fields that differ from the remade briefing, when no other fault explains it."""
    for field in ("excerpts", "left_out", "disagreements", "warnings"):
        if saved[field] != remade[field]:
            yield f"{field}: not what the sources give"
    sources_remade = {source["id"]: source for source in remade["sources"]}
    for source in saved["sources"]:
        for field, value in sources_remade[source["id"]].items():
            if source[field] != value:
                yield f"{source['id']}: its {field} is {value!r}, not {source[field]!r}"
    if len(saved["sources"]) != len(sources_remade):
        yield f"sources: {len(saved['sources'])} are listed, and there are {len(sources_remade)}"


def _without_remedy(notes: Sequence[str]) -> list[str]:
    """Return the notes without the remedy of grouping a folder, which an edition does not name."""
    return [note.removesuffix(GROUPS) for note in notes]


def _as_listed(source: Saved, read_again: Sequence[Article]) -> Article:
    """Find the article of a source, under the source's id; of articles with one text, prefer the one from its outlet."""
    listed = source["source"], source["published"], source["url"]
    same_text = [article for article in read_again if article.sha256 == source["sha256"]]
    same_text.sort(key=lambda article: (article.source, article.published, article.url) != listed)
    return replace(same_text[0], id=source["id"], path=source["path"])


def _claims(briefing: Saved) -> Iterator[tuple[tuple[object, ...], str]]:
    """Yield what a briefing says about its sentences: (what, where), and the words for a reader."""
    for excerpt in briefing["excerpts"]:
        yield from _support_claims(excerpt)
        at, text = _at(excerpt), f"{excerpt['article']}: {beginning(excerpt['text'])}"
        count, origin = excerpt["independent"], excerpt["origin"]
        yield (
            (*at, "independent"),
            f"{counted(count, 'source reports', 'sources report')} independently {text}",
        )
        yield (*at, "origin"), f"{origin or 'nobody'} is credited in {text}"
        yield (*at, "score"), f"{excerpt['score']:.6f} of all centrality is that of {text}"
        yield from (((*at, note), f"“{note}” stands beside {text}") for note in excerpt["notes"])
    for left in briefing["left_out"]:
        yield ("left out", *_at(left)), f"the budget left out {left['article']}: {beginning(left['text'])}"
        yield from _support_claims(left)
    for point in briefing["disagreements"]:
        for value in point["values"]:
            places = tuple(map(_at, value["sentences"]))
            yield (
                (point["about"], point["update"], value["value"], places),
                f"sources differ on {point['about']}: {beginning(value['value'])} in {', '.join(place[0] for place in places)}",
            )


def _support_claims(point: Saved) -> Iterator[tuple[tuple[object, ...], str]]:
    for place in point["support"]:
        claim = f"{place['article']} reports what {point['article']} does: {beginning(point['text'])}"
        yield ("support", *_at(point), *_at(place)), claim


def _at(place: Saved) -> tuple[str, int, int]:
    return place["article"], place["start"], place["end"]
