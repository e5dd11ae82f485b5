"""The systems: all keep the budget on the same sentences, none beats the oracle, chance behaves like chance."""

import json
import sys
import textwrap

import numpy as np
import pytest

from eval.errors import BadEvaluationInput
from eval.resampling import interval
from eval.rouge import Options
from eval.running import quietly, run
from eval.systems import SYSTEMS
from eval.systems.base import Missing, System, cut, fit
from eval.systems.baselines import random_choice
from eval.systems.command import external
from eval.systems.ready import ready
from eval.topics import OPEN, Topic, events
from summarize.errors import SummarizeError
from summarize.model import Article, Sentence, count_words
from tests.eval.places import ROOT, SHARED, needs_shared

(SEEDS,) = events(OPEN)


def weight(topic, lines):
    (row,) = run(
        {"it": System(lambda *_: [tuple(lines)])}, [topic], 200, options=Options(), tick=lambda _: None
    )
    return row.mean("weight")


def values(row, column):
    return [value for value, _ in filter(None, row.figures(column))]


@pytest.mark.parametrize("name", SYSTEMS)
@pytest.mark.parametrize("words", [60, 200])
def test_every_system_keeps_the_budget_and_prints_candidates(name, words):
    """Ours, baselines, oracle and peers alike; a peer that is not installed says so."""
    try:
        summaries = quietly(SYSTEMS[name], SEEDS, words)
    except Missing as missing:
        pytest.skip(f"{name}: {missing}")
    candidates = {sentence.line for sentence in SEEDS.sentences}
    assert summaries
    for lines in summaries:
        assert 0 < sum(map(count_words, lines)) <= words
        assert set(lines) <= candidates
        assert weight(SEEDS, lines) <= SEEDS.ceiling(200) / SEEDS.event.weight


@needs_shared
def test_no_system_beats_the_oracle_on_any_of_the_fifteen_events():
    """The oracle is the most that any choice of the same sentences reaches."""
    names = ("coverage", "mmr", "lead", "random", "sumy SumBasic", "oracle")
    topics = events(SHARED / "facts")
    rows = run({name: SYSTEMS[name] for name in names}, topics, 200, options=Options(), tick=lambda _: None)
    for row in rows:
        assert len(values(row, "share")) == 15
        assert all(share == 1 if row.system == "oracle" else share <= 1 for share in values(row, "share"))


def test_the_mean_of_random_lies_within_its_interval_across_seeds():
    """A hundred draws with one seed agree with a hundred draws with another."""

    def shares(seed):
        return [weight(SEEDS, lines) for lines in random_choice(SEEDS, 200, seed=seed)]

    bounds = interval(shares(1))
    for seed in (2, 3, 4):
        mean = np.mean(shares(seed))
        spread = (bounds.high - bounds.low) / 2
        assert bounds.low - spread <= mean <= bounds.high + spread  # both means vary
    assert shares(1) == shares(1)


def test_a_ranking_fills_the_budget_and_prints_in_order():
    """Each ranked sentence goes in if it still fits; they are printed as they stand in the text."""
    made = [
        Sentence("a", 0, 0, line, row, 0)
        for row, line in enumerate(["one two three", "one", "one two", "x y z"])
    ]
    assert fit([3, 0, 2, 1], made, 6) == ("one two three", "x y z")
    assert fit([2, 0, 1], made, 4) == ("one", "one two")
    assert fit([0], made, 2) == ()


def program(tmp_path, code):
    path = tmp_path / "program.py"
    path.write_text(code, encoding="utf-8")
    return f"{sys.executable} {path} {{dir}} {{words}}"


def test_any_program_is_a_system(tmp_path):
    """It gets the folder of the articles and the budget, and its output is cut into sentences."""
    code = """
import pathlib, sys
files = sorted(pathlib.Path(sys.argv[1]).iterdir())
print(len(files), "files for", sys.argv[2], "words. Here is")
print(files[0].read_text(encoding="utf-8").split("\\\\n")[0])
"""
    (lines,) = external(SEEDS, 123, command=program(tmp_path, code))
    assert lines[0] == "5 files for 123 words."
    assert lines[1] == "Here is"
    assert lines[2] in SEEDS.folded["000_3128c028deb9fe26.txt"]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import sys; print('no room', file=sys.stderr); sys.exit(3)", "ended with code 3: no room"),
        ("1 / 0", "ZeroDivision"),
        ("import os; os.abort()", "ended with SIGABRT"),
        ("while True: print('No end of it.')", "printed more than 200,000 bytes"),
        ("import time; time.sleep(600)", "took more than 2 seconds"),
        # what it started holds its output open
        ("import subprocess; subprocess.Popen(['sleep', '600'])", "took more than 2 seconds"),
    ],
)
def test_a_program_that_fails_says_why(tmp_path, monkeypatch, code, said):
    """Its exit code and last words, no traceback of ours; one that never ends, or never ends printing, is ended."""
    monkeypatch.setattr("eval.systems.command.PATIENCE", 2)
    with pytest.raises(SummarizeError, match=said):
        external(SEEDS, 10, command=program(tmp_path, code))
    with pytest.raises(SummarizeError, match="could not be run"):
        external(SEEDS, 10, command="/no/such/program {dir}")


def test_a_program_has_nothing_to_read(tmp_path):
    """One that waits for standard input would wait for the terminal."""
    code = "import sys; print(f'It read {len(sys.stdin.read())} letters.')"
    assert external(SEEDS, 10, command=program(tmp_path, code)) == [("It read 0 letters.",)]


def test_a_missing_peer_is_named_and_a_failing_one_counts_as_empty():
    """Neither leaves the table in silence, whatever breaks inside the peer."""

    def missing(*_):
        message = "not installed (pip install it)"
        raise Missing(message)

    def failing(topic, _):
        if topic.id == "other":
            return 1 / 0
        return [SEEDS.lines[:2]]

    other = Topic("other", SEEDS.articles, event=SEEDS.event)
    systems = {"a": System(missing), "b": System(failing), "c": System(lambda *_: 1 / 0)}
    rows = run(systems, [SEEDS, other], 200, options=Options(), tick=lambda _: None)
    assert rows[0].absent == "not installed (pip install it)"
    assert rows[1].failed == ("other: ZeroDivisionError: division by zero",)
    assert values(rows[1], "share")[1] == 0
    assert values(rows[1], "unused")[1] == 200
    assert rows[2].absent == "ZeroDivisionError: division by zero"


def test_a_fault_of_ours_is_not_hidden():
    """Only foreign systems may fail; an error in our own ends the run."""
    with pytest.raises(ZeroDivisionError):
        run(
            {"ours": System(lambda *_: 1 / 0, kind="ours")},
            [SEEDS],
            200,
            options=Options(),
            tick=lambda _: None,
        )


def test_a_topic_without_news_has_no_candidates():
    """An empty article is no error: every system has nothing to say."""
    topic = Topic("empty", (Article(id="x", text="  \n"),), event=SEEDS.event)
    assert topic.sentences == ()
    for name in ("coverage", "lead", "random", "oracle"):
        assert set(quietly(SYSTEMS[name], topic, 50)) == {()}


def test_processes_give_the_same_figures_as_one():
    """`--jobs` shares out the topics; only the time may differ."""
    chosen = {name: SYSTEMS[name] for name in ("coverage", "lead")}
    one, two = (
        run(chosen, [SEEDS, SEEDS], 100, options=Options(), tick=lambda _: None, jobs=jobs) for jobs in (1, 2)
    )
    for a, b in zip(one, two, strict=True):
        assert [draws[0].lines for draws in a.results] == [draws[0].lines for draws in b.results]
        assert values(a, "share") == values(b, "share")


def test_what_a_program_says_cannot_paint_on_the_terminal(tmp_path):
    """Control characters in its last words are taken out before the table shows them."""
    code = "import sys; print('\\x1b[31mred\\x07', file=sys.stderr); sys.exit(1)"
    (row,) = run(
        {"it": System(lambda topic, words: external(topic, words, command=program(tmp_path, code)))},
        [SEEDS], 50, options=Options(), tick=lambda _: None,
    )  # fmt: skip
    assert row.absent == "ended with code 1: [31mred"


def test_summaries_made_elsewhere_are_systems(tmp_path):
    """A folder of TOPIC.txt is one; a topic without a summary is left out of the means, not counted as bad."""
    extract = " ".join(SEEDS.lines[:3])
    (tmp_path / "seeds.txt").write_text(extract, encoding="utf-8")
    ((name, system),) = ready(tmp_path)
    assert name == tmp_path.name
    assert quietly(system, SEEDS, 5) == [SEEDS.lines[:3]]
    other = Topic("other", SEEDS.articles, event=SEEDS.event)
    (row,) = run({name: system}, [SEEDS, other], 200, options=Options(), tick=lambda _: None)
    assert len(values(row, "share")) == 1
    assert row.mean("share") == weight(SEEDS, SEEDS.lines[:3]) * SEEDS.event.weight / SEEDS.ceiling(200)


def test_a_wrapped_summary_is_measured_by_its_sentences(tmp_path):
    """From a program and from a file: each line was a sentence, so that a good page looked like a bad one."""
    lines = fit(range(len(SEEDS.sentences)), SEEDS.sentences, 200)
    text = textwrap.fill(" ".join(lines), 72, break_on_hyphens=False)
    (tmp_path / "seeds.txt").write_text(text, encoding="utf-8")
    ((_, system),) = ready(tmp_path)
    assert quietly(system, SEEDS, 200) == [lines]
    assert external(SEEDS, 200, command=f"cat {tmp_path / 'seeds.txt'}") == [lines]


def test_a_line_that_ends_for_a_reason_ends_a_sentence():
    """The systems of MultiLing 2011 print headlines and items without a mark; their figures rest on their lines."""
    path = ROOT / "tests/eval/fixtures/multiling2011_M000.json"
    summaries = json.loads(path.read_text(encoding="utf-8"))["summaries"].values()
    assert len(summaries) == 10
    for text in summaries:
        assert cut(text, "en") == tuple(line for each in text.splitlines() for line in cut(each, "en"))


def test_summaries_of_other_topics_are_told_from_empty_ones(tmp_path):
    """A folder whose names fit no topic is no row of dashes, but says so."""
    (tmp_path / "sedes.txt").write_text("One.", encoding="utf-8")
    (row,) = run(dict(ready(tmp_path)), [SEEDS], 200, options=Options(), tick=lambda _: None)
    assert row.absent == "has no summary of any of these topics (seeds, ...)"


def test_the_oracle_says_that_it_needs_key_facts():
    """Beside references it used to be left out in silence, alone an empty table."""
    topic = Topic("t", SEEDS.articles, references=("A text.",))
    (row,) = run({"oracle": SYSTEMS["oracle"]}, [topic], 200, options=Options(), tick=lambda _: None)
    assert "knows key facts" in row.absent


def test_a_topic_is_announced_before_it_runs():
    """The bar names the one that takes so long."""
    seen = []
    systems = {"it": System(lambda topic, _: seen.append(topic.id) or [()])}
    run(systems, [SEEDS], 200, options=Options(), tick=lambda name: seen.append(f"now {name}"))
    assert seen == ["now seeds", "seeds"]


def test_systems_are_compared_on_the_topics_that_both_have():
    """Topic by topic, whichever each of them lacks; a figure lies within its own bounds, also one against the articles'."""
    topics = [Topic(name, SEEDS.articles, event=SEEDS.event) for name in "abcd"]
    lines = SEEDS.lines

    def only(*chosen):
        return System(lambda topic, _: [lines[: 2 + ord(topic.id) % 7]] if topic.id in chosen else [])

    systems = {"one": only("a", "b", "c"), "two": only("b", "c", "d")}
    one, two = run(systems, topics, 200, options=Options(), tick=lambda _: None)
    assert values(one, "weight") != values(two, "weight")
    for column in ("weight", "attributed"):
        found = one.against(two, column)
        assert (found.difference, found.p) == (0, 1)  # on b and c the two print the same
        bounds = one.interval(column)
        assert bounds.low <= one.mean(column) <= bounds.high


def test_submissions_of_a_shared_task_are_systems(tmp_path):
    """Each line of a jsonl file is one; what is wrong is said with its line."""
    path = tmp_path / "systems.jsonl"
    path.write_text(
        '{"system": "ID1", "summaries": {"seeds": "One. Two."}}\n\n{"system": "ID2", "summaries": {}}\n',
        encoding="utf-8",
    )
    systems = dict(ready(path))
    assert list(systems) == ["ID1", "ID2"]
    assert quietly(systems["ID1"], SEEDS, 1) == [("One.", "Two.")]
    assert quietly(systems["ID2"], SEEDS, 1) == []
    for wrong in (
        '{"system": "ID2"}',
        '{"system": 2, "summaries": {}}',
        "[]",
        "{",
        *(
            f'{{"system": "ID2", "summaries": {texts}}}'
            for texts in ('["One."]', '{"t": null}', '{"t": ["One."]}')
        ),
    ):
        path.write_text(f'{{"system": "ID1", "summaries": {{}}}}\n{wrong}\n', encoding="utf-8")
        with pytest.raises(BadEvaluationInput, match=r"systems\.jsonl:2: not a set of summaries"):
            ready(path)
    path.write_text("\n", encoding="utf-8")
    with pytest.raises(BadEvaluationInput, match=r"systems\.jsonl: no summary in it"):
        ready(path)
    with pytest.raises(BadEvaluationInput, match="cannot be read"):
        ready(tmp_path / "none.jsonl")
    (tmp_path / "empty").mkdir()
    with pytest.raises(BadEvaluationInput, match="name the files"):
        ready(tmp_path / "empty")
    (tmp_path / "empty" / "seeds.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(BadEvaluationInput, match=r"seeds\.txt: not UTF-8"):
        ready(tmp_path / "empty")
