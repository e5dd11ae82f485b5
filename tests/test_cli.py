"""The command line: what it prints, what it says, and how it ends."""

import io
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from summarize.arguments import RANKER_NAMES, READ, SELECTOR_NAMES
from summarize.cli import main
from summarize.model import count_words
from summarize.ranking import RANKERS
from summarize.reading import READERS
from summarize.rendering import RENDERERS
from summarize.selection import SELECTORS

ROOT = Path(__file__).parents[1]
SEEDS = str(ROOT / "seeds")
TEXT = "Ministers from nine countries met in Paris on Friday to talk about a truce.\n"


@pytest.fixture
def run(capfdbinary):
    """Run one command in this process: exit code, stdout, stderr."""

    def _run(*arguments):
        try:
            code = main(arguments)
        except SystemExit as ended:
            code = ended.code
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return _run


def test_the_help_names_what_can_be_read_and_chosen(run):
    """Literal names, since the help is there before NumPy is; they are those of the tables."""
    assert (tuple(READERS), tuple(RANKERS), tuple(SELECTORS)) == (READ, RANKER_NAMES, SELECTOR_NAMES)
    said = "".join(run("--help")[1].split())  # a long name may be cut at its hyphen
    assert all(name in said for name in ("".join(READ), ",".join(RANKER_NAMES), ",".join(SELECTOR_NAMES)))


@pytest.mark.parametrize("name", RENDERERS)
def test_every_format_is_printed(run, name):
    """One line in the dict is enough."""
    code, out, err = run(SEEDS, "--words", "100", "--format", name)
    assert (code, err) == (0, "")
    assert "Rubio" in out
    assert out.endswith("\n")


def test_plain_is_the_prose_alone(run):
    """Counted as wc counts it."""
    _, out, _ = run(SEEDS, "--words", "100", "--plain")
    assert 90 <= count_words(out) <= 100
    assert "[" not in out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "json", "--plain"],
        ["--plain", "--format", "json"],
        ["--format", "text", "--plain"],
        ["-q", "-v"],
        ["-vq"],
    ],
)
def test_what_contradicts_itself_is_refused_before_a_file_is_written(run, tmp_path, arguments):
    """Neither word wins in silence."""
    path = tmp_path / "b.json"
    code, out, err = run(SEEDS, *arguments, "-o", str(path))
    assert (code, out) == (2, "")
    assert "not allowed with argument" in err
    assert err.count("\n") == 1
    assert not path.exists()


@pytest.mark.parametrize("name", ["b.json", "b.txt", "b", "b.pdf"])
def test_the_page_is_not_written_into_a_file_of_another_format(run, tmp_path, name):
    """A page under the name of a briefing in JSON would be read by what takes JSON, and no browser shows a text as a page."""
    path = tmp_path / name
    code, out, err = run(SEEDS, "--open", "-o", str(path))
    assert (code, out, err) == (2, "", f"summarize: --open shows the page: {path} should end in .html\n")
    assert not path.exists()


def test_text_shows_headline_numbers_and_sources(run):
    """Each sentence carries the number of its source."""
    _, out, _ = run(SEEDS)
    head, prose, sources = out.split("\n\n")[:3]
    assert head == "Trump Threatens to Abandon Russia-Ukraine Peace Effort Without Swift Progress"
    assert "[" in prose
    assert sources.startswith("Sources\n  [1] 000_3128c028deb9fe26.txt: ")


def test_json_keeps_its_schema(run):
    """docs/briefing.schema.json describes what is printed."""
    schema = json.loads((ROOT / "docs" / "briefing.schema.json").read_text(encoding="utf-8"))
    _, out, _ = run(SEEDS, "--format", "json")
    jsonschema.validate(json.loads(out), schema)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["nowhere"], 1, "nowhere: no such file or folder"),
        (
            ["https://example.org/a.html"],
            1,
            "no such file or folder: save the page first, no address is fetched",
        ),
        ([SEEDS, "--nosuch"], 2, "unrecognized arguments: --nosuch: --help lists them"),
        ([SEEDS, "--words", "1"], 3, "no sentence fits in 1 word; the shortest has 7: use --words 7"),
        ([SEEDS, "-o", SEEDS], 1, "cannot be written (is a directory): name a file in it"),
        ([], 2, "name a file or a folder"),
        ([""], 2, "argument PATH: give the name of a file or folder, not an empty one"),
        ([SEEDS, "-o", ""], 2, "not an empty one"),
        ([SEEDS, "--focus", " "], 2, "argument --focus: give some words, not an empty text"),
        ([SEEDS, "--words", "0"], 2, "at least 1, not '0'"),
        ([SEEDS, "--words", "-5"], 2, "at least 1, not '-5'"),
        ([SEEDS, "--words", "9" * 20], 2, "from 1 to 1,000,000,000, not 99999999999999999999"),
        ([SEEDS, "--sentences", "9" * 20], 2, "from 1 to 1,000,000,000, not 99999999999999999999"),
        ([SEEDS, "--words", "many"], 2, "at least 1, not 'many'"),
        ([SEEDS, "--words", "3"], 3, "use --words 7"),
        ([SEEDS, "--ranker", "magic"], 2, "no ranker named 'magic'; there are lexrank"),
        ([SEEDS, "--selector", "magic"], 2, "no selector named 'magic'; there are coverage"),
        ([SEEDS, "--format", "pdf"], 2, "invalid choice: 'pdf'"),
        ([SEEDS, "--words", "50", "--sentences", "3"], 2, "not allowed with"),
        ([SEEDS, "--words", "200", "--sentences", "3"], 2, "not allowed with"),
        (
            [SEEDS, "-o", "/nowhere/x.txt"],
            1,
            "/nowhere/x.txt: cannot be written (no such file or directory): make its folder first",
        ),
        (["--verify", "nowhere.json"], 1, "nowhere.json: cannot be opened"),
    ],
)
def test_bad_input_gets_one_line_and_its_exit_code(run, arguments, code, message):
    """Never a traceback, nothing on stdout."""
    ended, out, err = run(*arguments)
    assert (ended, out) == (code, "")
    assert message in err
    assert err.startswith("summarize: ")
    assert err.count("\n") == 1


def test_a_number_of_sentences_names_its_budget_and_a_way_out_that_works(run, tmp_path):
    """Where the only sentence is longer than what a sentence may have, the length that is named is taken instead."""
    towns = ", ".join(f"Town{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(61))
    path = tmp_path / "a.txt"
    path.write_text(f"Ministers from nine countries met on Friday in {towns} to talk.\n", encoding="utf-8")
    assert "(and 60 N words)" in " ".join(run("--help")[1].split())
    code, out, err = run(str(path), "--sentences", "1")
    assert (code, out) == (3, "")
    remedy = "use --words 71 in place of --sentences 1"
    assert err == f"summarize: no sentence fits in 60 words; the shortest has 71: {remedy}\n"
    assert run(str(path), "--words", "71", "--plain") == (0, path.read_text(encoding="utf-8"), "")


@pytest.mark.parametrize("content", ["", "Leave a Reply\n", None])
def test_nothing_to_summarize_ends_with_3(run, tmp_path, content):
    """An empty folder, an empty file, only boilerplate."""
    if content is not None:
        (tmp_path / "a.txt").write_text(content, encoding="utf-8")
    code, out, err = run(str(tmp_path))
    assert (code, out) == (3, "")
    assert "nothing to summarize" in err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (" \n", "{}: skipped: an empty file"),
        ("Leave a Reply\n", "the input holds no news sentence; dropped: comment form (1)"),
    ],
)
def test_where_nothing_is_left_the_reason_is_said(run, tmp_path, content, said):
    """Which file was empty, and for what its lines were taken."""
    path = tmp_path / "a.txt"
    path.write_text(content, encoding="utf-8")
    assert said.format(path) in run(str(path))[2]


def test_what_is_skipped_is_said_and_can_be_silenced(run, tmp_path):
    """The readable articles make the briefing."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\0\1")
    code, out, err = run(str(tmp_path), "--plain")
    assert (code, out) == (0, TEXT)
    assert err == f"summarize: {tmp_path / 'b.txt'}: skipped: not a text file\n"
    assert run(str(tmp_path), "--plain", "-q") == (0, TEXT, "")
    assert f"{tmp_path / 'a.txt'}: read: no title" in run(str(tmp_path), "-v")[2]


def test_a_file_is_written_whole_and_verified(run, tmp_path):
    """Saved, checked, changed, caught."""
    story, saved = tmp_path / "story", tmp_path / "briefing.json"
    story.mkdir()
    (story / "a.txt").write_text(TEXT, encoding="utf-8")
    assert run(str(story), "--format", "json", "-o", str(saved)) == (0, "", "")
    code, out, _ = run("--verify", str(saved))
    assert code == 0
    assert "1 sentence stands in 1 source, word for word" in out
    (story / "a.txt").write_text(TEXT.replace("Paris", "Rome"), encoding="utf-8")
    code, out, err = run("--verify", str(saved))
    assert (code, out) == (1, "")
    assert "a.txt: the source has changed" in err
    assert "a sentence is not what stands there" in err


def test_explain_counts_reasons_and_judges_each_sentence(run):
    """On stderr, so that stdout stays the briefing."""
    code, out, err = run(SEEDS, "--explain", "--plain")
    assert code == 0
    assert out == run(SEEDS, "--plain")[1]
    assert "5  subhead, list item or title: no full stop" in err
    assert "002_fb5d338449b6d03c.txt: byline: By The Sampadak Express" in err
    assert err.count(": chosen") + err.count("  chosen") >= 5
    assert "too like sentence 38 to stand beside it" in err


def test_interrupted_ends_with_130(run, monkeypatch):
    """Ctrl-C is no failure."""

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("summarize.cli._run", interrupt)
    code, out, err = run(SEEDS)
    assert (code, out, err) == (130, "", "summarize: interrupted\n")


def test_a_closed_pipe_is_silent():
    """Head may leave before the end."""
    command = f"{sys.executable} -m summarize {SEEDS} --format json | head -c 10"
    ended = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, check=False, cwd=ROOT
    )
    assert ended.stdout == b'{\n  "headl'
    assert ended.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_a_full_standard_output_gets_one_line():
    """As a full disk behind a redirection does."""
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "summarize", SEEDS]
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False, cwd=ROOT)
    assert ended.returncode == 1
    assert ended.stderr == b"summarize: standard output: cannot be written (no space left on device)\n"


@pytest.mark.parametrize("of", [["summarize", SEEDS], ["summarize.batch", SEEDS, "--out", "day"], ["eval"]])
def test_a_python_without_the_packages_gets_one_line(of, tmp_path):
    """As where nobody has activated the environment that holds them."""
    command = [sys.executable, "-S", "-m", *of]  # -S: without what is installed
    elsewhere = {"PYTHONPATH": str(ROOT)}
    ended = subprocess.run(command, capture_output=True, check=False, cwd=tmp_path, text=True, env=elsewhere)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"{of[0]}: {sys.executable} has no package ")
    assert ended.stderr.endswith("activate the .venv that `make run` makes\n")
    assert ended.stderr.count("\n") == 1


def test_text_from_outside_steers_no_terminal(run, tmp_path):
    """Escapes in a file name and in a title are shown, not obeyed."""
    (tmp_path / "a\x1b[31m.txt").write_text(f"Red \x1b[31m title\n\n{TEXT}", encoding="utf-8")
    _, out, err = run(str(tmp_path), "-v")
    assert "\x1b" not in out + err
    assert "Red \ufffd[31m title" in out


def test_standard_input_is_read(run, monkeypatch):
    """A dash stands for it."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert run("-", "--plain") == (0, TEXT, "")


@pytest.mark.parametrize(
    "environment",
    [{"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "2", "LANG": "C", "LC_ALL": "C", "OMP_NUM_THREADS": "1"}],
)
def test_the_same_input_gives_the_same_bytes(environment):
    """Whatever the hash seed, the locale, the number of threads and the order of the paths."""
    paths = sorted(str(path.relative_to(ROOT)) for path in Path(SEEDS).iterdir())
    command = [sys.executable, "-m", "summarize", "--format", "json"]
    one = subprocess.run([*command, *paths], capture_output=True, check=True, cwd=ROOT).stdout
    other = subprocess.run(
        [*command, *reversed(paths)], capture_output=True, check=True, cwd=ROOT, env=environment
    ).stdout
    assert one == other


def test_heavy_packages_stay_out_of_the_way():
    """A briefing needs NumPy and SciPy's sparse arrays, and nothing that takes a second to load."""
    command = [sys.executable, "-X", "importtime", "-m", "summarize", SEEDS]
    ended = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, text=True)
    loaded = {line.split("|")[-1].strip().split(".")[0] for line in ended.stderr.splitlines() if "|" in line}
    assert not loaded & {
        "nltk",
        "sklearn",
        "sumy",
        "matplotlib",
        "jinja2",
        "trafilatura",
        "joblib",
        "pandas",
        "asyncio",
    }
    assert "numpy" in loaded
