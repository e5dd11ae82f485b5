"""Text of files, whole and line by line."""

import pytest

from eval.errors import BadEvaluationInput
from eval.files import numbered, whole


def test_lines_keep_their_numbers_and_blank_ones_are_passed_over(tmp_path):
    """Whatever ends a line, and with a byte order mark or without."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"a": 1}\r\n\n  \n{"b": "\xe2\x80\xa8"}')
    assert list(numbered(path, "")) == [(1, '{"a": 1}\n'), (4, '{"b": "\u2028"}')]
    assert whole(path, "").startswith('{"a"')


@pytest.mark.parametrize("read", [whole, lambda path, remedy: list(numbered(path, remedy))])
def test_what_cannot_be_read_is_said_with_the_remedy(tmp_path, read):
    """A file that is not there, a folder, letters of another encoding."""
    with pytest.raises(
        BadEvaluationInput, match=r"none: cannot be read \(no such file or directory\); name one"
    ):
        read(tmp_path / "none", "name one")
    with pytest.raises(BadEvaluationInput, match="cannot be read"):
        read(tmp_path, "name a file")
    (tmp_path / "latin").write_bytes("naïve\n".encode("latin-1"))
    with pytest.raises(BadEvaluationInput, match="latin: not UTF-8; save it as UTF-8"):
        read(tmp_path / "latin", "")
