"""Find numbers that changed between two briefings of a story: 31 killed yesterday, 112 today."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from summarize.composing.comparison import Comparison, rarities
from summarize.composing.fates import FATES
from summarize.composing.features import features_of
from summarize.composing.incomparable import opposite
from summarize.composing.mentions import DAYS, SAYING_STEM, mention_at, stems, stems_around
from summarize.composing.pairing import name_different_things
from summarize.composing.quantities import quantity
from summarize.composing.ranges_and_sums import range_ends
from summarize.composing.rounding import agree, text_before
from summarize.composing.same_quantity import PEOPLE, SPEEDS, TWOFOLD
from summarize.composing.tolls import tolls
from summarize.language.days import MONTH
from summarize.language.recognition import recognise
from summarize.language.stopwords import stop_words
from summarize.language.terms import encode
from summarize.language.words import tokens
from summarize.model import Article, Sentence
from summarize.patterns import late
from summarize.ranking import vectorize

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from summarize.composing.mentions import Mention

LANGUAGE = "en"
"""The only language in which it is known what a number counts."""

MOST_WORDS = 2
"""Words after a number that name what it counts, at most."""

COMMON = 4
"""Stems, beside what they count, that two sentences on one thing share, unless two thirds of the longer one suffice."""

_OTHER_TIME = late(
    r"\b(?:1[89]|20)\d\d\b|\b(?:years?|months?|weeks?|decades?) (?:ago|earlier|later|before|after|since)\b"
    rf"|\b(?:last|past|this|each|every) (?:year|month)\b|\b(?:in|since|last) {MONTH}|\banniversary\b",
    re.IGNORECASE,
)
"""Marks a sentence about another time, or about a whole year."""
_ONLY_GROW = frozenset(["killed", "injured"])
"""Fates whose number only grows: a smaller one is a part, or another way to count."""
_CLAUSE = late(r"[.,;:!?()–—]")
_AT_LEAST = late(r"\bat least\s*$", re.IGNORECASE)
_WORDS_OF_TOLLS = (
    "killed dead died death toll lives injured hospitalized evacuated arrested detained custody missing"
)
"""Words common to all tolls, which do not show that two sentences are about one event."""


def changed_numbers(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """List what had one number before and another after, in the order of the later text.

    Tolls are matched by fate, however worded; anything else by the two words after the number, if each text gives one
    number for it. The two sentences must also be similar otherwise, and concern no other time or place. Money, shares,
    speeds, durations and people who met no fate are not compared, nor are languages other than English.

    >>> changed_numbers(["A bomb in Kabul killed 31 people."], ["The toll of the bomb in Kabul rose to 35."])
    ['killed: 31 before, 35 now']

    """
    if recognise(" ".join((*before, *after))) != LANGUAGE:
        return []
    story = _story(before, after)
    then, now = _counts(story, 0), _counts(story, 1)
    pairs = ((what, _change(then[what], now[what], story)) for what in now if what in then)
    return [f"{what}: {pair[0].shown} before, {pair[1].shown} now" for what, pair in pairs if pair]


def _story(before: Sequence[str], after: Sequence[str]) -> Comparison:
    """Treat the two texts as two articles of a story, so that they are compared as sources are."""
    names = ["before"] * len(before) + ["after"] * len(after)
    lines = [*before, *after]
    sentences = [Sentence(name, 0, len(line), line, 0, 0) for name, line in zip(names, lines, strict=True)]
    terms, features = encode(lines, LANGUAGE), features_of(sentences, LANGUAGE)
    vectors = vectorize(terms.ids, terms.indptr, terms.content)
    return Comparison(
        rows=tuple(range(len(lines))),
        sentences=sentences,
        groups=np.repeat([0, 1], (len(before), len(after))),
        vectors=vectors,
        rarity=rarities(vectors, terms.vocabulary, LANGUAGE),
        name_stems=lambda row: features(row).name_stems,
        articles={name: Article(name, "") for name in names},
        language=LANGUAGE,
    )


def _counts(story: Comparison, group: int) -> dict[str, list[Mention]]:
    """What a text counts -> the numbers that it gives for it, each once per sentence."""
    numbers: defaultdict[str, dict[tuple[int, object], Mention]] = defaultdict(dict)
    for row in story.rows:
        if story.group(row) == group and not _OTHER_TIME.search(story.line(row)):
            for what, mention in (*_tolls(row, story), *_other_counts(row, story)):
                numbers[what].setdefault((row, mention.value), mention)
    return {what: list(by_value.values()) for what, by_value in numbers.items()}


def _tolls(row: int, story: Comparison) -> Iterator[tuple[str, Mention]]:
    """Yield a sentence's tolls, unless it has two of one fate, where it is unclear which is meant. A sum is shown as such."""
    value_at = {(number.start, number.end): number.value for number, _ in story.numbers_with_fates(row)}
    all_tolls = list(tolls(story.line(row), story.numbers_with_fates(row)))
    for toll in all_tolls:
        if [other.fate for other in all_tolls].count(toll.fate) == 1:
            what = f"{toll.fate} ({toll.side})" if toll.side else toll.fate
            mention = _mention(row, (toll.start, toll.end), toll.value, [toll.fate], story)
            as_written = value_at.get((toll.start, toll.end)) == toll.value
            yield what, mention if as_written else mention._replace(shown=f"{toll.value:,.0f}")


def _other_counts(row: int, story: Comparison) -> Iterator[tuple[str, Mention]]:
    """Yield what else a sentence counts: homes, cases."""
    line, counted = story.line(row), story.numbers_with_fates(row)
    ranged = frozenset(range_ends(line, [number for number, _ in counted]))
    for number, fate in counted:
        quantity_counted = None if fate or number in ranged else quantity(line, number, LANGUAGE)
        words = tokens(_CLAUSE.split(line[number.end : number.end + 60])[0])[:MOST_WORDS]
        what = " ".join(words[:1] if words and words[-1] in stop_words(LANGUAGE) else words)
        unit = stems(what, LANGUAGE)
        if quantity_counted and unit and unit[0] in quantity_counted.unit - PEOPLE - SPEEDS:
            yield what, _mention(row, (number.start, number.end), number.value, unit, story)


def _mention(
    row: int, span: tuple[int, int], value: float, unit: Iterable[str], story: Comparison
) -> Mention:
    near = frozenset(stems_around(story.line(row), span, LANGUAGE))
    return mention_at(story, row, span, value=value, unit=frozenset(unit), near=near)


def _change(
    then: Sequence[Mention], now: Sequence[Mention], story: Comparison
) -> tuple[Mention, Mention] | None:
    """Return the largest numbers of both texts in similar sentences, if they differ; None if the later text has a higher toll."""
    values_then, values_now = ({float(mention.value) for mention in mentions} for mentions in (then, now))
    if values_then & values_now or not (
        then[0].unit <= FATES.keys() or len(values_then) == len(values_now) == 1
    ):
        return None
    comparable = [pair for pair in product(then, now) if _of_one_thing(*pair, story)]
    largest = tuple(
        max(mentions, key=lambda mention: float(mention.value)) for mentions in zip(*comparable, strict=True)
    )
    if largest and largest[1].unit <= FATES.keys() and float(largest[1].value) < max(values_now):
        return None
    return next((pair for pair in comparable if pair == largest and _has_changed(*pair, story)), None)


def _has_changed(one: Mention, other: Mention, story: Comparison) -> bool:
    """Whether the number of one thing has changed. Dead and injured only grow; anything else that halved or doubled is another thing.

    A rounded number equals the exact one; but 17 dead after "at least 15 dead" is news.
    """
    old, new = float(one.value), float(other.value)
    grown = new > old and one.unit <= FATES.keys()
    if not grown and (one.unit & _ONLY_GROW or min(old, new) <= TWOFOLD * max(old, new)):
        return False
    return bool(grown and _AT_LEAST.search(text_before(one, story))) or not agree(one, other, story)


def _of_one_thing(one: Mention, other: Mention, story: Comparison) -> bool:
    """Whether two sentences are about one thing: they share words, and neither names a place that the other does not."""
    ours, theirs = _words(one), _words(other)
    common = len(ours & theirs)
    enough = common >= COMMON or 3 * common >= 2 * max(len(ours), len(theirs)) > 0
    return enough and not name_different_things(one, other) and not opposite(one, other, story)


def _words(mention: Mention) -> frozenset[str]:
    """Stems of a sentence, without what it counts, figures and weekdays."""
    general = DAYS | PEOPLE | {SAYING_STEM} | mention.unit | frozenset(stems(_WORDS_OF_TOLLS, LANGUAGE))
    return frozenset(stem for stem in mention.whole - general if not any(map(str.isdigit, stem)))
