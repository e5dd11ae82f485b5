"""Rules for sentences as data: (reason, what it looks like); one that fits any rule is dropped by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.captions import CAPTION_RULES, OUTLET
from summarize.cleaning.common_rules import COMMON_RULES, NETWORKS
from summarize.cleaning.predicates import (
    has_controls,
    has_endless_word,
    has_glued_links,
    is_cut_off,
    is_shouted,
    is_unfinished,
    opens_on_headline,
)
from summarize.cleaning.rule_forms import contains, matches, starts
from summarize.language.days import MONTH, WEEKDAY

if TYPE_CHECKING:
    from summarize.cleaning.common_rules import Rule

_INFORMATION = (
    r"(?:any |more |further |additional |immediate |other )?(?:information|knowledge|tips?|details)\b[^“\"]{0,160}"
    r"\b(?:call|contact|text|phone|dial|notify|reach|visit|e-?mail|come forward)\b"
)
_BEGIN = (
    r"(?:back up|begin|start|explain|tell you|show you|give you|remind you|walk you|repeat|rephrase|clarify"
    r"|be (?:very |perfectly )?clear)\b"
)
_PIECE = r"(?:story|article|post|column|piece)\b"
"""What a page calls itself; a report is somebody else's more often."""
_PAYMENT = (
    r"(?:made possible|supported|funded)(?: in part)? (?:by|through|with)\b[^“\"]{0,60}"
    r"\b(?:grants?|donations?|partnership|philanthrop\w+|[Ff]oundation|Fund|Center)\b"
)
"""By whom coverage is paid for."""
_FIRST_WORDS = (
    "The",
    "In",
    "They",
    "She",
    "This",
    "There",
    "These",
    "Some",
    "What",
    "When",
    "After",
    "During",
    "According",
    "However",
)
"""English words that open many sentences and few names."""
_STARTERS = tuple(f" {word} " for word in _FIRST_WORDS)
_RESTART = rf"^[^“\"‘«„]*?[a-z] (?:{'|'.join(_FIRST_WORDS)}) (?!or\b)[a-z][\w-]* (?![A-Z])"
"""A sentence behind a heading or caption without a full stop (Mirna wins again The minister said so): such a
word, capitalised, between words in small letters: not in The Thick of It nor in In the Heat of the
Night."""
_SENTENCE_RULES: tuple[Rule, ...] = (
    ("control characters", has_controls),
    ("no words: a run of letters without end", has_endless_word),
    ("fragment: the rest of a sentence", starts(r"[,;:)\]] ?\w")),
    ("fragment: cut short", is_cut_off),
    ("headline run into a sentence", opens_on_headline),
    ("headline run into a sentence", matches(_RESTART, needs=_STARTERS)),
    ("in capitals", is_shouted),
    ("embedded post", contains("pic.twitter.com|https://|http://|www.|t.co/|href=")),
    (
        "embedded post",
        matches(
            r"[—–-] ?[^—–-]{2,50}\(@\w{1,30}\)|^[^(]{2,40}\(@\w{1,30}\)|(?:#\w+\s*){2,}$"
            r"|^#(?:\w+ ?[:—–-] |[a-z]\w)|^(?=(?:\S+\s+){0,9}\S+$)(?!.*(?:hashtag|\busers\b))[^“\"]*#(?!\w+ (?:era|movement)\b)[A-Za-z]\w\w"
            r"|^(?!.*\b(?:accounts?|handles?|users?|screen name)\b)[^“\"]*(?:^|\s)@ ?[A-Za-z]\w\w",
            needs=("@", "#"),
        ),
    ),
    ("contact line", matches(r"[\w.+-]{1,40}@[\w-]{1,40}\.\w\w", needs=("@",))),
    (
        "contact line",
        starts(
            rf"anyone (?:with|having|who (?:has|may have|might have)) {_INFORMATION}|if you have {_INFORMATION}"
        ),
    ),
    (
        "archive notice",
        contains(
            "archive pages as they are created|internet archive hopes"
            "|pages that are referenced are changed|fix all broken links on the web"
            "|crawls of supported|web collections curated|these web captures|web captures of"
        ),
    ),
    (
        "legal notice",
        contains(
            "solely responsible for this content|authoritative record of npr"
            "|ap is solely responsible for all|standards for working with philanthropies"
            "|created on a rush deadline|may not be in its final form"
            "|accuracy and availability may vary|personal, non-commercial use"
        ),
    ),
    (
        "appeal to the reader",
        contains(
            "will not constitute a donation|consider making a contribution"
            "|our mission has never been more vital|answer your most important questions"
            "|explanatory journalism takes resources|delivered weekday mornings"
        ),
    ),
    (
        "addressed to the reader",
        starts(
            r"read (?:the (?:full|whole|entire|rest)\b|.{3,80} (?:below|here)\W*$)"
            r"|(?:here|below) are (?:some|the|[\w-]+ (?:of (?:the|our|his|her|their)|(?:key |big |other )?(?:things|takeaways|ways|reasons|facts|moments|highlights|points|questions)))\b"
            r"|\(see\b|click\b|(?:follow|like) (?:us|me|.{2,60} on twitter)\b|you can (?:read|see|watch) .{0,40}\bhere\b"
            r"|[^\w“\"‘']*(?:please (?!don['’]t\b|consider\b)\w|take a look at (?:this|the)\b|heads up:|full disclosure:"
            r"|stay (?:with \w+ \w+ |tuned\b)|listen to (?:this|the (?:full|whole)|newsbeat)\b"
            r"|watch (?:the|this|part|more|local)\b.{0,80}\b(?:video|clip|report|reports|interview|news|below|above)\b"
            r"|watch .{0,80}\b(?:below|above|here)\.|watch this\.|see (?:the (?:list|full|clip|video|latest|photos)|more|how)\b"
            r"|where does .{0,80} find out|we want to hear from you|follow live coverage|read on\b(?! [a-z]+day)"
            r"|good (?:morning|afternoon|evening)(?:,| and welcome| from)"
            r"|(?:hello,? and )?welcome to (?:our|the (?:show|podcast|latest edition)|fox|cnn|politico)"
            r"|here['’]s (?:a (?:look|list|roundup|rundown)|(?:what|how|why|where|who)\b[^:]*:?$)"
            r"|(?:let['’]s|let us) (?:just )?(?:focus|start|begin|take a look|look)\b|post your question)"
            r"|the (?:official |event['’]s )?(?:web ?site|web page|home ?page) (?:provides|offers|has|gives|contains) (?:\w+ ){0,3}(?:information|details)\b[^“\"]{0,60}$"
            r"|for (?:an?|the|more|further|full|details|those) [^.,“\"]{3,60}, (?:see|visit|click|go to|check out|read)\b"
            rf"|for [^.“\"]{{3,80}}, follow [^.“\"]{{2,60}} on (?:{NETWORKS})\b"
            r"|here['’]s [^.“\"]{0,70}\b(?:correspondent|reporter)\b[^.,“\"]{0,40}\.$"
            rf"|tune in(?:to)?\b[^“\"]{{1,80}}?\b(?:\d{{1,2}}(?::\d\d)? ?[ap]\.?m\b|tonight\b|tomorrow\b|week(?:day|night)s\b|{WEEKDAY.lower()}s?\b)"
            r"|looking for an? (?:quick|smart|simple|easy|better) way to\b[^“\"]{3,100}\?$|can['’]t see (?:the|this) (?:video|map|chart|graphic|form|image|post)\b"
            r"|your browser (?:does not|doesn['’]t|is not) support|this (?:feature|video|content|player) is (?:not |no longer |currently (?:not |un))"
            r"available(?: right now| at this time| in your (?:country|region|location|area))?\.?$"
            r"|read [^“\"]{3,80} on (?:scribd|documentcloud)\b|\W*more at [\w.-]+\.\w+\W*$"
            r"|(?:get|install|download) (?:the|our) [^.,“\"]{0,30}\bapp\b|be the first to (?:get|hear|know)\b|get notified (?:of|when|about)\b"
            r"|this (?:story|article|content|video) is (?:only )?(?:for|available to|reserved for) (?:\w+ )?(?:subscribers|members)\b"
            r"|\w+ news flash top headlines\b|check out what['’]s clicking\b"
        ),
    ),
    (
        "addressed to the reader",
        contains(
            "click here|clicking here|information to your tweets|your tweet location"
            "|when you tweet with a location|location on/off before|transcript could not be loaded"
            "|when the video has been rented|enable javascript|upgrade your browser|you can now listen to fox news"
            "|browser version with limited support|more up to date browser|displaying the site without|thank you for visiting nature.com"
            "|in the video above|can be read here|(see video|(see photo|a secure tip"
            "|in the newsletter are free|we would like to hear|you can read more"
            "|at the top of the story|at the top of this story|at the top of the page|refresh this page|sign up here|the digital edition|listen to this article"
        ),
    ),
    ("newsletter prompt", contains("confirmation email to the address|check your spam|check your junk")),
    (
        "correction or update notice",
        matches(
            rf"\b(?:referred to|mentioned|cited|described|quoted) in this {_PIECE} (?:has|have) (?:since )?been"
            r" (?:since )?(?:amended|changed|corrected|updated|revised|retracted|removed|replaced|withdrawn)\b"
            rf"|\b(?:[Uu]pdate|[Cc]orrection|[Cc]larification|[Nn]ote) (?:has|have) been (?:attached|added|appended) to this {_PIECE}",
            needs=(" in this ", " to this "),
        ),
    ),
    ("read more", starts(r"[A-Z][\w’'-]{1,20}(?: [\w’'-]{1,20}){0,2}:[A-Z][\w’'-]", cased=True)),
    (
        "pointer to a site",
        matches(
            r"[,(] ?(?:which (?:is|are|was|were|can be) )?(?:also )?(?:available|posted|published|found|read|viewed|seen)"
            r" (?:online |here )?(?:at|on) [\w.-]+\.(?:com|org|net|co\.uk)[,)]",
            needs=(".com", ".org", ".net", ".co.uk"),
        ),
    ),
    (
        "video or podcast",
        starts(r"(?:JUST WATCHED|MUST WATCH|Replay More Videos|[A-Z]\w+ Dispatch: [A-Z])", cased=True),
    ),
    (
        "video or podcast",
        matches(
            r"\bis available on\b[^“\"]{0,60}\b(?:D(?:IRECT|irec)TV|D(?:ISH|ish)(?: Network)?|Xfinity|U-[Vv]erse|F(?:IOS|iOS|ios)|Spectrum|Optimum)"
            r",? (?:[Cc]h(?:annel)?\.? )?\d{2,4}\b",
            needs=("is available on",),
        ),
    ),
    (
        "video or podcast",
        starts(
            r"(?:listen|download)\b[^“\"]{0,100}\b(?:apple podcasts|itunes|spotify|stitcher|(?:wherever|where) you get)\b"
        ),
    ),
    (
        "credits of a film",
        starts(
            r"(?:Starring|Directed by|Written by|Screenplay by) [A-Z][\w.’'-]+(?:(?:,? and |, | )[A-Z][\w.’'-]+){1,11}\.$|Running time: \d",
            cased=True,
        ),
    ),
    (
        "transcript",
        contains("[inaudible]|[crosstalk]|(crosstalk)|[music|[cheering]|[applause]|archived recording"),
    ),
    (
        "credit of another outlet",
        matches(
            rf"^(?:[^\s,“”\"]{{1,30}} ){{1,8}}(?:was|were) (?:first|originally) reported (?:(?:on )?\w+day )?by {OUTLET}(?: (?:on )?\w+day)?\.$"
            rf"|^{OUTLET} ?(?:first|originally) reported (?:the|this|these) (?:story|news|details)(?: (?:on )?\w+day)?\.$",
            needs=("first reported", "originally reported"),
        ),
    ),
    ("legal notice", contains("forward-looking statements|is a leading provider of")),
    (
        "about the outlet",
        contains(
            "is a nonprofit newsroom|is a nonprofit news organization"
            "|does not provide editorial input|do not provide editorial input"
        ),
    ),
    (
        "about the outlet",
        matches(
            rf"^[^“\"]{{0,80}}\bcoverage at [A-Z][^“\"]{{1,60}} is (?=made possible){_PAYMENT}|^This (?:story|article|coverage|reporting) (?:is|was) {_PAYMENT}",
            needs=("made possible", "supported", "funded"),
        ),
    ),
    (
        "about the outlet",
        matches(
            rf", which (?:also )?(?:owns|publishes|operates) [^“\".]{{2,60}}, (?:the )?(?:publisher|owner|parent(?: company)?) of this (?:{_PIECE}|report|newspaper|publication|website|site)\.$",
            needs=(" of this ",),
        ),
    ),
    (
        "about the outlet",
        matches(
            r"^(?:The )?(?:Associated Press|AP)\b[^.“\"]{0,80}\breceives? (?:financial )?support (?:from|for)\b",
            needs=(" support from", " support for"),
        ),
    ),
    ("about the column", starts(rf"(?:(?:now|so|but|first),? )?let me {_BEGIN}")),
    (
        "about the column",
        starts(
            rf"on today['’]s menu:|it['’]s {WEEKDAY.lower()},? {MONTH.lower()} \d{{1,2}}\.$|this newsletter will\b|\*to be clear,"
        ),
    ),
    (
        "about the column",
        starts(r"[A-Z][\w ]{2,30} is a (?:reported|weekly|daily|regular) column\b", cased=True),
    ),
    ("garbled letters", matches(r"[a-z]\?[a-z]", needs=("?",))),
    ("links run into the sentence", has_glued_links),
    (
        "links run into the sentence",
        matches(
            r"\b(?:Reps?|Sens?|Gov)\.\([A-Z]|\),\([A-Z]|[a-z]\([DR]-[A-Z]", needs=(".(", "),(", "(D-", "(R-")
        ),
    ),
    (
        "links run into the sentence",
        matches(
            r"^[^“\"]*[a-z'’)?] MORE(?:['’]s\b|,? [a-z]|\.$)|^MORE(?:\.$| (?!than\b)[a-z])| MORE \([A-Z][^()]{0,9}\)"
            r"|[a-z][A-Z2][a-z][^“”\"]{20,600} MORE\b",
            needs=("MORE",),
        ),
    ),
    ("stock ticker", matches(r"\b[A-Z]{1,5}, [+-]\d+\.\d+% ", needs=("% ",))),
)
SENTENCE_TABLES: tuple[tuple[Rule, ...], ...] = (
    _SENTENCE_RULES,
    CAPTION_RULES,
    COMMON_RULES,
    (("fragment: no full stop", is_unfinished),),
)
"""(reason, look): a sentence that fits any of these is dropped by itself."""
