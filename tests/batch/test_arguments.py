"""The arguments of the batch command: what it refuses, and its defaults."""

import pytest

from summarize.batch.arguments import edition_parser

NEEDED = ["inbox", "--out", "out"]


@pytest.mark.parametrize("option", ["--words", "--min-sources", "--jobs"])
@pytest.mark.parametrize("text", ["0", "-3", "x", "1.5", "", "9" * 5000])
def test_what_is_counted_is_a_whole_number(capsys, option, text):
    """Refused with one line that says what it takes, even where it has more digits than Python reads."""
    with pytest.raises(SystemExit) as ended:
        edition_parser().parse_args([*NEEDED, f"{option}={text}"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.startswith(
        f"summarize.batch: argument {option}: give a whole number of at least 1, not '{text[:9]}"
    )
    assert said.count("\n") == 1


@pytest.mark.parametrize("option", ["--date", "--since"])
@pytest.mark.parametrize("text", ["yesterday", "2026-02-30", "21.11.2026"])
def test_a_day_is_written_year_first(capsys, option, text):
    """Other forms are refused with an example; every ISO 8601 form is accepted."""
    with pytest.raises(SystemExit):
        edition_parser().parse_args([*NEEDED, option, text])
    assert f"argument {option}: give a day such as 2026-11-21, not '{text}'" in capsys.readouterr().err
    assert vars(edition_parser().parse_args([*NEEDED, option, "20261121"]))[option[2:]] == "2026-11-21"


def test_an_archive_and_none_at_once_is_refused(capsys):
    """One of the two would be silently ignored."""
    with pytest.raises(SystemExit) as ended:
        edition_parser().parse_args([*NEEDED, "--no-archive", "--archive", "x.sqlite"])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said == "summarize.batch: argument --archive: not allowed with argument --no-archive\n"


def test_the_help_lists_the_arguments_from_the_inbox_to_the_run(capsys):
    """What one must say first, then what a briefing is, the edition, and how it is run."""
    with pytest.raises(SystemExit):
        edition_parser().parse_args(["--help"])
    said = capsys.readouterr().out
    assert "summarize.batch history STORY" in said
    listed = [line.split()[0] for line in said.splitlines() if line.startswith("  ") and line[2] in "I-"]
    assert listed == [
        *(
            "INBOX",
            "-h,",
            "--out",
            "--words",
            "--min-sources",
            "--ranker",
            "--selector",
            "--date",
            "--archive",
        ),
        *("--since", "--no-archive", "--address", "--jobs", "--scheduler", "--profile", "-q,", "--version"),
    ]
