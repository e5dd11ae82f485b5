"""From records with named fields, as in JSON lines and tables, to articles."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

from summarize.errors import UnreadableInput
from summarize.model import Article
from summarize.patterns import late
from summarize.reading.dates import iso_of_field
from summarize.reading.entries import entry_text
from summarize.reading.markup import without_markup
from summarize.reading.ours import A_BRIEFING, is_our_record
from summarize.reading.partial_texts import text_with_description
from summarize.reading.skipped import Skipped
from summarize.wellformed import on_one_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

FIELDS = {
    "id": ("id", "uid", "guid"),
    "text": (
        *("text", "body", "content", "maintext", "plain_text", "full_text", "articlebody", "article"),
        *("bodytext", "content_text", "content_html"),
    ),
    "description": (
        *("lead_paragraph", "description", "summary", "abstract", "excerpt", "standfirst", "trailtext"),
        *("short_description", "snippet"),
    ),
    "title": ("title", "headline", "webtitle"),
    "source": ("source", "source_name", "outlet", "publisher", "publication", "source_domain", "sitename"),
    "published": (
        *("published", "datetimepub", "date", "date_publish", "publish_date", "published_at", "publishedat"),
        *("datepublished", "date_published", "datetime", "pubdate", "pub_date", "publication_date"),
        "webpublicationdate",
    ),
    "url": ("url", "link", "weburl", "web_url"),
    "language": ("language", "lang"),
}
"""Field of an article -> the names that it goes by, in any case; the first that is filled wins.

A description stands in for a text that is missing or cut short, and is marked as such.
"""
_BESIDE = ("url", "source", "published")
"""Fields of which an article without a text must have one, since many other things have a title and a
description."""
_WITHHELD = late(r"\s*ONLY AVAILABLE IN [A-Z ]{1,40}PLANS?\s*")
"""What NewsData.io gives instead of a text."""
_MISSING = frozenset({"NoneType", "NaTType", "NAType"})
"""Names of types that mean a missing value; two are those of pandas, which need not be installed."""
HTML = "content_html"
"""Name of the field whose text is HTML, whatever it looks like; so is a text under `rendered`."""
_TEXT_KEYS = {"text": ("rendered",), "description": ("rendered",)}
_VALUE_KEYS = ("name", "main", "title", "rendered")
"""Names under which a field that is an object keeps its value; `_TEXT_KEYS` has those for the fields of
text."""
_CODE = 3


def read_record(record: object, name: str, outlet: str | None = None) -> Iterator[Article | Skipped]:
    """Read the article of a record, or say what is wrong with it; a bad date costs only the date.

    Args:
        record: a mapping with `text`, or with a title, a description and where or when it appeared; anything
            else is skipped.
        name: where the record is, such as `inbox.jsonl#12`; the article's id if it has none of its own.
        outlet: the article's source if it names none.

    """
    if not isinstance(record, dict):
        yield Skipped(name, f"not an object with the field text, but {_kind(record)}")
    elif is_our_record(record):
        yield Skipped(name, A_BRIEFING)
    else:
        fields = _fields(record)
        yield from with_date_note(_article(fields, name, outlet), name, _find(fields, "published"))


def article_columns(header: Sequence[str]) -> list[str]:
    """Columns of a table that contain fields of articles; of two with one name the first.

    Raises:
        UnreadableInput: the table cannot contain articles.

    """
    if not has_articles(header):
        raise UnreadableInput(f"a table without a column {' or '.join(FIELDS['text'])}")
    return list(columns_by_name(header).values())


def has_articles(header: Sequence[str]) -> bool:
    """Whether columns with these names can contain articles: texts, or what else tells an article."""
    present = columns_by_name(header).keys()
    filled = {field for field, names in FIELDS.items() if not present.isdisjoint(names)}
    return "text" in filled or _is_described(filled)


def columns_by_name(header: Sequence[str]) -> dict[str, str]:
    """Name of a field in small letters -> its column, in the order in which the names are tried."""
    columns = {column.strip().lower(): column for column in reversed(header)}
    return {name: columns[name] for names in FIELDS.values() for name in names if name in columns}


def with_date_note(item: Article | Skipped, name: str, stated: object) -> Iterator[Article | Skipped]:
    """Yield what was read and, if `stated` is meant as an article's date but is none, a note of that."""
    yield item
    if isinstance(item, Article) and not item.published and stated is not None:
        shown = repr(stated[:40]) if isinstance(stated, str) else _kind(stated)
        yield Skipped(name, f"its date alone: {shown}, not a day such as 2026-11-21")


def _article(record: Mapping[str, Any], name: str, outlet: str | None) -> Article | Skipped:
    language, source = _string(record, "language"), _string(record, "source") or outlet
    title = without_outlet(line_of(without_markup(_string(record, "title") or "")), source)
    text = _text(record, title, source)
    if not text.strip():
        return Skipped(name, f"no article: {_what_is_lacking(record)}")
    identity = _find(record, "id")
    if isinstance(identity, int | float) and not isinstance(identity, bool):
        identity = str(identity)
    return Article(
        id=identity.strip() if isinstance(identity, str) and identity.strip() else name,
        text=text,
        title=title,
        source=source,
        published=iso_of_field(_find(record, "published")),
        url=_string(record, "url"),
        language=language.lower() if language and len(language) < _CODE else None,
    )


def _text(record: Mapping[str, Any], title: str | None, outlet: str | None) -> str:
    """Give as much as a record has of its text; empty if it has none, or something other than text."""
    text, described = (_plain(record, field, title, outlet) for field in ("text", "description"))
    if text is None:
        return ""
    if not text.strip() and not _is_described({each for each in FIELDS if _find(record, each) is not None}):
        return ""
    return text_with_description(text, described or "")


def _is_described(filled: Collection[str]) -> bool:
    """Whether the filled fields are those of an article, even without a text."""
    return {"title", "description"}.issubset(filled) and any(field in filled for field in _BESIDE)


def _plain(record: Mapping[str, Any], field: str, title: str | None, outlet: str | None) -> str | None:
    """A field without markup; empty if it is not filled, None if it contains something other than text."""
    name, text = _first_filled(record, field)
    if isinstance(text, bytes):  # a column of a table that does not say what its bytes are
        text = text.decode("utf-8", "replace")
    if not isinstance(text, str):
        return "" if text is None else None
    is_html = name == HTML or isinstance(record[name], dict)
    return entry_text(text, title, outlet) if is_html else without_markup(text)


def _what_is_lacking(record: Mapping[str, Any]) -> str:
    """Say what a record without a text lacks."""
    if not any(field in record for field in FIELDS["text"]):
        return f"it has no field {' or '.join(FIELDS['text'])}"
    text = _find(record, "text")
    return f"the field text holds {_kind('' if isinstance(text, str | bytes) else text)}"


def _fields(record: Mapping[Any, Any]) -> dict[str, Any]:
    """All fields by their names in small letters, also those that some APIs keep in an object `fields`."""
    inner = record.get("fields")
    return _lowered(inner if isinstance(inner, dict) else {}) | _lowered(record)


def _lowered(record: Mapping[Any, Any]) -> dict[str, Any]:
    return {key.strip().lower(): value for key, value in record.items() if isinstance(key, str)}


def _find(record: Mapping[Any, Any], field: str) -> object:
    return _first_filled(record, field)[1]


def _first_filled(record: Mapping[Any, Any], field: str) -> tuple[str, object]:
    """The first name of a field that is filled, and its value; "" and None if none is."""
    values = ((name, _inner(record.get(name), field)) for name in FIELDS[field])
    return next(((name, value) for name, value in values if not _is_blank(value)), ("", None))


def _inner(value: object, field: str) -> object:
    """Value of a field, even wrapped: {"source": {"name": "Reuters"}}, {"content": {"rendered": "<p>"}}."""
    if not isinstance(value, dict):
        return value
    return next((value[name] for name in _TEXT_KEYS.get(field, _VALUE_KEYS) if name in value), value)


def _is_blank(value: object) -> bool:
    if isinstance(value, str) and _WITHHELD.fullmatch(value):
        return True
    if isinstance(value, float):
        return isnan(value)
    return type(value).__name__ in _MISSING or (isinstance(value, str | bytes) and not value.strip())


def _string(record: Mapping[Any, Any], field: str) -> str | None:
    return line_of(_find(record, field))


def line_of(value: object) -> str | None:
    """Put a field on one line; None if it is not text, or only white space."""
    return on_one_line(value) if isinstance(value, str) else None


def without_outlet(title: str | None, outlet: str | None) -> str | None:
    """Cut the outlet that news searches and APIs put behind a title: Talks begin - Kazan Post."""
    return title.removesuffix(f" - {outlet}") if title and outlet else title


def _kind(value: object) -> str:
    if _is_blank(value):
        return "nothing"
    kinds = {dict: "an object", list: "a list", str: "a text", bool: "true or false"}
    return kinds.get(type(value), "a number" if isinstance(value, int | float) else "something else")
