"""Inboxes whose events are known, and the measure of a grouping."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from summarize.batch.cards import card
from summarize.model import Article

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


@cache
def known_events(name):
    """Cards of a data set, and the event of each."""
    if not DATA.is_dir():
        pytest.skip("the data for development (../shared/data) is not on this machine")
    cards, events = [], []
    for line in (DATA / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        topic = json.loads(line)
        for doc in topic["docs"]:
            article = Article(
                id=f"{len(cards):05d}",
                text=doc["text"],
                title=doc.get("title"),
                source=doc.get("source"),
                published=doc.get("date"),
            )
            cards.append(card(article))
            events.append(topic["id"])
    return cards, events


def b_cubed(groups, events):
    """B-cubed F1 (Bagga and Baldwin 1998): per article, how much of its group belongs to its event, and how much of its event is in its group."""
    group_of = {item: number for number, group in enumerate(groups) for item in group}
    in_group, in_event, in_both = defaultdict(int), defaultdict(int), defaultdict(int)
    for item, event in events.items():
        in_group[group_of[item]] += 1
        in_event[event] += 1
        in_both[group_of[item], event] += 1
    precision = sum(in_both[group_of[i], e] / in_group[group_of[i]] for i, e in events.items()) / len(events)
    recall = sum(in_both[group_of[i], e] / in_event[e] for i, e in events.items()) / len(events)
    return 2 * precision * recall / (precision + recall)
