"""Files packed with gzip: what is inside is read in its own format."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from summarize.errors import UnreadableInput
from summarize.reading.readers import READERS
from summarize.reading.sniffing import suffix_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.model import Article
    from summarize.reading.skipped import Skipped

LARGEST = 4 << 30
"""Most bytes after unpacking; more is not news, but a bomb."""
_STEP = 1 << 24


def read_gzip(name: str, data: bytes) -> Iterator[Article | Skipped]:
    """Unpack, and read in the format that the name without .gz says, or else the bytes.

    Raises:
        UnreadableInput: damaged, cut short, too large, or of an inner kind that no reader takes.

    """
    inner = name[: -len(".gz")] if name.lower().endswith(".gz") else name
    suffix = PurePosixPath(inner).suffix.lower()
    if suffix == ".warc":  # packed record by record: its library unpacks it as it goes
        yield from READERS[suffix](name, data)
        return
    refused = UnreadableInput(f"packed, but not {', '.join(key for key in READERS if key != '.gz')}")
    if suffix == ".gz" or (suffix and suffix not in READERS):
        raise refused
    plain = unpack(data)
    found = suffix_of(inner, plain)
    if found == ".gz":
        raise refused
    yield from READERS[found](name, plain)


def unpack(data: bytes) -> bytes:
    """Unpack all members of a gzip file.

    Raises:
        UnreadableInput: damaged, cut short or too large.

    """
    whole = BytesIO()
    while data:
        member = zlib.decompressobj(wbits=31)
        try:
            while not member.eof:
                piece = member.decompress(data, _STEP)
                data = member.unconsumed_tail
                if not piece and not data and not member.eof:
                    raise UnreadableInput("the packed file is cut short: fetch it again")
                whole.write(piece)
                if whole.tell() > LARGEST:
                    raise UnreadableInput(f"more than {LARGEST >> 30} GB after unpacking")
        except zlib.error as error:
            raise UnreadableInput("not a gzip file, or a damaged one: fetch it again") from error
        data = member.unused_data.lstrip(b"\0")
    return whole.getvalue()
