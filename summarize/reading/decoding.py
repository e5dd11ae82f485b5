"""From bytes to text, in whichever encoding."""

from __future__ import annotations

import codecs
from unicodedata import category

from summarize.errors import UnreadableInput
from summarize.patterns import late

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 100_000
"""Bytes from which the encoding is guessed."""
LATIN = 0.2
"""Share of bytes beyond ASCII below which a text is in Latin script."""
RARE = 0.02
"""Share of bytes beyond ASCII below which a text may be English, with its quotation marks and foreign
names."""
STRAYS = 0.02
"""Most characters that belong in no text, as a share, with which a byte-order mark is believed; of random
bytes 16 in 100 are such."""
FEW = 3
"""So many of them are believed even in the shortest text: it may have been cut or pasted."""
WESTERN = "cp1252"
_STRAY = late(r"[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]")
"""Control characters that stand for letters of Windows-1252 after a wrong conversion; 0x85 is a line break of Unicode."""
_LATIN = [WESTERN, "cp1250", "iso8859_2", "cp1254", "cp1257", "mac_roman"]
_FOREIGN = {
    b"%PDF-": "a PDF",
    b"PK\3\4": "a zip file or a document of an office program",
    b"\xd0\xcf\x11\xe0": "a document of an office program",
    b"{\\rtf": "an RTF document",
}
"""First bytes of formats that are often saved in place of a text."""


def decode(data: bytes, stated: str | None = None) -> str:
    """Decode bytes by their byte-order mark, as UTF-8, as a page states, or as charset-normalizer guesses.

    Args:
        data: the bytes.
        stated: the encoding that a page states, believed if the bytes are not UTF-8 but fit it.

    Raises:
        UnreadableInput: the bytes are not text.

    """
    text = _decode(data, stated)
    return text if text.isascii() else _STRAY.sub(lambda found: bytes([ord(found[0])]).decode(WESTERN), text)


def _decode(data: bytes, stated: str | None) -> str:
    for mark, what in _FOREIGN.items():
        if data.startswith(mark):
            raise UnreadableInput(f"{what}, not a text file: save its text first")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            if not _junk(text := data.decode(encoding, "replace")):
                return text
            data = data.removeprefix(mark)
    if b"\0" in data:
        return _utf16(data) or _utf8_before_nuls(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _as_stated(data, stated) or _utf8_with_strays(data) or _guess(data)


def _junk(text: str) -> bool:
    """Whether too much of a text belongs in none: broken characters, unassigned or private code points."""
    sample = text[:SAMPLE]
    return sum(letter == "\ufffd" or category(letter) in {"Cn", "Co", "Cs"} for letter in sample) > max(
        FEW, STRAYS * len(sample)
    )


def _utf16(data: bytes) -> str | None:
    """Decode UTF-16 without a byte-order mark, in which most of every other byte is NUL; None otherwise."""
    first, second = data[:SAMPLE:2], data[1:SAMPLE:2]
    for byte, other, encoding in ((first, second, "utf-16-be"), (second, first, "utf-16-le")):
        if byte.count(0) > len(byte) / 2 and not any(map(other.count, range(9))):
            return data.decode(encoding, "replace")
    return None


def _utf8_before_nuls(data: bytes) -> str:
    """Decode UTF-8 with NULs at its end, where a crash left the rest unwritten."""
    text = data.rstrip(b"\0")
    try:
        if b"\0" not in text:
            return text.decode("utf-8")
    except UnicodeDecodeError:
        pass
    raise UnreadableInput("not a text file")


def _as_stated(data: bytes, stated: str | None) -> str | None:
    if stated is None or stated.lower() in {"utf-8", "utf8"}:
        return None
    encoding = WESTERN if stated.lower() in {"iso-8859-1", "latin1", "us-ascii"} else stated  # as browsers do
    try:
        return data.decode(encoding)
    except (ValueError, LookupError):
        return None


def _utf8_with_strays(data: bytes) -> str | None:
    """Decode UTF-8 with a few pasted bytes of Windows-1252; None if it has no more other letters than these.

    Only letters beyond ASCII are counted.
    """
    strays = 0

    def western(error: UnicodeError) -> tuple[str, int]:
        nonlocal strays
        assert isinstance(error, UnicodeDecodeError)  # noqa: S101
        strays += error.end - error.start
        return error.object[error.start : error.end].decode(WESTERN, "replace"), error.end

    codecs.register_error("summarize.western", western)
    sample = data[:SAMPLE].decode("utf-8", "summarize.western")
    beyond = len(sample) - len(sample.encode("ascii", "ignore"))
    return data.decode("utf-8", "summarize.western") if beyond - strays > strays else None


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only for the rare file that is not UTF-8

    sample = data[:SAMPLE]
    share = sum(byte > 0x7F for byte in sample) / len(sample)
    matches = from_bytes(sample, cp_isolation=_LATIN if share < LATIN else None)
    best = matches.best()
    if best is None:
        raise UnreadableInput("not a text file: its encoding cannot be recognised")
    # São and Săo are equally likely where nothing else is beyond ASCII: then the commonest encoding wins.
    equal = (m for m in matches if m.chaos == best.chaos and (share < RARE or m.coherence == best.coherence))
    western = any(WESTERN in (m.encoding, *m.could_be_from_charset) for m in equal)
    return data.decode(WESTERN if western else best.encoding, "replace")
