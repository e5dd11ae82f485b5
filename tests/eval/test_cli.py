"""The command line: what it prints, and one line with file and remedy for input that is wrong."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from eval import ratchet, topics
from eval.cli import main
from eval.progress import Progress
from tests.eval.places import ROOT

CHEAP = ("--systems", "coverage,lead")
SEED = ROOT / "seeds/000_3128c028deb9fe26.txt"
TOPIC = {
    "id": "t1",
    "docs": [
        {"id": "a", "text": "The storm hit the coast on Friday and six people died there.", "lean": "left"},
        {
            "id": "b",
            "text": "Six people died when a storm hit the north coast late on Friday.",
            "lean": "right",
        },
    ],
    "refs": ["A storm killed six people on the coast on Friday."],
}


@pytest.fixture
def references(tmp_path):
    path = tmp_path / "topics.jsonl"
    path.write_text("".join(json.dumps({**TOPIC, "id": f"t{n}"}) + "\n" for n in range(3)), encoding="utf-8")
    return path


def test_the_table_names_every_system_and_signs_its_figures(capsys):
    """Also the one that cannot run here is named."""
    assert main(["--systems", "coverage,lead,pytextrank,oracle"]) == 0
    out = capsys.readouterr().out
    for name in ("coverage", "lead", "pytextrank", "oracle"):
        assert re.search(rf"^{name} ", out, re.MULTILINE)
    assert "facts|words:200|topics:1|seed:0|version:" in out
    assert re.search(r"^oracle +1\.00", out, re.MULTILINE)


def test_json_holds_every_figure_and_every_summary(capsys):
    """Means, intervals, values by topic, the lines and their faults."""
    assert main([*CHEAP, "--format", "json"]) == 0
    report = json.loads(capsys.readouterr().out)
    first, second = report["systems"]
    assert first["system"] == "coverage"
    assert first["means"]["share"] > second["means"]["share"]
    assert first["by_topic"]["share"] == [first["means"]["share"]]
    level = first["levels"]["attributed"]
    assert first["means"]["attributed"] == first["by_topic"]["attributed"][0] / level[0]
    assert sum(len(line.split()) for line in first["summaries"]["seeds"]["lines"]) <= 200
    assert first["summaries"]["seeds"]["faults"]["not verbatim"] == []


def test_tables_show_the_columns_that_were_asked_for(capsys):
    """By name or heading, in the order of the whole table, whatever the order asked for; the JSON keeps every figure."""
    columns = ("--columns", "orphan quote, share", "--by", "of all")
    assert main([*CHEAP, *columns, "--format", "markdown"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "| system | of oracle | orphan quote |"
    assert main([*CHEAP, *columns, "--format", "json"]) == 0
    assert "source_balance" in json.loads(capsys.readouterr().out)["systems"][0]["means"]


@pytest.mark.parametrize(
    ("arguments", "held"),
    [
        (["--systems", "coverage", "--page", "seeds"], "Rubio’s"),
        (["--systems", "coverage", "--format", "json"], "Rubio’s"),
        (["--systems", "lead", "--system", f"printf {'x' * 60}"], "xxx…xxx"),
        (["trust", "--list"], "“"),
    ],
)
def test_what_is_printed_is_utf_8_whatever_the_locale(monkeypatch, arguments, held):
    """As the briefing is; a table written into a file of an old locale ended in a traceback."""
    printed = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(printed, encoding="ascii"))
    assert main(arguments) == 0
    assert held in printed.getvalue().decode("utf-8")


def test_half_a_character_is_printed_as_a_question_mark(tmp_path, monkeypatch):
    """JSON can hold one, in a topic's id, in a summary and in a system's name, and UTF-8 cannot."""
    topics, summaries = tmp_path / "topics.jsonl", tmp_path / "summaries.jsonl"
    topics.write_text(json.dumps({**TOPIC, "id": "t\ud800"}), encoding="utf-8")
    made = {"system": "mine\ud800", "summaries": {"t\ud800": "Six \ud800 died."}}
    summaries.write_text(json.dumps(made), encoding="utf-8")
    printed = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(printed, encoding="utf-8"))
    asked = ["--references", str(topics), "--summaries", str(summaries), "--systems", "lead"]
    assert main([*asked, "--words", "20", "--format", "json"]) == 0
    report = json.loads(printed.getvalue().decode("utf-8"))
    assert report["topics"] == ["t?"]
    assert report["systems"][1]["system"] == "mine"
    assert report["systems"][1]["summaries"]["t?"]["lines"] == ["Six ? died."]


@pytest.mark.parametrize("command", [["trust"], ["--systems", "lead", "--format", "json"], ["validate"]])
def test_the_name_of_an_event_may_be_any(tmp_path, monkeypatch, command):
    """Bytes that are no UTF-8, and what a terminal would obey."""
    path = tmp_path / os.fsdecode(b"se\xffeds\x1b[31m.json")
    shutil.copy(ROOT / "eval/facts/seeds.json", path)
    shutil.copytree(ROOT / "seeds", path.with_suffix(""))
    printed = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(printed, encoding="utf-8"))
    named = [str(path)] if command == ["validate"] else ["--events", str(tmp_path)]
    assert main([*command, *named]) == 0
    assert "\x1b" not in printed.getvalue().decode("utf-8")


def test_markdown_is_the_same_every_time(capsys):
    """No time in it, whatever the hash seed: fit for the README."""
    assert main([*CHEAP, "--format", "markdown"]) == 0
    here = capsys.readouterr().out
    assert " ms " not in here
    there = subprocess.run(
        [sys.executable, "-m", "eval", *CHEAP, "--format", "markdown"],
        cwd=ROOT, capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": "7", "PATH": ""},
    )  # fmt: skip
    assert there.stdout == here
    assert there.stderr == ""  # no bar where there is no terminal


def test_references_are_scored_with_intervals_and_paired_differences(references, capsys):
    """ROUGE instead of key facts; the signature says how."""
    assert (
        main(["--references", str(references), "--words", "20", *CHEAP, "--truncate", "10", "--no-stem"]) == 0
    )
    out = capsys.readouterr().out
    assert "|refs:1|stem:no|limit:10|" in out
    assert "R-2 F" in out
    assert "of oracle" not in out
    assert re.search(r"against lead: [+-]0\.\d+ \([+-]0\.\d+ to [+-]0\.\d+\), p = ", out)


def test_references_that_rouge_cannot_read_are_counted(tmp_path, capsys):
    """A figure of 0 for a reference in Chinese says nothing of the summary, and that is said."""
    path = tmp_path / "topics.jsonl"
    refs = {"one": "风暴袭击海岸，六人死亡。", "two": "Six died.", "three": "死者 6 人。"}
    path.write_text(
        "".join(json.dumps({**TOPIC, "id": name, "refs": [text]}) + "\n" for name, text in refs.items()),
        encoding="utf-8",
    )
    assert main(["--references", str(path), "--systems", "lead", "--words", "20"]) == 0
    assert "\nROUGE finds no word in the references of 1 of 3 topics: " in capsys.readouterr().out


def test_limit_takes_the_first_topics(references, capsys):
    """--limit N of the file's lines."""
    main(["--references", str(references), "--words", "20", *CHEAP, "--limit", "2", "--format", "json"])
    assert json.loads(capsys.readouterr().out)["topics"] == ["t0", "t1"]


def test_json_holds_the_curve_where_it_was_asked_for(capsys):
    """One JSON value on stdout, the curve inside it."""
    main(["--systems", "lead", "--curve", "--format", "json"])
    found = json.loads(capsys.readouterr().out)["curves"]
    assert found["words"][0] == 50
    assert len(found["share of all facts"]["lead"]) == len(found["words"])


def test_systems_are_compared_by_the_column_asked_for(references, capsys):
    """--by COLUMN moves the interval and the paired differences."""
    main(["--references", str(references), "--words", "20", *CHEAP, "--by", "rouge1_recall"])
    assert "coverage: R-1 R " in capsys.readouterr().out


def test_a_page_shows_each_fact_its_sources_and_who_told_it(capsys):
    """Markdown of one event, text from outside escaped."""
    main([*CHEAP, "--page", "seeds"])
    out = capsys.readouterr().out
    assert "| Secretary of State Marco Rubio gave the warning. | 1 2 3 4 5 | x | x |" in out
    assert "3. 002\\_fb5d338449b6d03c.txt" in out
    assert "## lead" in out
    assert "- near-duplicate:" in out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_plot_that_cannot_be_written_is_one_line(tmp_path, capsys):
    """As where the disk is full."""
    pytest.importorskip("matplotlib")
    path = tmp_path / "full.svg"
    path.symlink_to("/dev/full")
    assert main(["--systems", "lead", "--curve", "--plot", str(path)]) == 1
    assert capsys.readouterr().err.startswith(f"eval: {path}: cannot be written (")


def test_the_curve_rises_and_the_plot_is_a_picture(tmp_path, capsys):
    """Coverage at 50 to 400 words, as figures and as .svg, the same bytes every time."""
    pytest.importorskip("matplotlib")
    pictures = [tmp_path / "one.svg", tmp_path / "two.svg", tmp_path / "three.png"]
    for path in pictures:
        assert main(["--systems", "lead,oracle", "--curve", "--plot", str(path)]) == 0
    out = capsys.readouterr().out
    oracle = [
        float(value)
        for value in re.findall(r"^oracle +((?:\.\d\d *|1\.00 *){8})$", out, re.MULTILINE)[0].split()
    ]
    assert oracle == sorted(oracle)
    assert ET.fromstring(pictures[0].read_text(encoding="utf-8")).tag.endswith("svg")  # noqa: S314 - our own file
    assert pictures[0].read_bytes() == pictures[1].read_bytes()
    assert pictures[2].read_bytes().startswith(b"\x89PNG")


def test_the_curve_keeps_what_fails_apart_from_what_is_not_there(tmp_path, capsys):
    """A failure counts as nothing, a topic without a summary not at all, and what cannot run has no curve."""
    made = tmp_path / "made"
    made.mkdir()
    (made / "seeds.txt").write_text(SEED.read_text(encoding="utf-8"), encoding="utf-8")
    fails_below_200 = "fails=sh -c 'test $1 -ge 200 && cat $0/000.txt' {dir} {words}"
    asked = ["--system", fails_below_200, "--system", "never=false", "--summaries", str(made)]
    assert main(["--systems", "pytextrank", *asked, "--curve", "--format", "markdown"]) == 1
    out = capsys.readouterr().out
    found = {line.split()[0]: line.split()[1:] for line in out.partition("```")[2].splitlines()[3:-1]}
    whole = found["made"][0]
    assert found == {"fails": [".00"] * 3 + [whole] * 5, "made": [whole] * 8}
    assert 0 < float(whole) < 1


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("mine=/nowhere/mine {dir}", "mine: no figures: could not be run: no such file or directory"),
        ("mine=/", "mine: no figures: could not be run: permission denied"),
        ("mine=false", "mine: no figures: ended with code 1: no message"),
    ],
)
def test_a_program_that_gives_nothing_is_no_success(capsys, command, said):
    """A script that measures it must hear of that; the table is printed all the same."""
    assert main(["--systems", "lead", "--system", command]) == 1
    out, err = capsys.readouterr()
    assert err == f"eval: {said}\n"
    assert "lead" in out


def test_what_fails_on_some_topics_or_is_not_installed_is_no_failure(references, capsys, monkeypatch):
    """The table says so, and the rest counts."""
    monkeypatch.setitem(sys.modules, "lexrank", None)
    once = "mine=sh -c 'test -e MARK || { touch MARK; exit 1; }; echo Six died.'".replace(
        "MARK", str(references.parent / "mark")
    )
    assert main(["--references", str(references), "--systems", "lexrank", "--system", once]) == 0
    assert capsys.readouterr().err == ""


def test_summaries_of_no_topic_are_named(references, tmp_path, capsys):
    """A name misspelt is no success where no summary is left, and is heard of where some are; with --limit they may be of others."""
    folder = tmp_path / "made"
    folder.mkdir()
    asked = ["--references", str(references), "--systems", "lead", "--summaries", str(folder)]
    for name in ("t0", "T1", "x", "y", "z"):
        (folder / f"{name}.txt").write_text("Six people died.", encoding="utf-8")
    assert main(asked) == 0
    assert capsys.readouterr().err == "eval: made: no such topic: T1, x, y and 1 more; there are t0, t1, t2\n"
    assert main([*asked, "--limit", "1"]) == 0
    assert capsys.readouterr().err == ""
    (folder / "t0.txt").unlink()
    assert main(asked) == 1
    assert "made: no figures: has no summary of any of these topics (t0, ...)" in capsys.readouterr().err


BROKEN = {
    "a broken line": ('{"id": "t", \n', r":1: not JSON \(.*\); mend or delete the line"),
    "no documents": ('{"id": "t", "refs": ["x"]}\n', ":1: not a topic \\(no 'docs'\\)"),
    "no references": (json.dumps({**TOPIC, "refs": []}), ":1: not a topic \\(refs must be a list of texts"),
    "an empty reference": (json.dumps({**TOPIC, "refs": ["x", " "]}), "refs .* none empty"),
    "a reference without a list": (json.dumps({**TOPIC, "refs": "storm"}), "refs must be a list of texts"),
    "documents that are texts": (json.dumps({**TOPIC, "docs": ["a text"]}), "docs must be a list of objects"),
    "two documents of one id": (
        json.dumps({**TOPIC, "docs": [TOPIC["docs"][0], {**TOPIC["docs"][1], "id": "a"}]}),
        "two docs have the id 'a'",
    ),
    "a lean that is no text": (
        json.dumps({**TOPIC, "docs": [{**TOPIC["docs"][0], "lean": ["left"]}]}),
        "a lean is not a text",
    ),
    "two topics of one id": (f"{json.dumps(TOPIC)}\n" * 2, ":2: the id 't1' is taken; give each its own"),
    "a text that is none": (json.dumps({**TOPIC, "docs": [{"id": "a", "text": 3}]}), ":1: not a topic"),
    "a list": (json.dumps(TOPIC) + "\n\n[]\n", r":3: not a topic \(no object in braces\)"),
    "nothing": ("\n", "no topic in it"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_reference_file_names_file_line_and_remedy(tmp_path, capsys, case):
    """One line on stderr, exit code 1, no traceback."""
    content, said = BROKEN[case]
    path = tmp_path / "topics.jsonl"
    path.write_text(content, encoding="utf-8")
    assert main(["--references", str(path), *CHEAP]) == 1
    err = capsys.readouterr().err
    assert re.search(said, err)
    assert err.startswith(f"eval: {path}")
    assert err.count("\n") == 1


def test_a_document_given_twice_counts_once(tmp_path):
    """As in a briefing; some collections hold such topics."""
    path = tmp_path / "topics.jsonl"
    path.write_text(json.dumps({**TOPIC, "docs": TOPIC["docs"] * 2}), encoding="utf-8")
    (topic,) = topics.references(path)
    assert [article.id for article in topic.articles] == ["a", "b"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["--systems", "leda"], 2, "no system named 'leda'; there are coverage"),
        (["--references", "/no/such.jsonl"], 1, "cannot be read"),
        (["--events", "/no/such"], 1, "no such folder"),
        (["--systems", "lead", "--plot", "curve.bmp"], 2, "give the file one of these endings"),
        (["--systems", "lead", "--plot", "/no/such/curve.svg"], 2, "make it first"),
        (["--systems", "lead", "--page", "leda"], 2, "no event named 'leda'; there are seeds"),
        (
            ["--systems", "lead", "--by", "lean_balance"],
            2,
            "no column 'lean_balance' for these topics; there are share",
        ),
        (["ablate", "--by", "rouge2_f1"], 2, "no column 'rouge2_f1' for these topics"),
        (["--systems", "lead", "--columns", "share,x"], 2, "no column 'x' for these topics"),
        (["--systems", "lead", "--page", "seeds", "--format", "json"], 2, "leave out --format json"),
        (["--systems", "lead", "--system", "lead=cat {dir}"], 2, "two systems are named 'lead'"),
    ],
)
def test_a_wrong_argument_is_one_line_with_the_remedy(capsys, arguments, code, said):
    """Exit code 2 for usage, 1 for input."""
    assert main(arguments) == code
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--system", ""], "argument --system: give a program with its arguments, not an empty text"),
        (["--system", "mine="], "argument --system: give a program with its arguments, not an empty text"),
        (["--system", "'./mine {dir}"], 'argument --system: no closing quotation in "\'./mine {dir}"'),
        (["--events", ""], "argument --events: give the name of a file or folder, not an empty one"),
        (["--references", ""], "argument --references: give the name of a file or folder, not an empty one"),
        (["loaded", ""], "argument FILE: give the name of a file or folder, not an empty one"),
    ],
)
def test_what_names_nothing_is_refused(capsys, arguments, said):
    """A variable that is not set must not mean this folder, nor a row without a name."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err == f"eval: {said}\n"


@pytest.mark.parametrize("drawn", [["--curve"], ["--plot", "curve.svg"]])
def test_what_has_no_key_facts_has_no_curve(references, capsys, drawn):
    """It was a curve of nothing, with warnings of NumPy."""
    assert main(["--references", str(references), *CHEAP, *drawn]) == 2
    assert capsys.readouterr().err == (
        "eval: --curve and --plot are of key facts, which these topics do not have: give --events\n"
    )


def test_the_table_fits_a_terminal_whatever_a_program_is_called(capsys, monkeypatch):
    """No line over 80 columns but the signature's; a program may be given a name."""
    monkeypatch.setenv("COLUMNS", "80")
    long = f"{sys.executable} -c 'print(\"Rubio warned of it.\")' {'x' * 60}"
    assert main(["--systems", "lead", "--system", long, "--system", f"mine={long}"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 80
    assert (
        sum(line.startswith("mine ") for line in lines) == sum(line.startswith("lead ") for line in lines) > 1
    )


@pytest.mark.parametrize("words", ["0", "-3", "x", "1.5"])
@pytest.mark.parametrize("command", [[], ["trust"], ["ablate"]])
def test_a_budget_is_a_whole_number(capsys, command, words):
    """Refused by the command line in one line, with the reason."""
    with pytest.raises(SystemExit) as ended:
        main([*command, "--words", words])
    assert ended.value.code == 2
    said = f"eval: argument --words: give a whole number of at least 1, not '{words}'\n"
    assert capsys.readouterr().err.endswith(said)


def test_the_table_needs_no_tool_of_the_developers():
    """Who has run `make run` and nothing else can see how good the briefings are."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    tools = [name.replace("-", "_") for name in project["optional-dependencies"]["dev"]]
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({tools}))\n"
        "from eval.cli import main; sys.exit(main(['--systems', 'coverage,sumy LexRank']))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "not installed" not in ended.stdout


def test_validate_prints_every_fault_and_counts_what_is_right(tmp_path, capsys):
    """Exit code 0 for a file in order, 1 for one with faults, each on its own line with its line number."""
    seeds = ROOT / "eval/facts/seeds.json"
    assert main(["validate", str(seeds)]) == 0
    assert "32 facts" in capsys.readouterr().out
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    broken = tmp_path / "seeds.json"
    broken.write_text(
        seeds.read_text(encoding="utf-8")
        .replace("said Friday", "said on Fryday")
        .replace("walk-away", "rubio-warned"),
        encoding="utf-8",
    )
    assert main(["validate", str(broken)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 2
    assert all(re.match(rf"{re.escape(str(broken))}:\d+: .*; (copy|give)", line) for line in lines)


def test_key_facts_of_the_seeds_do_not_fall():
    """The ratchet: lower coverage than eval/baseline.json fails; raising the baseline is a deliberate act."""
    known = json.loads(ratchet.BASELINE.read_text(encoding="utf-8"))["systems"]
    assert "coverage" in known
    assert main(["--systems", ",".join(known), "--check"]) == 0


def test_the_ratchet_tells_and_fails_a_fall(tmp_path, monkeypatch, capsys):
    """A baseline above today's figures is reported and fails the check; --update-baseline moves it."""
    monkeypatch.setattr(ratchet, "BASELINE", tmp_path / "baseline.json")
    assert main([*CHEAP, "--update-baseline"]) == 0
    kept = json.loads(ratchet.BASELINE.read_text(encoding="utf-8"))
    assert list(kept["systems"]) == ["coverage"]
    kept["systems"]["coverage"]["share"] += 0.1
    ratchet.BASELINE.write_text(json.dumps(kept), encoding="utf-8")
    capsys.readouterr()
    assert main([*CHEAP, "--check", "--format", "json"]) == 1
    assert re.fullmatch(r"eval: coverage: of oracle fell from 0\.\d+ to 0\.\d+\n", capsys.readouterr().err)
    assert main([*CHEAP, "--check"]) == 1
    assert re.search(
        r"coverage against the baseline: of oracle \.\d+ -> \.\d+ \(-0\.100\)", capsys.readouterr().out
    )
    ratchet.BASELINE.write_text("{", encoding="utf-8")
    assert main(CHEAP) == 2
    assert "restore it from git" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--systems", "lead"], "baseline.json holds coverage, and none of lead: name one"),
        ([*CHEAP, "--words", "100"], "holds figures at 200 words, not at 100: leave out --words"),
        ([*CHEAP, "--events", "{copy}"], "the baseline is of the seeds alone: leave out --events"),
        ([*CHEAP, "--references", "{references}"], "the baseline is of the seeds alone: leave out --events"),
        ([*CHEAP, "--update-baseline"], "not allowed with argument --check"),
    ],
)
def test_a_check_that_can_check_nothing_is_no_success(tmp_path, references, capsys, arguments, said):
    """One line and exit code 2 before anything is measured; a copy of the seeds is another set, as it may differ."""
    copy = shutil.copytree(ROOT / "eval/facts", tmp_path / "copy" / "facts")
    shutil.copytree(ROOT / "seeds", tmp_path / "copy" / "seeds")
    try:
        code = main(["--check", *(each.format(copy=copy, references=references) for each in arguments)])
    except SystemExit as ended:
        code = ended.code
    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


def test_a_check_without_a_baseline_is_no_success(tmp_path, monkeypatch, capsys):
    """It may have been moved; what is no baseline is no success either."""
    monkeypatch.setattr(ratchet, "BASELINE", tmp_path / "baseline.json")
    assert main([*CHEAP, "--check"]) == 2
    assert "no baseline.json to check against: run with --update-baseline first" in capsys.readouterr().err
    for content in ("[]", "{}", '{"systems": {}}'):
        ratchet.BASELINE.write_text(content, encoding="utf-8")
        assert main([*CHEAP, "--check"]) == 2
        assert "restore it from git" in capsys.readouterr().err


def test_the_baseline_is_not_moved_to_another_set(references, capsys):
    """That was asked for in vain before, and nothing said so."""
    before = ratchet.BASELINE.read_bytes()
    assert main([*CHEAP, "--references", str(references), "--update-baseline"]) == 2
    assert "--update-baseline: the baseline is of the seeds alone" in capsys.readouterr().err
    assert ratchet.BASELINE.read_bytes() == before


def test_a_baseline_of_nothing_is_not_made(capsys):
    """Its systems were gone."""
    before = ratchet.BASELINE.read_bytes()
    assert main(["--systems", "lead", "--update-baseline"]) == 2
    assert "and lead is none: name one after --systems" in capsys.readouterr().err
    assert ratchet.BASELINE.read_bytes() == before


def test_the_bar_shows_on_a_terminal_only(capsys, monkeypatch):
    """It counts, names the step, and wipes itself."""
    with Progress(2) as bar:
        bar.tick("seeds")
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with bar:
        bar.tick("storm" + " over the coast" * 9)
    err = capsys.readouterr().err
    assert "1/2 storm" in err
    assert err.endswith("\r")
    assert max(map(len, err.split("\r"))) < 80


def test_topics_are_of_one_kind(references, capsys):
    """Events were passed over in silence beside references."""
    with pytest.raises(SystemExit) as ended:
        main(["--events", str(references.parent), "--references", str(references)])
    assert ended.value.code == 2
    assert "argument --references: not allowed with argument --events" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["validate"], ["loaded"], ["--references"], ["--summaries"]])
def test_json_that_is_nested_without_end_gets_a_line(tmp_path, capsys, arguments):
    """No traceback through the parser."""
    path = tmp_path / "deep.jsonl"
    path.write_text("[" * 100_000, encoding="utf-8")
    assert main([*arguments, str(path)]) == 1
    said = "".join(capsys.readouterr())
    assert str(path) in said
    assert said.count("\n") == 1


def test_a_topic_whose_title_is_no_text_is_named(tmp_path, capsys):
    """With its line, not deep inside."""
    path = tmp_path / "topics.jsonl"
    docs = [{"id": "1", "text": "The man said so on Friday.", "title": 5}]
    path.write_text(json.dumps({"id": "a", "docs": docs, "refs": ["x"]}), encoding="utf-8")
    assert main(["--references", str(path)]) == 1
    assert (
        f"{path}:1: not a topic (title of an article must be text or None, not int)"
        in capsys.readouterr().err
    )


@pytest.mark.parametrize("option", [["--no-stem"], ["--truncate", "30"], ["--jackknife"]])
def test_rouge_without_references_is_refused(option, capsys):
    """The option was passed over in silence, and the table looked as if it had been heard."""
    assert main(["--systems", "lead", *option]) == 2
    said = f"eval: {option[0]} is of ROUGE: give reference summaries with --references\n"
    assert capsys.readouterr() == ("", said)
