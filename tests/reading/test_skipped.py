"""What was not read is said, at a length that people read."""

from summarize.reading import Skipped, notes


def test_many_of_one_kind_are_summed_up():
    """A table that was saved as .jsonl has a million lines, and no terminal should show them all."""
    lines = list(notes(Skipped(f"wire.jsonl#{n}", f"not JSON: bad (character {n})") for n in range(1, 1_001)))
    assert len(lines) == 20
    assert lines[0] == "wire.jsonl#1: skipped: not JSON: bad (character 1)"
    assert lines[-1] == "wire.jsonl#20: skipped: not JSON: bad (character 20); and 980 more like it"


def test_what_differs_is_told_each_in_its_turn():
    """Twenty of one kind are told one by one, and so is what stands in another file or has another reason."""
    many = [Skipped(f"a.jsonl#{n}", "not JSON: bad") for n in range(20)]
    others = [
        Skipped("b.jsonl#1", "not JSON: bad"),
        Skipped("a.jsonl#99", "no article: it has no field text"),
    ]
    all_of_them = [*many[:10], *others, *many[10:]]
    assert list(notes(all_of_them)) == [str(item) for item in all_of_them]
