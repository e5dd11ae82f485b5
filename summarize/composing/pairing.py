"""Which values of two articles are of one thing, and what they assert when they differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from summarize.composing.comparison import Comparison
    from summarize.composing.mentions import Mention
    from summarize.model import Sentence

AGREEMENT = 100.0
"""Added if the values of two mentions agree, so that they match each other best and contradict nothing."""


def nearness(one: Mention, other: Mention) -> float:
    """Rate how near two numbers are: 1 if equal, 0 if one is twice the other, down to -1.

    Values of one thing are mostly near.
    """
    low, high = sorted(float(m.value) for m in (one, other))
    return 2 * low / high - 1 if high else 1.0


def name_different_things(one: Mention, other: Mention) -> bool:
    """Whether both sentences name what the other does not: 35 killed in Sumy, two killed in Kyiv."""
    return _has_other_name(one.names, other.whole) and _has_other_name(other.names, one.whole)


def _has_other_name(names: frozenset[str], whole: frozenset[str]) -> bool:
    """Whether a sentence lacks one of these names; Cuba and Cuban are one name."""
    return any(not any(akin(name, stem) for stem in whole) for name in names - whole)


def akin(one: str, other: str) -> bool:
    """Whether two stems are those of one name: Cuba, Cuban."""
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) > 3 and len(long) - len(short) <= 2 and long.startswith(short))


class Valued(Protocol):
    """A value of an article, with what it is the value of."""

    @property
    def group(self) -> int:
        """Number of the article."""

    @property
    def unit(self) -> frozenset[str]:
        """Stems of what is counted, or of what happened on that day."""


_V = TypeVar("_V", bound=Valued)


def sharing_a_unit(values: Sequence[_V]) -> list[_V]:
    """Keep what shares a unit with another article; the rest contradicts nobody and is not read closely."""
    articles = Counter(unit for _, unit in {(one.group, unit) for one in values for unit in one.unit})
    return [one for one in values if any(articles[unit] > 1 for unit in one.unit)]


def pairs(
    mentions: Sequence[Mention],
    likeness: Callable[[Mention, Mention], float],
    agree: Callable[[Mention, Mention], bool] = lambda one, other: one.value == other.value,
    known_values: Callable[[int], Collection[float | str]] = lambda _: (),
) -> Iterator[tuple[Mention, Mention]]:
    """Yield pairs of mentions in two articles that match each other best and give different values.

    Each mention chooses in every other article the one that it is most like; two that choose each other are a
    pair. An article that gives both values for one unit knows of both and contradicts nobody.

    Args:
        mentions: in reading order.
        likeness: how surely two are about one thing; 0 or less, and they are not.
        agree: whether two values are one; such mentions match best, and are no contradiction.
        known_values: article -> values so telling that it knows them, whatever it gives them for.

    """
    best: dict[tuple[int, int], tuple[float, int]] = {}
    values_by_unit: defaultdict[tuple[int, str], set[float | str]] = defaultdict(set)
    for mention in mentions:
        for unit in mention.unit:
            values_by_unit[mention.group, unit].add(mention.value)
    comparable = _pairs_sharing_a_unit(mentions)
    for one, other in comparable:
        evidence = likeness(mentions[one], mentions[other])
        if evidence > 0:
            evidence += AGREEMENT * agree(mentions[one], mentions[other])
            for here, there in ((one, other), (other, one)):
                key = (here, mentions[there].group)
                best[key] = max(best.get(key, (0.0, 0)), (evidence, -there))
    for one, other in comparable:
        a, b = mentions[one], mentions[other]
        mutual = (
            best.get((one, b.group), (0, 1))[1] == -other and best.get((other, a.group), (0, 1))[1] == -one
        )
        if not mutual or agree(a, b) or b.value in known_values(a.group) or a.value in known_values(b.group):
            continue
        if not any(
            b.value in values_by_unit[a.group, unit] or a.value in values_by_unit[b.group, unit]
            for unit in a.unit & b.unit
        ):
            yield a, b


def _pairs_sharing_a_unit(mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """List the places of any two mentions in two articles with a unit in common, in order."""
    by_unit: defaultdict[str, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        for unit in mention.unit:
            by_unit[unit].append(at)
    return sorted(
        {
            (one, other)
            for places in by_unit.values()
            for at, one in enumerate(places)
            for other in places[at + 1 :]
            if mentions[one].group != mentions[other].group
        }
    )


def connected_components(differing: Iterable[tuple[Mention, Mention]]) -> list[list[Mention]]:
    """Join pairs that share a mention, also through others, into contradictions; mentions as first met."""
    components: list[list[Mention]] = []
    for pair in differing:
        touching = [component for component in components if any(mention in component for mention in pair)]
        home = touching[0] if touching else []
        if not touching:
            components.append(home)
        for component in touching[1:]:
            components.remove(component)
        for mention in chain(*touching[1:], pair):
            if mention not in home:
                home.append(mention)
    return components


def sentences_by_value(mentions: Iterable[Mention], story: Comparison) -> dict[str, tuple[Sentence, ...]]:
    """Value -> the sentences that assert it; seven and 7 are one value, shown as it is first met."""
    shown: dict[float | str, str] = {}
    by_value: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_value[shown.setdefault(mention.value, mention.shown)].append(mention)
    return story.sentences_by_value(by_value)
