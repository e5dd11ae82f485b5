"""Rules for lines and sentences alike, as data: (reason, what it looks like).

tests/cleaning has a table of what each must drop and what it must keep. Patterns and phrases are in lower
case unless they say otherwise.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.captions import COMMON_CAPTIONS
from summarize.cleaning.other_languages import OTHER_LANGUAGES
from summarize.cleaning.rule_forms import Contains, Needs, Starts, contains, ends, matches, starts
from summarize.language.days import MONTHS, SHORT_MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.cleaning.rule_forms import Line

    Rule = tuple[str, Starts | Contains | Needs | Callable[[Line], bool]]

QUESTION = r"[A-Z][\w.'’&-]{1,20}(?: [\w.'’&-]{1,20}){0,3}: [^.]{5,300}\?$"
INTERVIEW_QUESTION = "interviewer's question"
NETWORKS = "twitter|facebook|instagram|x|youtube|linkedin|telegram|google news"
"""Where outlets ask to be followed."""
_STAMP = (
    rf"(?:{'|'.join((*MONTHS, *SHORT_MONTHS, *WEEKDAYS))}|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)\b\.?|\d[\d:/.]*(?:st|nd|rd|th)?\b\.?"
    r"|[ap]\.?m\b\.?|(?:[ecmp][sd]?t|gmt|utc|bst|ist)\b|at\b|on\b"
).lower()
"""A piece of a day or of a time of day."""
_REPORT = r"(?:report|story|article|piece|post)\b"
_ON_ITSELF = rf"(?=.{{0,200}}\b(?:(?:this|our|previous|earlier) (?:page\b|{_REPORT})|{_REPORT} (?:has been |was )?updated\b|we(?:['’]ve| have) (?:updated|replaced|added|corrected)\b))"
"""Ahead of an update that speaks of the page; one that speaks of the event is news, and may overturn what is
above it."""

_VIEWS = r"(?:views?|opinions?)(?: (?:and|or) (?:views?|opinions?))?"
"""What outlets say is not their own."""
_OF_AUTHORS = r"(?:columnist|contributor|author|writer|blogger|commentator|guest)s?"
"""Whose it is instead."""

COMMON_RULES: tuple[Rule, ...] = (
    *COMMON_CAPTIONS,
    (
        "comment form",
        starts(
            r"leave a (?:reply|comment)|share your (?:thoughts|stor(?:y|ies)|views?)\b|(?:post|add|submit) (?:a |your )?comments?\b|(?:\d+ )?comments?$"
            r"|would you like to comment on this\b|join the (?:conversation|discussion)|discuss this (?:topic|story|article) (?:in|on)\b|(?:log|sign) ?in\b"
        ),
    ),
    ("comment form", contains("email address will not be published|required fields are marked")),
    (
        "legal notice",
        contains(
            "affiliate commission|earn a commission|earn us a commission|the page you requested"
            "|independently selected|independently select everything|all rights reserved"
            "|for reprint permission|reproduced without|protected by recaptcha"
            "|privacy policy and terms|agree to our |licensing opportunities|views expressed here"
            "|views expressed in this|opinions expressed in this|opinions expressed by the author"
            "|expressed by columnists|expressed by contributors"
            "|opinions expressed are|views expressed are|added to the wayback machine"
            "|availability of npr transcripts|transcript text may be revised|under our creative commons"
            "|promotions, and adverts from us|subject to local taxes which are calculated"
            "|we use cookies|site uses cookies|cookies on your device|partners store and access|process your personal data"
            "|use of this site constitutes|summary is ai-generated|summary was ai-generated|ai can make mistakes and "
        ),
    ),
    (
        "legal notice",
        starts(
            r"copyright\b|©|terms of (?:use|service)\b|content created by\b"
            rf"|(?:the )?{_VIEWS} (?:expressed |presented |stated )?(?:by|of) (?:the |our )?{_OF_AUTHORS}\b[^“\"]{{0,40}}"
            r"\b(?:are (?:solely |entirely |strictly )?(?:(?:his|her|their) own\b|those of\b)|do(?:es)? not (?:necessarily )?(?:reflect|represent)\b)"
            rf"|this (?:story|article|piece|post|column|essay|op-ed|commentary) (?:only |solely )?(?:reflects|represents) (?:only |solely )?the {_VIEWS} of (?:the|its) {_OF_AUTHORS}\b"
            r"|\W*(?:adapted|excerpted) from\b.{3,300}(?:©|\b(?:buy on|to be published)\b)|on behalf of\b.{3,120}[.,] ?posted in\b"
        ),
    ),
    (
        "newsletter prompt",
        starts(
            r"subscribe\b|sign(?:ing)? up (?:for|to|today|now|here|\()|register (?:for|now|to)\b"
            r"|get unlimited (?:digital )?access\b|(?:you can )?(?:cancel|check out) (?:at )?any ?time\.?$|already an? (?:subscriber|member)\?|enjoying our latest"
            r"|you(?:['’]ve| have) (?:read|reached|used) (?:all|the limit) of your [^.]{0,30}\b(?:stories|articles)\b"
            r"|breaking news emails\b|get (?:breaking news|the brief|the monitor|the latest|all the latest|our)\b|support (?:our|vox|the guardian)"
            r"|(?:something to consider )?if you (?:enjoyed|liked) this|you can (?:also )?buy me a coffee|thanks for reading\b[^.“\"]{0,80}$|become a (?:member|subscriber)|interested in .{3,60}\? add\b"
            r"|get inside access to\b|never miss a (?:story|headline|beat|moment)\b|for more of [^.,“\"]{3,60}, subscribe\b"
            r"|to stay (?:updated|informed|up to date), (?:follow|subscribe|sign up|download)\b|we invite you to (?:share|subscribe|sign up)\b"
            r"|to (?:help )?(?:keep|support) [^.,“\"]{3,60}, (?:please )?(?:subscribe\b|become an? (?:\w+ )?(?:member|subscriber|supporter)\b)"
            r"|choose your country\b|see our privacy policy\b|i (?:can )?confirm (?:that )?i have read\b"
            r"|i (?:have read|understand|accept|agree to)(?: and (?:accept|agree to))? the terms of (?:use|service)\b"
        ),
    ),
    (
        "newsletter prompt",
        contains(
            "in your inbox|to your inbox|sign up for our|sign up for the|newsletter sign"
            "|of inboxes every|updates and special offers|free trial|our newsletter|subscribe to our"
            "|newsletter provides all the news|this post is public so feel free|i hope you appreciated this article"
            "|before you move on, i|consider supporting the guardian|need for fearless, independent journalism"
            "|while we verify access|are in reader mode|were forwarded this email|free articles remaining|articles left this month"
            "|continue reading, subscribe|to continue reading this|your support makes all the difference|your donation allows us"
            "|out of our reporting and analysis"
        ),
    ),
    (
        "read more",
        starts(
            r"\[[^\[\]]+\]$|continued? reading|story continue|continue below|article continues|read(?::| (?:more|next|also|the full (?:story|article)|live|or share))"
            r"|more (?:on|from) [^.]{0,60}:|more:|see also|related(?: (?:stories|articles|content|coverage|news|video))?:?$|related:|also read"
            r"|you may also like|don['’]t miss|watch (?:live|more|now)\b"
            r"|full coverage\b|for more (?:on|information|news|stories)\b|visit .{3,60} for more\b|check out (?:our|the|more)\b|keep reading\b|(?:learn|find out) more(?: (?:about|at|here)\b|\.?$)"
            r"|look out for\b|catch up on\b|download (?:the|our)\b|tap here|swipe (?:left|right|up|through|to)\b|listen:|(?:analysis|opinion|explainer|fact check):"
        ),
    ),
    ("read more", ends(r" read more", needs=("read more",))),
    (
        "social media prompt",
        starts(
            rf"(?:follow|like|find|join) .{{2,60}} on (?:{NETWORKS}|tumblr)\b"
            r"|share (?:this|on)\b|(?:tweet|facebook|twitter|whatsapp|email|print|pinterest)$"
        ),
    ),
    ("social media prompt", contains("sharing options for:")),
    (
        "advertising mark",
        starts(
            r"\W*(?:advertisement|advertising|ads?|sponsored(?: content)?|promoted|close|loading)\W*$|this ad will\b"
        ),
    ),
    (
        "agency credit",
        contains(
            "contributed to this report|contributed to this story|contributed to this article|contributed to this piece"
            "|contributed to the report|contributed reporting|contributing reporting|contributed research"
            "|based on wire service|based in part on wire service"
        ),
    ),
    (
        "agency credit",
        starts(
            r"contributing:|associated press writers?\b"
            r"|(?!reporting by [^.;]{3,80} (?:found|has|indicates|revealed|reveals|showed|shows|suggested|suggests)\b)\W*(?:additional )?(?:reporting|writing|editing|compiled|edited|written) by\b|source:|\(?ends?\)"
            r"|\W*with (?:inputs?|reporting|additional reporting|files|post wires)\b"
            rf"|\W*this {_REPORT} (?:also )?(?:contains|includes|uses|used) (?:material|information|reporting|content) from\b"
            rf"|information from .{{3,60}} was (?:also )?used in this {_REPORT}\.?$"
        ),
    ),
    ("agency credit", ends(r"contributed(?: from [^.]{3,60})?\.?", needs=("contributed",))),
    (
        "correction or update notice",
        starts(
            r"\W*(?:(?:corrections?(?: & clarifications)?|clarification|editors?['’]s? note|note to (?:readers|editors)|disclaimer|disclosure"
            rf"|(?=update)(?:(?<=[(\[*])|{_ON_ITSELF})update) ?(?:\([^)]{{0,40}}\) ?|\w+ \d+)?[:—–]|(?:correction|clarification), [^:]{{3,40}}:"
            rf"|(?:this|the)(?: (?:breaking|developing|news)){{0,3}} {_REPORT}(?! (?:found|noted|says|said)\b).{{0,40}}\b(?:updated|corrected|revised|amended|clarified|originally|first published|adapted|republished|appears in the [^.]{{3,30}} (?:issue|edition))\b"
            r"|(?:last )?(?:updated|published|posted|modified)(?: \w+,?)? (?:at|on|:) ?[^.]{0,40}(?:[ap]\.m\.?[^.]{0,12})?$"
            rf"|(?:last )?(?:updated|modified):?(?:[ ,;|·–—-]+(?:and )?(?:{_STAMP}))+\.?$"
            r"|updated (?:(?:at|on) [^,]{0,30}?(?:day|[ap]\.?m\b\.?)(?: [a-z]{2,3})? (?:with|to|and)\b|with (?:\w+ ){0,2}(?:comments?|details|quotes|reaction|response|statement)\b)"
            r"|(?:this )?(?:story|article) (?:(?:has been |was )?(?:updated|corrected|revised|amended)|corrects)\b"
            rf"|(?:we(?: have|['’]ve) (?:updated|corrected|amended)|the headline (?:of|on)) this {_REPORT}"
            r"|this version corrects|(?:originally|first) published (?:on|by|in|at)\b"
            r"|(?:an? (?:\w+ )?version of )?(?:this|it) (?:\w+ )?(?:originally |previously |first )(?:appeared|ran) (?:on|in|at)\b"
            r"|an? (?:\w+ )?version of this (?:article|story|report|column|essay|piece|post)\b)"
            r"|\((?:corrects|adds|updates|recasts|refiles)\b|this is an? (?:developing|breaking|updated version)|this article is more than"
        ),
    ),
    (
        "correction or update notice",
        starts(
            r"(?:The post (?=[\"“‘'\dA-Z]).{3,300} appeared first on |Der Beitrag .{3,300} erschien zuerst auf |L['’]article .{3,300} est apparu en premier sur |La entrada .{3,300} se publicó primero en )",
            cased=True,
        ),
    ),
    (
        "correction or update notice",
        contains("earlier version of this|previous version of this|original version of this"),
    ),
    (
        "contact line",
        starts(
            r"(?:send|submit|have|got) (?:us )?(?:an? |any |your )?(?:news )?tips?\b|(?:do you have|have you got|got) an? (?:\w+ )?story(?: to (?:tell|share|sell))?\?|contact (?:us|the (?:author|writer|reporter))\b"
            r"|(?:reach|contact) (?:him|her|them|the (?:author|reporter)) at\b"
        ),
    ),
    (
        "contact line",
        contains(
            "committed to publishing a diversity of letters|[email protected]|[email\u00a0protected]"
            "|submit your videos"
        ),
    ),
    (INTERVIEW_QUESTION, matches(rf"(?:^|[.!?][”\"’]? ){QUESTION}", needs=("?",))),
    *OTHER_LANGUAGES,
)
"""(reason, look): a line, or a sentence of one, that fits any of these is dropped."""
