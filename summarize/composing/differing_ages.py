"""Ages of one person that differ: Walter Scott, 50; Scott, 51."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarize.language.days import MONTH, WEEKDAY
from summarize.model import Disagreement
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.composing.story import Story

_TOLD = late(r",\s\d{1,2}(?:[,.;]|\sand\b)")
"""This, or "-year-old", stands in a sentence that tells an age."""
_NAME = r"(?<![\w’-])[A-Z][\w’-]+(?:\s[A-Z][\w’.-]*){0,3}"
_AGED = late(
    rf"(?P<name>{_NAME}),\s(?P<age>\d{{1,2}})(?=[,.;]|\sand\b)"
    rf"|(?P<years>\d{{1,2}})-year-old\s(?:[a-z]+\s){{0,3}}(?:(?P<called>[A-Z][\w’-]+(?:\s[A-Z][\w’.-]*){{1,3}}|[A-Z][\w’-]+(?=[,.;]))|(?P<alone>[A-Z][\w-]+)(?=\s))"
)
_NO_PERSON = late(rf"\b(?:{MONTH}|{WEEKDAY}|Chapter|Section|Article|Game|Week|Route|Highway)\.?$")


class Aged(NamedTuple):
    """A person of whom a sentence tells the age."""

    row: int
    group: int
    name: tuple[str, ...]
    age: str
    loose: bool
    """Whether the word behind the age may be no name: the 72-year-old Durst, a 72-year-old Texan."""


def differing_ages(story: Story) -> Iterator[Disagreement]:
    """Find persons of whom two articles tell different ages.

    One person is who bears one last name and, where both articles give more, one first name: father and son are two.
    An article that tells two ages of a name contradicts nobody.
    """
    people: defaultdict[str, list[Aged]] = defaultdict(list)
    for aged in (found for row in story.rows for found in _ages(row, story)):
        people[aged.name[-1]].append(aged)
    for last, told in sorted(people.items()):
        if all(aged.loose for aged in told):
            continue
        ages: defaultdict[str, list[Aged]] = defaultdict(list)
        for aged in told:
            ages[aged.age].append(aged)
        if (
            len(ages) > 1
            and _one(told)
            and len({(a.group, a.age) for a in told}) == len({a.group for a in told})
        ):
            yield Disagreement(f"the age of {last}", story.asserted(ages))


def _ages(row: int, story: Story) -> Iterator[Aged]:
    line = story.line(row)
    if "-year-old" not in line and not _TOLD.search(line):
        return
    for found in _AGED.finditer(line):
        name = found["name"] or found["called"] or found["alone"]
        if not _NO_PERSON.search(name):
            age, loose = found["age"] or found["years"], bool(found["alone"])
            yield Aged(row, story.group(row), tuple(name.split()), age, loose)


def _one(told: list[Aged]) -> bool:
    firsts = {aged.name[-2] for aged in told if len(aged.name) > 1}
    return len(firsts) < 2
