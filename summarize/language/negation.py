"""Whether a sentence says that something is not so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarize.language.cache import ChunkCache
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Callable

_ABROAD = {
    "fr": r"ne(?! peut)|n['’][^\W\d_]+|pas|aucune?|jamais|rien|sans|ni|nie(?:nt)?|nié|dément(?:ent|i)?",
    "de": r"nicht|kein(?:e[mnrs]?)?|nie(?:mals|mand(?:e[mn])?)?|nichts|ohne|weder|dementier(?:t|te|ten|en)|bestr(?:eitet|eiten|itt|itten)",
    "es": r"no|nunca|jamás|ning(?:ún|un[oa])|nadie|nada|sin|ni|tampoco|nieg(?:a|an)|neg(?:ó|aron)|desm(?:iente|ienten|intió|intieron)",
    "it": r"non|nessun[oa]?|mai|niente|nulla|senza|né|nega(?:no|to)?|smenti(?:sce|scono|to)",
    "pt": r"não|nunca|jamais|nenhuma?|ninguém|nada|sem|nem|neg(?:a|am|ou|aram)|desment(?:e|em|iu|iram)",
    "nl": r"niet|geen|nooit|niemand|niets|zonder|noch|ontken(?:t|de|den|nen)",
    "ru": r"не|ни|нет|никогда|никто|ничего|без|нельзя|отрица(?:ет|ют|л|ла|ли)|опроверг(?:ла?|ли|ает|ают)?",
    "uk": r"не|ні|нема|немає|ніколи|ніхто|нічого|без|заперечу(?:є|ють|вав|вала|вали)|спростува(?:в|ла|ли)",
    "pl": r"nie|ani|nigdy|nikt|nic|bez|żad(?:en|n[aey]|nego|nej|nych)|zaprzecz(?:a|ają|ył|yła|yli)",
    "el": r"δεν|μην?|όχι|κανείς|κανένας?|κανέναν|καμ(?:ία|ιά)|ποτέ|τίποτα|χωρίς|ούτε|διέψευσ(?:ε|αν)|αρν(?:ήθηκε|ήθηκαν|είται)",
    "ko": r"[가-힣]*(?:않|없|못[하했])[가-힣]*",
    "ar": r"[وف]?(?:لا|لم|لن|ليست?|بدون|نف[ىت]|[يت]نفي)",
}
"""ISO 639-1 code -> words that negate or deny. Czech and Turkish are left out: they negate inside the verb,
which no list of words can tell."""

_NOT = {
    "en": late(
        r"\b(?:not|no|never|neither|nor|cannot|without|none|nobody|nothing|den(?:y|ies|ied))\b|n[’']t\b",
        re.IGNORECASE,
    ),
    **{
        language: late(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)  # not in sans-abri or Pas-de-Calais
        for language, words in _ABROAD.items()
    },
}


def _test_by(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda chunk: pattern.search(chunk) is not None


_NEGATES = {language: ChunkCache(_test_by(pattern)) for language, pattern in _NOT.items()}


def negates(sentence: str, language: str) -> bool:
    """Whether a sentence has a word that negates or denies anything; False in a language without a list.

    >>> negates("It wasn’t found.", "en"), negates("A knot of people noted it.", "en")
    (True, False)
    >>> negates("Aucun débris n’a été retrouvé.", "fr")
    True

    """
    cache = _NEGATES.get(language)
    return cache is not None and any(map(cache.__getitem__, sentence.split()))
