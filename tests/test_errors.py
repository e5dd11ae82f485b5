"""Errors for people, and for other processes."""

import copy
import warnings

import pytest

from summarize import errors
from summarize.terminal import start

MADE = {"BudgetTooSmall": (2, 9), "NotConverged": (1000, 0.5)}


@pytest.mark.parametrize(
    "kind", [kind for kind in vars(errors).values() if isinstance(kind, type)], ids=lambda kind: kind.__name__
)
def test_an_error_passes_between_processes(kind):
    """With all that it holds: one that cannot be made again breaks the pool of those who use one."""
    error = kind(*MADE.get(kind.__name__, ("a fault",)))
    again = copy.copy(error)  # as pickle does it
    assert type(again) is kind
    assert (str(again), vars(again)) == (str(error), vars(error))


def test_a_warning_is_one_line(capsys, monkeypatch):
    """Without the place in the code, which says nothing to people."""
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)
    monkeypatch.setattr("gc.freeze", lambda: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)
    monkeypatch.setattr(warnings, "filters", [])
    with pytest.raises(SystemExit):
        start("summarize", lambda: warnings.warn("no proof", UserWarning, stacklevel=1) or 0)
    assert capsys.readouterr().err == "summarize: no proof\n"
