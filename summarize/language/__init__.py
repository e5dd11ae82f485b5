"""What the other rooms know about language: sentence boundaries, words, stems, stop words, openings."""

from summarize.language.announcing import only_announces
from summarize.language.foreign_openings import looks_back
from summarize.language.layout import breaks_off, goes_on, is_question
from summarize.language.narrator import speaks_up
from summarize.language.no_comment import keeps_silent
from summarize.language.quotes import balanced, is_aside, is_bare_quotation, opens_on_quotation
from summarize.language.recognition import UNKNOWN, code_of, language_of, recognise
from summarize.language.sentences import split
from summarize.language.terms import Terms, encode
from summarize.language.unfit_leads import adds_on, names_something, sets_the_scene, takes_as_known
from summarize.language.unspaced import UNSPACED, pieces
from summarize.language.verbs import lacks_verb, says_nothing
from summarize.language.words import content_stems, tokens

__all__ = [
    "UNKNOWN",
    "UNSPACED",
    "Terms",
    "adds_on",
    "balanced",
    "breaks_off",
    "code_of",
    "content_stems",
    "encode",
    "goes_on",
    "is_aside",
    "is_bare_quotation",
    "is_question",
    "keeps_silent",
    "lacks_verb",
    "language_of",
    "looks_back",
    "names_something",
    "only_announces",
    "opens_on_quotation",
    "pieces",
    "recognise",
    "says_nothing",
    "sets_the_scene",
    "speaks_up",
    "split",
    "takes_as_known",
    "tokens",
]
