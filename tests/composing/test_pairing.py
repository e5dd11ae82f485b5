"""Pairs of values that are one contradiction."""

from summarize.composing.pairing import connected_components


def test_pairs_with_a_value_in_common_are_one_contradiction():
    """In the order in which the values were met."""
    assert connected_components([("a", "b"), ("c", "d"), ("b", "e")]) == [["a", "b", "e"], ["c", "d"]]


def test_a_pair_that_joins_two_contradictions_makes_them_one():
    """Else one of them would be told twice, in part."""
    assert connected_components([("a", "b"), ("c", "d"), ("x", "y"), ("d", "a")]) == [
        ["a", "b", "c", "d"],
        ["x", "y"],
    ]
