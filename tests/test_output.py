"""Where a briefing goes: the file that is named, in the format that its name asks for, or standard output."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarize.arguments import ENDINGS
from summarize.cli import main
from summarize.rendering import RENDERERS
from tests.test_cli import ROOT, SEEDS, TEXT, run  # noqa: F401 - the fixture


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("b.json", "{"),
        ("b.html", "<!doctype html>"),
        ("b.HTM", "<!doctype html>"),
        ("b.md", "# Trump"),
        ("b.txt", "Trump"),
        ("b", "Trump"),
        ("b-11.22", "Trump"),
    ],
)
def test_the_name_of_the_file_says_its_format(run, tmp_path, name, begins):  # noqa: F811
    """A page is a page and no text that is called so; --format still has the last word."""
    path = tmp_path / name
    assert run(SEEDS, "-o", str(path)) == (0, "", "")
    assert path.read_text(encoding="utf-8").lower().startswith(begins.lower())
    assert run(SEEDS, "-o", str(path), "--plain") == (0, "", "")
    assert path.read_text(encoding="utf-8").startswith("U.S. President")


def test_every_format_but_the_prose_alone_has_an_ending():
    """Without one, a file that is named for the format would be refused."""
    assert {*ENDINGS.values()} == {*RENDERERS} - {"plain"}


@pytest.mark.parametrize("name", ["b.pdf", "b.docx", "b.csv", "b.log", "b.json.gz"])
def test_an_ending_that_names_no_format_is_refused(run, tmp_path, name):  # noqa: F811
    """A text by the name of a table or a PDF is opened by what cannot read it; whoever names the format has it."""
    path = tmp_path / name
    code, out, err = run(SEEDS, "-o", str(path))
    assert (code, out) == (2, "")
    assert err == (
        f"summarize: {path}: {path.suffix} names no format: "
        f"end it in one of {', '.join(filter(None, ENDINGS))}, or give --format\n"
    )
    assert not path.exists()
    assert run(SEEDS, "-o", str(path), "--format", "text") == (0, "", "")


def test_a_dash_is_standard_output(run, tmp_path, monkeypatch):  # noqa: F811
    """As it is standard input among the paths; no file of that name is made."""
    monkeypatch.chdir(tmp_path)
    assert run(SEEDS, "--plain", "-o", "-") == run(SEEDS, "--plain")
    assert not list(tmp_path.iterdir())


def test_no_article_is_written_over(run, tmp_path):  # noqa: F811
    """Whether it was named itself or its folder was, and by whatever path."""
    path, link = tmp_path / "a.txt", tmp_path / "link"
    path.write_text(TEXT, encoding="utf-8")
    link.symlink_to(path)
    for source, output in ((tmp_path, path), (path, tmp_path / ".." / tmp_path.name / "a.txt"), (path, link)):
        code, out, err = run(str(source), "-q", "-o", str(output))
        assert (code, out) == (2, "")
        assert err == f"summarize: {output}: is one of the articles: name another file with -o\n"
        assert path.read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--words", "9"], "--words"),
        (["--plain"], "--format"),
        (["-o", "x"], "--output"),
        (["--open"], "--open"),
    ],
)
def test_a_check_takes_nothing_that_makes_a_briefing(run, tmp_path, arguments, word):  # noqa: F811
    """None is made, and the words were passed over in silence."""
    path = tmp_path / "b.json"
    path.write_text("{}", encoding="utf-8")
    code, out, err = run("--verify", str(path), *arguments)
    assert (code, out) == (2, "")
    assert err == f"summarize: --verify makes no briefing: leave out {word}\n"


@pytest.mark.parametrize("module", ["summarize", "summarize.batch", "eval"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_standard_output_that_takes_nothing_gets_one_line(tmp_path, module):
    """Full, or closed as `>&-` does."""
    archive = tmp_path / "archive.sqlite"
    if module == "summarize.batch":
        made = [SEEDS, "--out", str(tmp_path / "day"), "--archive", str(archive), "--jobs", "1", "-q"]
        subprocess.run([sys.executable, "-m", module, *made], check=True, cwd=ROOT)
    arguments = {
        "summarize": [SEEDS],
        "summarize.batch": ["history", "Trump", "--archive", str(archive)],
        "eval": ["--systems", "lead"],
    }[module]
    said = []
    for redirection in (">/dev/full", ">&-"):
        command = f'exec "$0" -m {module} "$@" {redirection}'
        ended = subprocess.run(
            ["bash", "-c", command, sys.executable, *arguments],
            capture_output=True,
            check=False,
            cwd=ROOT,
            text=True,
        )
        said.append((ended.returncode, ended.stderr))
    line = f"{module}: standard output: cannot be written ({{}})\n"
    assert said[0] == (1, line.format("no space left on device"))
    assert said[1] == (1, line.format("it is closed"))


@pytest.mark.parametrize("nowhere", ["2>/dev/full", "2>&-", "<&- >&- 2>&-", "2> >(exit)"])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_what_nobody_hears_stops_no_run(tmp_path, nowhere):
    """A log on a full disk, streams that a scheduler closed, `2>&1 | head`: the briefing and the edition are made, and the code says so."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "a.txt").write_text("Ministers met in Paris on Friday to talk about a truce.", encoding="utf-8")
    (inbox / "picture.png").write_bytes(b"\x89PNG")
    made = {
        "summarize": ("-o", "out.txt", "-v", "--explain", "--curve"),
        "summarize.batch": ("--out", "day", "--no-archive", "--jobs", "2", "--profile"),
    }
    for module, arguments in made.items():
        waiting = "sleep 0.3; " if "exit" in nowhere else ""
        command = f'{waiting}exec "$0" -m {module} inbox "$@"'
        bash = ["bash", "-c", f"{{ {command}; }} {nowhere}", sys.executable, *arguments]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        ended = subprocess.run(bash, check=False, cwd=tmp_path, env=environment, capture_output=True)
        assert (ended.returncode, ended.stderr) == (0, b"")
    assert "Ministers met" in (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert (tmp_path / "day" / "manifest.json").exists()


def test_standard_output_holds_the_result_alone():
    """The solver behind --selector exact prints a line of its own there when it mends a solution: JSON would not be read again."""
    noisy = """
import os
from summarize.terminal import start
from summarize.writing import write_out

def command():
    os.write(1, b"HighsMipSolverData::transformNewIntegerFeasibleSolution")
    write_out("{“}\\n".encode())
    return 0

start("summarize", command)
"""
    ended = subprocess.run([sys.executable, "-c", noisy], cwd=ROOT, capture_output=True, check=True)
    assert ended.stdout.decode() == "{“}\n"
    assert ended.stderr.startswith(b"Highs")


def test_standard_input_that_is_closed_is_said(run, monkeypatch):  # noqa: F811
    """As `<&-` and some schedulers leave it."""
    monkeypatch.setattr("sys.stdin", None)
    code, out, err = run("-")
    assert (code, out) == (3, "")
    assert err.startswith("summarize: stdin: skipped: cannot be opened (bad file descriptor)\n")


def test_the_curve_goes_from_short_to_long(capsys):
    """Also where the sentences, not the words, end this briefing."""
    assert main([SEEDS, "--sentences", "3", "--curve"]) == 0
    lines = capsys.readouterr().err.splitlines()[2:]
    words = [int(line.split()[0]) for line in lines]
    assert words == sorted(words)
    assert sum("this briefing" in line for line in lines) == 1


@pytest.mark.parametrize("module", ["summarize", "summarize.batch", "eval"])
def test_ctrl_c_while_the_program_loads_is_said_in_a_line(tmp_path, module):
    """Most of a short run is loading: a traceback through the import system told nobody anything."""
    late = {"summarize": "summarize.cli", "summarize.batch": "summarize.batch.cli", "eval": "eval.cli"}[
        module
    ]
    hook = f"""
import sys
class Interrupt:
    def find_spec(self, name, path=None, target=None):
        if name == {late!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupt())
"""
    (tmp_path / "sitecustomize.py").write_text(hook, encoding="utf-8")
    ended = subprocess.run(
        [sys.executable, "-m", module, SEEDS],
        capture_output=True,
        check=False,
        cwd=ROOT,
        text=True,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", f"{module}: interrupted\n")


def test_the_names_of_the_package_are_there_when_they_are_asked_for():
    """All of them, and importing the package alone loads none of what they need."""
    code = "import sys, json, summarize; print(json.dumps(sorted(sys.modules)))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
    assert not {"numpy", "summarize.model"} & set(json.loads(ended.stdout))
    names = "import summarize; print([getattr(summarize, name) for name in summarize.__all__])"
    assert (
        b"Article"
        in subprocess.run([sys.executable, "-c", names], capture_output=True, check=True, cwd=ROOT).stdout
    )
    with pytest.raises(ImportError):
        from summarize import nothing  # noqa: F401 - a name that is not there
