"""What articles share, and what the budget cost."""

import numpy as np

from summarize.composing import Point, central, points_left_out, shared_points

SCORES = np.array([0.3, 0.1, 0.2, 0.1, 0.2, 0.1])


def test_points_come_by_support_and_say_a_thing_once():
    """Row 2 says what row 0 does; row 5 stands alone."""
    stated = {0: (2, 4), 1: (3,), 2: (0, 4), 5: ()}
    assert shared_points(stated, SCORES) == [(0, (2, 4)), (1, (3,))]


def test_a_tie_goes_to_the_more_central_row_then_to_the_earlier():
    """So that the order never depends on the dictionary's."""
    assert (
        shared_points({3: (0,), 4: (1,)}, SCORES)
        == shared_points({4: (1,), 3: (0,)}, SCORES)
        == [(4, (1,)), (3, (0,))]
    )


def test_a_point_is_said_when_a_chosen_row_states_it():
    """Itself, through its support, or through that of a chosen row."""
    stated = {0: (2, 4), 1: (3,), 2: (0, 4)}
    points = [Point(0, (2, 4))]
    assert points_left_out(points, [0], stated) == points_left_out(points, [2], stated) == []
    assert points_left_out(points, [1], stated) == points
    assert points_left_out(points, [4], stated) == points  # half of the support is not most of it


def test_central_rows_are_the_best_and_the_chosen(monkeypatch):
    """Ascending, ties to the earlier."""
    monkeypatch.setattr("summarize.composing.points.CENTRAL", 2)
    assert central(SCORES, np.array([5])).tolist() == [0, 2, 5]
    assert central(SCORES).tolist() == [0, 2]
