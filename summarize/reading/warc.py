"""Web archives, such as Common Crawl's CC-NEWS: one article for each page that was fetched."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any

from summarize.errors import UnreadableInput
from summarize.reading.compressed import unpack
from summarize.reading.html import page
from summarize.reading.skipped import Skipped, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Article

PAGES = ("text/html", "application/xhtml")
CUT = "the archive is damaged from here on: fetch it again"


def read_warc(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Read the pages among the responses of an archive, packed or not; other records are not articles.

    Raises:
        UnreadableInput: not even the first record is that of a web archive.

    """
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415 - needed for archives alone

    number, whole = 0, False
    with suppress(ArchiveLoadFailed, EOFError, OSError, ValueError):
        archive = _archive(_by_records(data))
        for record in archive:
            if record.rec_type is None or record.length is None:  # it does not say what it is, or how long
                break
            number += 1
            url = record.rec_headers.get_header("WARC-Target-URI")
            # The library refuses a record without an address, but a page without one is a page.
            headers = record.http_headers = archive.loader.load_http_headers(
                record.rec_type, url or "http:", record.raw_stream, record.length
            )
            kind = (headers.get_header("Content-Type") if headers else None) or ""
            if record.rec_type == "response" and kind.lower().startswith(PAGES) and _is_success(headers):
                content = record.content_stream().read()
                if record.raw_stream.limit > 0:  # the file lacks bytes that its header announces
                    break
                yield _read(f"{name}#{number}", content, url)
        else:
            whole = True
    if number == 0:
        raise UnreadableInput("not a web archive, or a damaged one: fetch it again")
    if not whole:
        yield Skipped(f"{name}#{number}", CUT)


def _archive(data: bytes) -> Any:
    """The records of an archive; `CUT` replaces the three lines that the library would print on stderr."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415

    records = ArchiveIterator(BytesIO(data), no_record_parse=True)
    records.INC_RECORD = ""
    return records


def _is_success(headers: Any) -> bool:
    """Whether the server found the page: what it says of a missing one is no article."""
    return str(headers.get_statuscode() or "2").startswith("2")


def _by_records(data: bytes) -> bytes:
    """Unpack an archive that was packed as one file; the library itself unpacks only record by record."""
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    try:
        for _ in islice(_archive(data), 2):
            pass
    except (ArchiveLoadFailed, EOFError, OSError, ValueError) as error:
        return unpack(data) if "non-chunked" in str(error) else data
    return data


def _read(where: str, data: bytes, url: str | None) -> Article | Skipped:
    try:
        return page(where, data, url)
    except UnreadableInput as error:
        return Skipped(where, str(error))
    except Exception as error:  # noqa: BLE001 - hostile pages break libraries in all ways
        return unreadable(where, error)
