"""The table of ratios that a benchmark run ends with."""

from benchmarks.table import ratios


def result(group, name, seconds, **notes):
    return {"group": group, "name": name, "stats": {"min": seconds}, "extra_info": notes}


def test_ratios_are_to_the_first_of_the_group():
    """Ours comes first and is 1; a peer that takes ten times as long is 10."""
    lines = list(ratios([result("rank 250", "summarize", 0.002), result("rank 250", "peer", 0.02, rows=3)]))
    assert lines[0] == "rank 250"
    assert lines[1].split() == ["summarize", "2.00", "ms", "1.00", "x"]
    assert lines[2].split() == ["peer", "20.00", "ms", "10.00", "x", "rows:", "3"]


def test_growth_is_the_power_between_two_sizes():
    """A hundred times the sentences in a thousand times the time is n^1.5."""
    lines = list(
        ratios([result("rank 10,000", "summarize", 0.001), result("rank 1,000,000", "summarize", 1.0)])
    )
    assert lines[-1] == "rank: grows as n^1.50 from 10,000 to 1,000,000"


def test_a_run_of_a_part_has_no_growth():
    """Nothing is said of sizes that were not measured."""
    assert not any("grows" in line for line in ratios([result("rank 250", "summarize", 0.001)]))
