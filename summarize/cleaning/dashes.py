"""Direct speech behind a dash, as papers of northern and eastern Europe set it.

Once the dash is cut, it would read as the paper's own words.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from summarize.language.letters import SMALL
from summarize.language.sentences import split
from summarize.patterns import late

if TYPE_CHECKING:
    import re

WITHOUT_SPEAKER = "somebody's words without the speaker"
"""Why such a sentence is dropped."""

_VERBS = {
    "sv": "säger|sade|sa|berättar|berättade|menar|menade|förklarar|förklarade|uppger|uppgav|skriver|skrev|tillägger|tillade|konstaterar|rapporterar|meddelar|tror|tycker|fortsätter|betonar|understryker|påpekar|hävdar|svarar|kommenterar|inleder|avslutar",
    "no": "sier|sa|forteller|fortalte|mener|mente|forklarer|forklarte|opplyser|opplyste|skriver|skrev|melder|meldte|tror|legger|avslutter|avsluttet|oppfordrer|oppfordret|påpeker|understreker|konstaterer|fortsetter|svarer|heter|het|lyder",
    "da": "siger|sagde|fortæller|fortalte|mener|mente|forklarer|forklarede|oplyser|oplyste|skriver|skrev|meddeler|tror|tilføjer|understreger|påpeger|konstaterer|fortsætter|svarer|hedder|hed|lyder|lød",
    "fi": "sanoo|sanoi|kertoo|kertoi|toteaa|totesi|arvioi|kuvailee|kuvaili|kommentoi|huomauttaa|muistuttaa|lisää|jatkaa|kirjoittaa|kirjoitti|tiivistää|vakuuttaa|pohtii",
}
"""ISO 639-1 code -> the verbs that introduce a speaker behind a comma."""
_DASH_BEFORE_SPEAKER = ("hu", "pl", "ru", "uk")
"""Languages that set another dash before who said it."""
_SPEAKER = {
    **{language: rf"[,!?”\"]\s+(?:{verbs})\b" for language, verbs in _VERBS.items()},
    **dict.fromkeys(_DASH_BEFORE_SPEAKER, rf"[\s,.!?…][–—-]\s?[{SMALL}]"),
}
"""ISO 639-1 code -> how a sentence names who says it."""
_DASH_AHEAD = late(r"[ \t\u00a0]*[–—-][ \u00a0]*$")
_DASH = late(r"[–—-]\s")


def speech_without_speaker(text: str, start: int, end: int, language: str) -> dict[int, str]:
    """Offset -> reason against each sentence of a paragraph that is somebody's words without saying whose.

    The words begin behind a dash that opens the paragraph, or a sentence in it, and end with the sentence
    that names a speaker. In an article that never sets speech so, a dash marks an item of a list.
    """
    if language not in _SPEAKER:
        return {}
    before = text[text.rfind("\n", 0, start) + 1 : start]
    if not (
        (_DASH_AHEAD if before else _DASH).match(before or text[start:end]) and _marks_speech(text, language)
    ):
        return {}
    offsets: list[int] = []
    spoken, names = True, _speaker(language)
    for left, right in split(text[start:end], language):
        sentence = text[start + left : start + right]
        if names.search(sentence):
            spoken = False
        elif spoken or _DASH.match(sentence):
            spoken = True
            offsets.append(start + left)
    return dict.fromkeys(offsets, WITHOUT_SPEAKER)


@cache
def _speaker(language: str) -> re.Pattern[str]:
    return late(_SPEAKER[language])


@lru_cache(maxsize=1)
def _marks_speech(text: str, language: str) -> bool:
    """Whether a line of the article opens with a dash and names a speaker: then it sets speech this way."""
    return any(
        _DASH.match(line.lstrip()) and _speaker(language).search(line.lstrip(), 1)
        for line in text.splitlines()
    )
