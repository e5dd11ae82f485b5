"""Bytes to text: in whatever encoding a newsroom's files come."""

import numpy as np
import pytest

from summarize.errors import UnreadableInput
from summarize.reading.decoding import decode

ENGLISH = "The minister said that the talks would go on. " * 20 + "São Paulo said “no” – it’s over."
CZECH = (
    "Předseda vlády řekl, že jednání budou příští týden pokračovat. Žádná dohoda však zatím nebyla uzavřena."
)
POLISH = (
    "Prezydent powiedział, że rozmowy będą kontynuowane w przyszłym tygodniu w Łodzi. Nie podpisano żadnego."
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (
            "O presidente disse que as negociações vão continuar em São Paulo. A decisão não foi tomada.",
            "cp1252",
        ),
        ("The El Niño year cost £5m, officials said. It’s a record.", "cp1252"),
        ("The café owner said “no” – it’s over. The minister said that the talks would go on.", "mac_roman"),
        (CZECH, "cp1250"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        ("Başkan, görüşmelerin önümüzdeki hafta Londra’da süreceğini söyledi. İstanbul’da ışık.", "cp1254"),
        ("Президент заявил, что переговоры продолжатся на следующей неделе в Лондоне.", "cp1251"),
        (ENGLISH, "utf-16-le"),
        (ENGLISH, "utf-16-be"),
        ("总统 said yes to all of it on Friday in London.", "utf-16-le"),
    ],
)
def test_a_text_without_a_mark_is_read_in_its_encoding(text, encoding):
    """São Paulo is no Săo Paulo: where two encodings are equally likely, the commonest one has it."""
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("text", ["Hi", ENGLISH, CZECH, "总统 said yes 😀.", "\ue000 Share this."])
def test_a_text_with_a_mark_is_read_as_it_says(text, encoding):
    """However short, and with a letter that is anyone's."""
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("mark", [b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("lowest", [0, 1])
def test_bytes_at_random_are_no_text_behind_a_mark(mark, lowest):
    """They were a story in Chinese."""
    chance = np.random.default_rng(20).integers(lowest, 256, 3_000, dtype=np.uint8)
    with pytest.raises(UnreadableInput, match="not a text file"):
        decode(mark + chance.tobytes())


def test_a_mark_in_front_of_a_text_in_another_encoding_is_none():
    """A tool put it there without looking."""
    assert decode(b"\xef\xbb\xbf" + (CZECH * 3).encode("cp1250")) == CZECH * 3


def test_a_few_foreign_bytes_do_not_spoil_a_text():
    """What was pasted in from Windows is read as that, and the rest stays what it is."""
    data = "It’s “over”, said José. ".encode() + b"\x93Never\x94 \x96 said the other. "
    assert decode(data) == "It’s “over”, said José. “Never” – said the other. "
    assert (
        decode(b"caf\xe9 in S\xe3o Paulo, the owner said on Friday.")
        == "café in São Paulo, the owner said on Friday."
    )


def test_nul_bytes_behind_a_text_are_none_of_it():
    """A crash leaves them where the text was still to be written; in the middle they say that it is no text."""
    assert decode(b"The talks go on." + bytes(100)) == "The talks go on."
    with pytest.raises(UnreadableInput, match="not a text file"):
        decode(b"The talks\0 go on.")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.4\n1 0 obj\nendobj\n%%EOF\n", "a PDF"),
        (b"PK\x03\x04\x14\x00\x06", "a zip file or a document of an office program"),
        (b"{\\rtf1 The talks go on.}", "an RTF document"),
    ],
)
def test_what_was_saved_in_place_of_a_text_is_called_by_its_name(data, what):
    """A PDF used to be printed: trailer << /Root 1 0 R >>."""
    with pytest.raises(UnreadableInput, match=f"^{what}, not a text file: save its text first$"):
        decode(data)


def test_what_a_page_states_is_believed_where_it_fits():
    """Not where the bytes are UTF-8 all the same, nor where there is no such encoding."""
    japanese = "大統領は来週述べた。"
    assert decode(japanese.encode("shift_jis"), "Shift_JIS") == japanese
    assert decode("“x”".encode("cp1252"), "ISO-8859-1") == "“x”"
    for stated in ("iso-8859-1", "nonsense", "utf-8", None):
        assert decode("“café”".encode(), stated) == "“café”"
    assert decode(POLISH.encode("cp1250"), "nonsense") == POLISH
    assert decode(POLISH.encode("cp1250"), "utf-8") == POLISH


def test_control_characters_of_a_wrong_conversion_are_the_letters_that_they_stood_for():
    """Windows-1252 that was read as Latin-1 and saved as UTF-8: the text keeps its length, and a line break stays one."""
    text = "\x93It\x92s over\x94 \x96 he said.\x85Then"
    assert decode(text.encode()) == "“It’s over” – he said.\x85Then"
    assert decode("\x81 is none".encode()) == "\x81 is none"
