"""Captions: what somebody is seen doing, the day, where in the picture, a credit, a place above a dateline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.predicates import is_one_statement
from summarize.cleaning.rule_forms import LINE_START, contains, ends, matches, starts
from summarize.language.days import MONTH, WEEKDAY
from summarize.patterns import late

if TYPE_CHECKING:
    from summarize.cleaning.common_rules import Rule
    from summarize.cleaning.rule_forms import Line

_POSES = (
    r"delivers?|speaks?|walks?|arrives?|stands?|poses?|gestures?|looks?|listens?|waves?|waits?|holds?|attends?|shakes?"
    r"|meets?|answers?|leaves?|reacts?|sits?|smiles?|addresse?s?|testif(?:y|ies)|watch(?:es)?|gathers?|pass(?:es)?"
    r"|participates?|takes? (?:part|the stage)|(?:is|are) (?:seen|detained|lifted|unloaded|pictured|shown|wheeled|escorted|helped|followed|led|carried|surrounded|joined|flanked|accompanied|greeted)"
)
"""What people do in pictures, in the present."""
_SCENES = (
    r"talks? (?:to|with reporters)|cheers?|cr(?:y|ies)|camps?|disperses?|carr(?:y|ies)|examines?|inspects?|wears?|pulls? out"
    r"|lifts? off|displays?|visits?|shoots?|scrambles?|await|puts on|seen|discuss(?:es)?|brush(?:es)?|lands at|fires? (?:at|tear)"
    r"|(?:make|lay|celebrate|bring|embrace|hug|greet|welcome|applaud|salute|pray|chant|shout)s?|boards|board (?:a|an|the)"
    r"|(?:clean|light|ride)s? (?:a|an|the|\w+s)|works (?:in|at|on)|moves? an? |tries on|(?:battle|remove|escort)s? (?:a|an|the|\w+ed|\w+s?)|(?:reports|drives|stroll|march|wheel) (?:for|from|past|through|in|on)"
)
"""Verbs for what is also seen in pictures, but is more often news, or that are mostly nouns in other
sentences."""
_NO_NOUN = r"(?<!to )(?<!\b[Aa] )(?<!\b[Tt]he )(?<!['’]s )"
"""Before a verb: it is neither a plan (to visit) nor a noun (the pope's visit, the fire)."""
_NEVER_IN_CAPTIONS = (
    r"[\"“]|(?<!who )(?<!that )(?<!which )\b(?:was|were|had|said|has|have|did|will|would|could|(?<!was )(?<!were )killed|began|broke|took"
    r"|went|came|fell|rose|became|gave|got|won|knew|saw|wrote|spoke)\b"
)
"""What news has, but captions seldom: a past tense, a future, a quotation."""

_DAY = rf"[ ,]{MONTH},? \d{{1,2}},? \d{{4}}"
_SCENE = (
    rf"^(?=.*{_DAY})(?:[^,]+, who [^,]+,)?(?!.*(?:{_NEVER_IN_CAPTIONS})).{{5,250}}{_NO_NOUN}\b"
    rf"(?:(?:{_POSES})\b.{{3,300}}{_DAY}\b|(?:{_SCENES})\b.{{3,300}}{_DAY}(?: (?:in|at) [A-Z][^,]{{2,30}}(?:, [A-Z][\w.]+)?)?(?:, (?:the|a|as|after|during|following|where|when)\b.{{3,120}})?\.?$)"
)
"""The present with a full date, for most verbs near the end: Supporters cheer in Tulsa, Oklahoma, June 17, 2020."""
_DATED_PLACE = rf"[\w.)], {WEEKDAY},{_DAY}\.?$|\b(?:is|are) pictured (?:yesterday|(?:on )?{WEEKDAY},{_DAY})"
"""A place, a weekday and the full date at the end, and no "on": The harbour of Mirna, Iona, Friday, May 2, 2014."""
_OCCASION = (
    rf"{MONTH} \d{{4}}, (?:as|on|when|while|during|before|after|speaking|(?:days|weeks|hours) (?:before|after))\b"
    r"(?!.*, (?:was|were|is|are|had|has|saw|brought|set|changed)\b) (?:[^\s\"“]+ ){0,15}[^\s\"“]*\.$"
)
"""A line below a quotation that says when it was said: November 1989, as the wall was crumbling."""
_AGENT = (
    r"(?:people|(?:protest[eo]r|demonstrator|supporter|activist|student|soldier|officer|resident|firefighter|rescuer|worker|migrant|fan|pedestrian"
    r"|tourist|visitor|villager|voter|wors?hipp?er|investigator|boy|girl|ranger|volunteer|nurse|medic|militant|fighter|rebel|guard|pilgrim)s?"
    r"|troops|police(?:m[ae]n|wom[ae]n)?|mourners|crowds?|children|wom[ae]n|m[ae]n|relatives|families|friends)"
)
"""Whom a picture shows without a name."""
_GESTURES = ("hug", "embrace", "wave", "chant", "cheer", "pray", "inspect", "kneel", "comfort", "salute")
_ANONYMOUS = (
    rf"^(?!.*(?:{_NEVER_IN_CAPTIONS}|\b(?:is|are)\b))(?:[A-Z][\w'’.-]*(?: [\w'’-]+){{0,2}} )?(?i:{_AGENT})\b(?! who| that|['’])(?:,? (?!who\b|that\b|to\b|and\b)[\w'’.-]+){{0,7}}?"
    rf" (?:(?:{'|'.join(_GESTURES)})s?|aims? (?:an?|his|her|their))\b.{{3,200}}$"
)
_ANONYMOUS_NEEDS = tuple(f" {verb}{ending} " for verb in (*_GESTURES, "aim") for ending in ("", "s"))
"""What `_ANONYMOUS` needs, which finds what somebody without a name does in the present: Students hug outside a
school; A ranger aims his gun at a lion on March 30."""
_SIDE = r"(?:left|right|cent(?:re|er)|(?:second|third) from (?:left|right))"
_POSITION = (
    rf"\((?:left|right|cent(?:re|er)|[LRC]|pictured)\)(?!,? (?:asked|called|has|said|says|told)\b)[^\"“]{{0,80}}\b(?:{_POSES})\b"
    rf"|\b(?!Left\b)[A-Z][\w.’'-]+(?: \({_SIDE}, |, {_SIDE}(?:,| (?:{_POSES})\b))"
)
"""Where somebody stands in the picture: John Roe (left) shakes hands with Jane Doe; Jane Doe, right, and John
Roe. In "Doe (R) said" the letter is a party."""
_FIGURE = (
    r"(?:colou?rs?|circles|pies|bars|dots|arrows?|stars?|asterisks?|shading|(?:(?:dashed|dotted|solid|contour|error) )?lines?)"
    r" (?:are sized by|shows? (?:the|2d|probabilit\w+|wh\w+)|indicates?|represents?|denotes?)\b"
    r"|(?:x-ray|(?:aerial|satellite|thermal|radar|composite|archive|stock) (?:image|photo|view|picture)|screen ?(?:grab|shot)|artist['’]s (?:impression|rendering|concept))"
    r"s? (?:image |view )?(?:of|showing|from)\b|(?:map|chart|graph|graphic|diagram|timetable|timeline) (?:showing|indicating|for|of) (?:the|how|where)\b"
    r"|note: |(?:in )?(?:fig|figure)\.? \d+[.:] "
)
"""How a figure is explained (in lower case): Colours show the probability of each; X-ray image of a lung;
Figure 3."""

_NAME = r"[A-Z][\w.’'-]*"
OUTLET = r"(?:[Tt]he )?[A-Z][\w.’'&-]{0,30}(?: (?:of |the )?[A-Z][\w.’'&-]{0,30}){0,5}"
"""A name of a person, one word of it, and the name of an outlet."""
_PICTURE = r"(?:photo(?:graph)?|image|picture|frame|combo|screenshot)"

CAPTION_RULES: tuple[Rule, ...] = (
    (
        "caption",
        matches(
            r"released this (?:video )?(?:photo|still|image|picture|sketch)\b", needs=("released this ",)
        ),
    ),
    ("caption", matches(rf"{_SCENE}|{_DATED_PLACE}", needs=(" 19", " 20", "pictured yesterday"))),
    ("caption", matches(_ANONYMOUS, needs=_ANONYMOUS_NEEDS)),
    ("caption", starts(_OCCASION, cased=True)),
    (
        "caption",
        ends(r"\b(?:is|are) (?:also )?pictured(?: (?:here|above|below|left|right))?\.", needs=("pictured",)),
    ),
    (
        "caption",
        matches(
            r"^(?:[A-Z][\w.]+ )?(?:News|CNN|NPR|BBC|AP|Fox|MSNBC|CNBC)['’]s? [A-Z]\w+ [A-Z][\w-]+ reports from\b[^,“\"]{3,80}\.$",
            needs=(" reports ",),
        ),
    ),
    (
        "caption",
        matches(
            rf"^{OUTLET}['’]s? [A-Z]\w+ [A-Z][\w-]+ (?:explains|reports|has more|has the (?:story|details|latest)|breaks it down)\.$",
            needs=(" explains.", " reports.", " has more.", " has the ", " breaks it down."),
        ),
    ),
    (
        "caption",
        starts(
            r"(?:FOR \w+ \w+DAY .{0,20})?FILE\b"
            rf"|(?:This|An?) (?:(?:undated|file|\d{{4}}|still|combination|official|product|handout|booking) )*{_PICTURE} (?:taken|provided|released|made)\b"
            rf"|This (?:\w+ |(?:{MONTH} )?(?:\d{{1,2}}, )?\d{{4}},? (?:file )?)?{_PICTURE}\b[^.]{{0,80}} shows\b|An? (?:undated|official|handout) (?:\w+ )?(?:{_PICTURE}|shot) (?:of|from)\b"
            r"|(?:View Images?|Image|Photograph|Pictured|Shown|Above|From left|Clockwise from)\b:? (?=[A-Z])|Pictured (?:at|in|on|here|above|below|left|right|from)\b"
            rf"|{MONTH} \d{{1,2}}, \d{{4}} An? "
            r"|(?:Associated Press|European Pressphoto Agency|Agence France-Presse|Getty Images|Zuma Press|REUTERS|Reuters) (?:An?|The|In|At|On) [A-Za-z]"
            r"|(?:Supplied|Handout) (?:An?|The) [a-z]",
            cased=True,
        ),
    ),
    (
        "caption",
        matches(
            r"^(?:Photo: )?[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,2} ?/ ?(?:Splash|Getty|AP|AFP|Reuters|REUTERS|EPA|Shutterstock|WireImage|FilmMagic|Bloomberg"
            r"|European Pressphoto|Associated Press|Agence France|Zuma|Canadian Press|Press Association|Anadolu|Xinhua|Redux|Corbis|Sipa|Polaris|Magnum)\b"
            rf"|^{_NAME}(?: {_NAME}){{1,3}} ?/ ?(?:Via )?\S+(?: [A-Z][\w.&'’-]*){{0,3}} (?:An?|The|In|At|From|On) \w",
            needs=("/",),
        ),
    ),
    (
        "caption",
        matches(
            _POSITION,
            needs=(
                *("(left", "(right", "(cent", "(L)", "(R)", "(C)", "(pictured)"),
                *(", left", ", right", ", center", ", centre", "from left", "from right"),
            ),
        ),
    ),
    ("caption of a figure", starts(_FIGURE)),
    ("caption of a figure", contains("are sized by|in this image of|in this photo of")),
)
"""(reason, look): a sentence that fits any of these is a caption."""

COMMON_CAPTIONS: tuple[Rule, ...] = (
    (
        "caption",
        starts(
            r"\d+ of \d+\b|(?:play video|slideshow)\b|(?:watch|photos?|pictures?|video|image):"
            r"|file photo|file ?[-–—:]|\(?in this (?:[\w.,]+ ){0,4}(?:file )?(?:photo|image|frame)\b"
            r"|enlarge (?:this )?image\b|hide caption\b|media playback|facebook twitter pinterest|(?:image|media) (?:copyright|caption)"
        ),
    ),
    (
        "caption",
        contains(
            "toggle caption|view slideshow|(photo|(file photo|photo by |(image credit|handout via"
            "|caption close|back to gallery|reuters/|ap photo/|/ap photo|(ap photo|afp/|/afp"
            "|getty images|/reuters)|/ap)|/epa)|has the latest from |has the latest on "
            "|has an exclusive report"
        ),
    ),
    (
        "caption",
        ends(
            r"\b(?:photo|photograph|image|picture|credit): (?:[^.“\"]|\.(?=\w)){2,70}",
            needs=("photo: ", "photograph: ", "image: ", "picture: ", "credit: "),
        ),
    ),
    ("caption", ends(r"\[(?:nasa|ap|afp|epa|reuters|getty)[^\]]{0,30}\]\.?", needs=("[",))),
)
"""The same for lines and sentences alike."""

_CREDIT = late(
    r"\((?<=[.!?”\"’] \()"
    rf"(?:{_NAME}(?: {_NAME}){{0,3}} ?/ ?[A-Z][^()/]{{1,40}}|{_NAME}[^()]{{1,40}} via [A-Z][^()]{{1,40}}"
    rf"|{_NAME}(?: {_NAME}){{1,3}},? [Ff]or (?:The )?[A-Z][^()]{{1,40}}|(?:Published|Posted|Aired) [^()]{{4,40}}\d{{4}})"
    r"\)(?:\s+(?=[“\"‘'A-Z])|$)"
)
"""Whose picture it is, or when the film was shown, in brackets behind a sentence."""
_CREDIT_AT_END = late(
    rf"[.!?][”\"’)]* (?:\| )?(?:(?:Photo|Image|Picture)(?: by)?:? )?{_NAME}(?: {_NAME}){{0,3}} ?/ ?[A-Z][\w .&'’-]{{1,40}}(?:, (?:FILE|File|Pool|POOL))?$"
)
"""The same without brackets at the end of a line: A shrine was set up. Jane Doe/CBC."""
PICTURES = (
    *(
        "foto",
        "fotos",
        "fotografía",
        "fotografia",
        "bild",
        "beeld",
        "фото",
        "fotoğraf",
        "kuva",
        "εικόνα",
        "φωτογραφία",
    ),
    *("صورة", "תמונה", "צילום", "photo ", "image "),
)
"""What stands in other languages before a colon and the name of whoever took a picture; in French a space is between."""
_PHOTOGRAPHER = late(rf"[(（]?(?:{'|'.join(PICTURES)}): [^.!?“\"]{{2,80}}\.?\)?$")
LONGEST = 600
"""Most characters of a caption with its credit."""


def caption_end(text: str, start: int, end: int) -> int:
    """Offset where the caption ends that opens the line `text[start:end]`, or `start` if none does.

    Such as "A shrine was set up. (Jane Doe/CBC)".
    """
    stop = min(end, start + LONGEST)
    found = text.find(" (", start, stop) > 0 and _CREDIT.search(text, start, stop)
    return found.end() if found else start


def ends_in_credit(line: Line) -> bool:
    """Whether a short line ends in the credit of a picture, behind a sentence of its caption."""
    return "/" in line.text and len(line.whole) <= LONGEST and bool(_CREDIT_AT_END.search(line.text[-100:]))


def _names_photographer(line: str) -> bool:
    """Whether a line of another language than English only says who took a picture: Foto: Hans Roe/dpa."""
    return ": " in line[:16] and bool(_PHOTOGRAPHER.match(line.lower()))


ABOVE_PHOTOGRAPHER = 150
"""Most characters of a caption above its photographer; a longer paragraph may be news above a picture without
one."""


def is_before_dateline(line: Line) -> bool:
    """Whether a line is a single sentence before the dateline, and no quotation."""
    return line.rank < line.frame.dateline and is_one_statement(line)


def is_before_photographer(line: Line) -> bool:
    """Whether a line is one short sentence and no quotation, and the next line names the photographer."""
    return (
        _names_photographer(line.after[:LINE_START])
        and len(line.whole) <= ABOVE_PHOTOGRAPHER
        and is_one_statement(line)
    )
