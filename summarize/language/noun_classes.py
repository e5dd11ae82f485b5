"""Classes of nouns, each for one kind of thing that news introduces before it speaks of it as known."""

from __future__ import annotations

from functools import cache

from summarize.language.cache import ChunkCache
from summarize.language.words import content_stems

NOUN_CLASSES = (
    "letter memo note email message: wrote written",
    "statement remark comment speech: spoke",
    "tweet post: wrote",
    "text transcript",
    "report study survey poll analysis finding audit: researcher found paper document",
    "lawsuit suit complaint filing petition: sue",
    "indictment affidavit charge allegation accusation",
    "ruling order opinion verdict injunction: struck upheld block reject convict acquit guilty decision court",
    "subpoena warrant",
    "deal agreement accord pact settlement treaty contract: compromise",
    "bill legislation measure amendment proposal plan resolution ordinance: law act compromise",
    "rule guideline policy recommendation restriction ban: require barred",
    "video footage clip recording tape photo photograph image picture: film",
    "investigation probe inquiry: investigator review",
    "meeting summit talks: met negotiation",
    "trial hearing: court testify testimony jury guilty convict",
    "jury: juror guilty convict trial verdict",
    "vote: voter pass rule approve senate house",
    "protest rally march demonstration vigil: protester demonstrator",
    "debate",
    "ceremony convention dinner concert",
    "attack shooting blast bombing explosion stabbing: shot kill bomb explode gunman",
    "raid",
    "crash accident collision: collide",
    "fire blaze: burn burnt flames firefighter wildfire",
    "plane jet aircraft airliner helicopter flight: flew crash",
    "ship boat vessel ferry: sank",
    "car truck vehicle van: bus drove driver",
    "train: rail railway",
    "gun weapon rifle pistol firearm: shot arms",
    "missile rocket spacecraft",
    "company firm retailer manufacturer chain store: inc corp llc ltd giant maker",
    "group organization coalition",
    "agency department bureau ministry",
    "committee panel commission board council",
    "network channel station newspaper magazine: paper",
    "bank lender",
    "airline carrier: airways",
    "restaurant hotel shop store",
    "school university campus: college",
    "church mosque synagogue temple",
    "museum park airport",
    "building apartment",
    "bridge tunnel",
    "facility plant factory",
    "drug medication medicine vaccine: dose",
    "device machine",
    "ad advertisement commercial",
    "book memoir: author novel",
    "film movie: director",
    "story article column: wrote report",
    "call: phone",
    "interview",
    "document file dossier: memo letter report",
    "list database map",
    "announcement",
    "instruction",
    "request appeal motion: ask",
    "offer",
    "threat: threaten",
    "warning",
    "program: scheme",
    "app website platform",
    "fund",
    "donation payment: paid pay gave",
    "project package",
    "mission launch test",
    "search",
    "trip visit tour: travel",
    "caravan",
    "scandal",
    "challenge problem",
    "incident: attack shot shoot kill death crash violence violent fire assault accident collapse spill",
    "couple: husband wife marry parents",
    "case: charge sue suit lawsuit trial court convict guilty arrest kill murder death",
)
"""One kind a line: nouns that name such a thing and, behind a colon, other words that tell of one."""


@cache
def kinds_by_noun() -> dict[str, frozenset[int]]:
    """Noun, in the singular or the plural -> its kinds, by number."""
    kinds: dict[str, frozenset[int]] = {}
    for kind, words in enumerate(NOUN_CLASSES):
        for noun in words.partition(":")[0].split():
            for form in (noun, _plural(noun)):
                kinds[form] = kinds.get(form, frozenset()) | {kind}
    return kinds


def kinds_in(text: str) -> set[int]:
    """The kinds of things that a text tells of, by number: "She sued" tells of a lawsuit."""
    return set().union(*map(_kind_cache().__getitem__, text.split()))


@cache
def _kind_cache() -> ChunkCache[frozenset[int]]:
    """A chunk (what is between two white spaces) -> the kinds that it tells of, in any form of its word."""
    kinds: dict[str, set[int]] = {}
    for kind, words in enumerate(NOUN_CLASSES):
        for stem in content_stems(words.replace(":", "")):
            kinds.setdefault(stem, set()).add(kind)
    return ChunkCache(
        lambda chunk: frozenset().union(*(kinds.get(stem, ()) for stem in content_stems(chunk)))
    )


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeo":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
