import pkgutil
import re
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

import summarize
from summarize.patterns import _Late, _Needing, compiled, late, right_before

PATTERNS = [("a+", 0), (r"\bone|TWO\b", re.IGNORECASE), (r"^(?P<word>\w+) (\d)$", re.MULTILINE), ("[“”]", 0)]


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
@given(text=st.text("aA b1 one two“”\n"))
def test_a_late_pattern_finds_what_a_compiled_one_finds(pattern, flags, text):
    """Whatever is asked of it, and asked twice, the answers are those of `re.compile`."""
    known, found = re.compile(pattern, flags), late(pattern, flags)
    for _ in range(2):
        assert [m.span() for m in found.finditer(text)] == [m.span() for m in known.finditer(text)]
        assert found.findall(text) == known.findall(text)
        assert found.sub("x", text) == known.sub("x", text)
        assert bool(found.search(text)) == bool(known.search(text))
        assert bool(found.match(text, 1)) == bool(known.match(text, 1))
    assert compiled(found) == known


@given(text=st.text("ab "), at=st.integers(0, 9), reach=st.integers(0, 9))
def test_what_is_right_before_a_place_ends_there_and_begins_within_reach(text, at, reach):
    """Whatever comes after the place; a lookbehind sees what is before the reach."""
    at = min(at, len(text))
    found = right_before(late(r"a\s*$"), text, at, reach)
    start = text[:at].rstrip().removesuffix("a")
    assert (found is not None) == (text[:at].rstrip().endswith("a") and len(start) >= at - reach)
    assert found is None or (found.start(), found.end()) == (len(start), at)
    assert right_before(late(r"(?<!b)a$"), "ba", 2, 1) is None


def test_a_late_pattern_is_not_compiled_before_it_is_used():
    """A faulty one is noticed at its first use only."""
    faulty = late("(")
    with pytest.raises(re.error, match="unterminated"):
        faulty.search("")


def test_a_pattern_that_needs_something_is_not_compiled_for_a_text_without_it():
    """With it, all methods answer as those of `re.compile` do."""
    faulty, found = late("(", needs=("x", "y")), late(r"\w toll", needs=("toll",))
    assert faulty.search("abc") is faulty.match("abc") is None
    assert list(faulty.finditer("abc")) == []
    with pytest.raises(re.error, match="unterminated"):
        faulty.search("aby")
    assert found.search("a b toll")[0] == found.match("a b toll", 2)[0] == "b toll"
    assert [m[0] for m in found.finditer("a b toll", 2, 8)] == found.findall("a b toll") == ["b toll"]


def _late_patterns():
    modules = [found.name for found in pkgutil.walk_packages(summarize.__path__, "summarize.")]
    return [
        value
        for name in modules
        if not name.endswith("__main__")
        for value in vars(import_module(name)).values()
        if isinstance(value, _Late)
    ]


def test_every_late_pattern_of_the_package_can_be_compiled():
    """None waits with its fault for the text that meets it."""
    patterns = _late_patterns()
    assert len(patterns) > 50
    assert all(map(compiled, patterns))


_NEEDING = [pattern for pattern in _late_patterns() if isinstance(pattern, _Needing)]


@given(data=st.data())
def test_every_match_of_a_pattern_contains_what_it_needs(data):
    """Else a text would be passed over that the pattern matches."""
    pattern = data.draw(st.sampled_from(_NEEDING))
    found = compiled(pattern).search(data.draw(st.from_regex(compiled(pattern))))
    assert found is None or any(need in found[0] for need in pattern.needs)
