"""The ablation: every variant is a real change of the default, undone afterwards."""

import re

import pytest

from eval.ablation import DEFAULT, VARIANTS, Variant, systems, varied
from eval.cli import main
from eval.commands import COMMANDS
from eval.running import quietly
from eval.topics import OPEN, events
from tests.eval.places import SHARED, needs_shared

(SEEDS,) = events(OPEN)


def lines(topic, words, name):
    (summary,) = varied(topic, words, variant=VARIANTS[name])
    return summary


@needs_shared
@pytest.mark.parametrize("name", [name for name in VARIANTS if name != DEFAULT])
def test_a_variant_that_changes_nothing_is_no_variant(name):
    """On some event at some budget it prints another briefing than the default; a name that is gone is an error."""
    for topic in events(SHARED / "facts"):
        for words in (100, 300, 60, 40, 200, 400, 50, 150):
            if lines(topic, words, name) != lines(topic, words, DEFAULT):
                return
    pytest.fail(f"{name} never differs from the default")


def test_a_change_is_undone():
    """After a variant the default is the default again."""
    before = lines(SEEDS, 200, DEFAULT)
    for name in ("articles counted in place of pairs of them", "no position"):
        lines(SEEDS, 200, name)
    assert lines(SEEDS, 200, DEFAULT) == before == quietly(systems()[DEFAULT], SEEDS, 200)[0]


def test_a_name_that_is_gone_is_an_error():
    """A part that was renamed cannot be measured as if nothing had happened."""
    with pytest.raises(AttributeError):
        varied(SEEDS, 100, variant=Variant(names={"summarize.pipeline.no_such_part": None}))


@needs_shared
def test_the_table_has_a_row_a_variant_with_its_paired_difference(capsys):
    """Markdown, signed, the default first, without the slow ones."""
    assert main(["ablate", "--events", str(SHARED / "facts"), "--limit", "2", "--words", "100"]) == 0
    out = capsys.readouterr().out
    rows = re.findall(r"^\| (.+?) \| \.\d{3} \|(.*)$", out, re.MULTILINE)
    assert [name for name, _ in rows] == [name for name in VARIANTS if name != "exact optimum"]
    assert all(re.search(r"[+-]\d?\.\d{3} \| [+-].* to [+-].* \| \d\.\d{3} \|", rest) for _, rest in rows[1:])
    assert "facts|words:100|topics:2" in out


def test_one_event_has_a_difference_and_no_interval(capsys):
    """The seeds, which every reader has; p and bounds say nothing there."""
    assert main(["ablate", "--systems", "LexRank and MMR in place of concepts", "--words", "200"]) == 0
    default, other = re.findall(
        r"^\| .+ \| (\.\d{3}) \| (.*) \|  \|  \|$", capsys.readouterr().out, re.MULTILINE
    )
    assert default[1] == ""
    assert float(other[1]) == pytest.approx(float(other[0]) - float(default[0]), abs=0.0011)
    assert float(other[1]) != 0


@needs_shared
def test_variants_are_asked_for_by_name(capsys):
    """The default is always there to compare with; a name that is none is refused."""
    where = ["ablate", "--events", str(SHARED / "facts"), "--limit", "1", "--words", "100"]
    assert main([*where, "--systems", "no depth"]) == 0
    rows = re.findall(r"^\| (.+?) \| \.\d{3} \|", capsys.readouterr().out, re.MULTILINE)
    assert rows == [DEFAULT, "no depth"]
    assert main([*where, "--systems", "no such part"]) == 2
    assert "no system named 'no such part'" in capsys.readouterr().err


def test_the_help_of_ablate_is_its_own_and_names_every_variant(capsys):
    """Each on a line, as `--systems` takes it by comma; options that it would not follow are not offered, but refused."""
    with pytest.raises(SystemExit) as ended:
        main(["ablate", "--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert out.startswith("usage: python -m eval ablate ")
    listed = [line.strip() for line in out.partition("\nvariants:\n")[2].splitlines()]
    assert [line.removesuffix(" (slow: with all, or by name)") for line in listed] == list(VARIANTS)
    assert "exact optimum (slow: with all, or by name)" in listed
    assert not [name for name in VARIANTS if "," in name]
    with pytest.raises(SystemExit) as ended:
        main(["ablate", "--check"])
    assert ended.value.code == 2
    assert capsys.readouterr().err == "eval: unrecognized arguments: --check: --help lists them\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_names_it_and_explains_each_argument(capsys, command):
    """No argument stands there without a word, none of another command."""
    with pytest.raises(SystemExit):
        main([command, "--help"])
    out = capsys.readouterr().out
    assert out.startswith(f"usage: python -m eval {command} ")
    arguments = out.split("\nvariants:")[0].partition("-h, --help")[0::2]
    lines = re.findall(r"^  (\S.*\n(?: {4,}.*\n)*)", "".join(arguments), re.MULTILINE)
    assert lines
    assert all(re.search(r"\S(  +|\n +)\S", line) for line in lines)
