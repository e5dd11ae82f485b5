"""Output is written whole or not at all."""

import os

import pytest

from summarize.errors import UnwritableOutput
from summarize.writing import write_whole


def test_a_file_is_replaced_whole(tmp_path):
    """Nothing else is left in the folder, and the umask is obeyed."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    assert path.stat().st_mode & 0o777 == 0o666 & ~_umask()


def test_a_failure_leaves_what_was_there(tmp_path, monkeypatch):
    """A full disk costs the new file, not the old one."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnwritableOutput, match=r"a\.txt: cannot be written \(no space left on device\)"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path):
    """No folder is made on the quiet."""
    with pytest.raises(UnwritableOutput, match="no such file or directory"):
        write_whole(tmp_path / "nowhere" / "a.txt", b"new")


def _umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask
