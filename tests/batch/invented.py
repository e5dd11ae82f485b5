"""Invented news: events with their own names, places and numbers, each told by several outlets in other words."""

from __future__ import annotations

import random
from dataclasses import replace

from summarize.model import Article

OUTLETS = ("The Zenda Post", "Strelsau Times", "Hentzau Gazette", "Radio Ruritania")
NAMES = ("person", "other", "place", "town", "firm", "body", "river", "street")
KINDS = (
    (
        "{person} quits as head of {body} after {number} complaints",
        (
            "{person}, who led {body} in {place}, resigned on Monday after {number} complaints about {firm}.",
            "Auditors found that {firm} was paid for roads along the {river} near {town} that were never built.",
            "“I take the blame,” {person} told reporters in {street}, where {body} has its seat.",
        ),
        (
            "The man who ran {body} is gone: {person} left office on Monday over {number} letters from {place}.",
            "Neighbours in {street} had asked for months where the money for the {river} bridge at {town} went.",
            "{other}, a lawyer for {firm}, said the company would answer in court.",
        ),
        (
            "{number} people wrote to {body} about {firm}, and on Monday its chief {person} gave up.",
            "{other} of {firm} denied that the works at {town} on the {river} existed on paper alone.",
            "A new chief will be chosen in {place} within a month, an aide in {street} said.",
        ),
    ),
    (
        "Fire at {firm} in {place} injures {number}",
        (
            "A fire at a warehouse of {firm} in {place} injured {number} workers before dawn on Tuesday.",
            "Crews from {town} and {body} fought the flames by the {river} for six hours.",
            "“We heard a bang and ran down {street},” said {person}, a night watchman.",
        ),
        (
            "At least {number} were hurt on Tuesday when {firm} lost its store house in {street}.",
            "The smoke over the {river} could be seen from {town}, {person} said.",
            "{other}, mayor of {place}, promised that {body} would look into the sprinklers.",
        ),
        (
            "{place} woke to sirens on Tuesday as flames took a hall of {firm} and {number} people with burns.",
            "{other} asked {body} to close {street} and to warn swimmers at {town} of foul water in the {river}.",
            "It was the third blaze at {firm} since {person} became its director.",
        ),
    ),
    (
        "{body} approves dam at {place} for {number} million",
        (
            "{body} voted on Wednesday to dam the {river} at {place} for {number} million crowns.",
            "{firm} will begin next spring, its engineer {person} said in {town}.",
            "Farmers blocked {street} with tractors and called for {other} to step in.",
        ),
        (
            "The wall across the {river}, priced at {number} million, passed {body} on Wednesday.",
            "“Half the homes of {town} will have power from {place},” said {person} of {firm}.",
            "{other}, who grows plums behind {street}, stands to lose his orchard.",
        ),
        (
            "With one vote to spare, {body} gave {firm} its {number} million crowns on Wednesday.",
            "{other} led a march through {street} against the reservoir at {place}.",
            "The {river} will rise by forty metres above {town}, {person} told the members.",
        ),
    ),
)


def news(events, *, outlets=3, seed=1, day="2026-11-20", numbers=None):
    """Articles about `events` events by `outlets` outlets each; `numbers` replaces the number of each event."""
    chance = random.Random(seed)  # noqa: S311 - invented news need no secret
    articles = []
    for event in range(events):
        names = {key: _name(chance) for key in NAMES}
        drawn = chance.randint(11, 990)
        names["number"] = numbers[event] if numbers else drawn
        title, *tellings = KINDS[event % len(KINDS)]
        for outlet in range(outlets):
            lines = [line.format(**names) for line in tellings[outlet % len(tellings)]]
            articles.append(
                Article(
                    id=f"{day}-{event:03d}-{outlet}",
                    text="\n".join(lines),
                    title=title.format(**names)
                    if outlet == 0
                    else f"{names['place']}: {names['firm']} in trouble",
                    source=OUTLETS[outlet % len(OUTLETS)],
                    published=day,
                )
            )
    return articles


def with_a_stray(day="2026-11-20"):
    """A text of another story, which came under the headline of this one, and two reports of it."""
    first, second = news(1, outlets=2, day=day)
    text = (
        "Readers may choose the cheese that they like best until the end of the month.\n"
        "Last year a mild goat cheese won by a wide margin, ahead of a blue one.\n"
        "Prizes are books, a hamper and two tickets for the summer concert.\n"
        "Letters should hold a name, a telephone number and the answer on one page."
    )
    return replace(first, id="0", source="Third Weekly", text=text), first, second


def _name(chance):
    """Two invented words with capitals."""
    words = (
        "".join(chance.choice("bdfglmnprstvz") + chance.choice("aeiou") for _ in range(3)) for _ in range(2)
    )
    return " ".join(word.capitalize() + chance.choice(("n", "rg", "l", "sk")) for word in words)
