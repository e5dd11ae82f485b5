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


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path):
    """`-o latest.html` writes the file that the link leads to, also where that is not there yet."""
    (tmp_path / "days").mkdir()
    link = tmp_path / "latest.txt"
    link.symlink_to("days/today.txt")
    for data in (b"first", b"second"):
        write_whole(link, data)
        assert link.is_symlink()
        assert (tmp_path / "days" / "today.txt").read_bytes() == data


def test_who_may_read_a_file_stays_so(tmp_path):
    """What was made private is not opened to all by writing it again."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600


def test_what_is_no_file_is_written_to_and_stays_what_it_is(tmp_path):
    """A pipe, as `-o >(less)` or /dev/null: a rename would put a file in its place, for every program of the machine."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert pipe.is_fifo()


def test_a_file_that_may_not_be_written_is_left_alone(tmp_path, monkeypatch):
    """Renaming over it would need no leave but that of the folder."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o444)
    monkeypatch.setattr(os, "access", lambda _, mode: mode != os.W_OK)  # root may write anything
    with pytest.raises(UnwritableOutput, match=r"a\.txt: cannot be written \(permission denied\)"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"


def test_ctrl_c_leaves_no_half_written_file(tmp_path, monkeypatch):
    """The temporary file goes, the old one stays."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def interrupted(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, b"new")
    assert list(tmp_path.iterdir()) == [path]


def _umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask
