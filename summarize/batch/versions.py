"""Keep only the last of several versions of a page: two versions of one report are not two sources."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarize.batch.cards import FIELDS
from summarize.language.when import has_hour, published_at, published_on
from summarize.reading import Skipped, place_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from summarize.batch.cards import Card
    from summarize.model import Article

ALIKE = 0.4
"""Share of the shorter text's stems that the other must have for two texts at one address to be about one event.

Of 250 pairs of unrelated articles of allsides_train none reaches it (.37 at most); of pairs of two outlets on one event nearly half do.
"""
TEASER = 0.5
"""Least ratio of a later version's stems to an earlier one's: with fewer it is a feed's teaser of that."""
_TEXT = FIELDS.index("body")
_PAGE = re.compile(r"https?://[^/?#]+/+[^/]")


def own_page(url: str | None) -> str | None:
    """Return the address if it is a page of its own, else None: many articles give their site's front page."""
    return url if url and _PAGE.match(url) else None


class Version(NamedTuple):
    """One version of a page: an article, its card and the time of its publication."""

    article: Article
    card: Card
    moment: datetime

    def is_later_than(self, other: Version) -> bool:
        """Whether it appeared later; False if one has only a date, and the other is of that day."""
        days = [published_on(each.article.published) for each in (self, other)]
        hours_told = [has_hour(each.article.published) for each in (self, other)]
        return self.moment > other.moment and (all(hours_told) or days[0] != days[1])

    def covers(self, other: Version) -> bool:
        """Whether its text is about the event of the other, and is not just a teaser of it."""
        after, before = (each.card.terms[each.card.counts[:, _TEXT] > 0] for each in (self, other))
        common = len(np.intersect1d(before, after, assume_unique=True))
        return common >= ALIKE * min(len(before), len(after)) > 0 and len(after) >= TEASER * len(before)


def last_versions(pairs: Iterable[tuple[Article, Card]]) -> tuple[list[Article], list[Skipped]]:
    """Leave out articles with a later version under the same address and from the same outlet.

    Both must be dated and about the same event: a page that runs for days, or a section's page, may cover several.
    """
    last_ones: list[Article] = []
    pages: dict[tuple[str, str | None], list[Version]] = {}
    for article, card in pairs:
        moment = published_at(article.published)
        if (address := own_page(article.url)) and moment:
            pages.setdefault((address, article.source), []).append(Version(article, card, moment))
        else:
            last_ones.append(article)
    skipped: list[Skipped] = []
    for versions in pages.values():
        latest: list[Version] = []
        for version in sorted(versions, key=attrgetter("moment"), reverse=True):
            later = next(
                (other for other in latest if other.is_later_than(version) and other.covers(version)), None
            )
            if later:
                reason = f"an earlier version of {place_of(later.article)}"
                skipped.append(Skipped(place_of(version.article), reason))
            else:
                latest.append(version)
        last_ones += [version.article for version in latest]
    return last_ones, skipped
