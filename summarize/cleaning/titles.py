"""Which first line is a title, and the title without the name of its site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.rule_forms import Frame, Line
from summarize.language.days import MONTH
from summarize.language.unspaced import count_words
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Callable

FEWEST = 3
"""Words; fewer are a label: Abstract, Latest headlines."""
LENGTH_BELOW = 3000
"""Characters below a title in which its words are looked for; fewer than `LONG` may say it in other words."""
LONG = 500
SHARE = 0.25
"""Least share of a title's longer words in the text below: nine of a thousand titles have less, but a
photographer or a slogan has none."""
STEM = 5
"""First letters, by which a word is recognised in its other forms; a shorter word says little."""
SHORTEST_HAN = 6
"""Letters; a shorter title may open a sentence by chance."""
LONGEST_BULLET = 2
"""Most characters of a bullet before it."""
_HAN = late(r"[\u3400-\u9fff]")
_WORD = late(rf"[A-Za-z\u00c0-\u04ff]{{{STEM},}}")
_LABEL = late(r"\w+: ")
_STAMP = rf"\d{{1,2}}:\d\d ?[ap]\.?m|(?:posted|published|updated)\b[^a-z]{{0,3}}\w*,? ?{MONTH.lower()}|^(?:\w+day,? )?{MONTH.lower()} \d{{1,2}},? \d{{4}}$"
_CREDIT = (
    r"\([^()]*/[^()]*\)$|\(published [^()]*\)$|\[photo\b|\| ?(?:getty|reuters|ap|afp)\b|/ ?(?:reuters|ap|afp|getty(?: images)?|epa)\)?$"
    r"|^(?:[a-z.]{2,20},? ){1,3}\((?:cnn(?: ?money| business)?|ap|afp|upi|reuters|bloomberg|xinhua|yonhap)\)$|\bphoto: |video courtesy|staff photograph|wikimedia commons|image:\d"
    r"|^\([^()]*\)$|\((?:[^()]* )?(?:family|file|courtesy|handout|photos?|images?|via)\b[^()]*\)$|[a-z\d)]\. (?:[a-z.'’-]+ ){2,3}for the [a-z ]{3,40}$"
    r"|^this (?:undated |file |still )?(?:video|photo|image|picture) (?:from|of|by|shows?|provided|released|taken|made)\b"
    r"|^[wk][a-z]{2,3}(?:-tv)? [–—-] [a-z. ]{2,30}, [a-z.]{2,6}$"
)
_PAGE = (
    r"^(?:story highlights|source:|credit:|text size|listen to (?:this )?article|share this|please enable|click (?:here|to)|sign (?:in|up)\b"
    r"|log in|for more information|this (?:story|article) (?:appears|appeared|was)\b|[*•·▪●] |(?:photo|video|image)s?(?: by\b| advertisement|:|$))"
    r"|^\d+ shares\b|\bto your tweets?\b|with a location\b|redirects here|continue reading|must enter the|enable javascript"
    r"|breaking news emails|[:|•»]$"
)
_NO_TITLE = late(f"{_STAMP}|{_CREDIT}|{_PAGE}")
_OUTLET = (
    r"(?:[\w.&'’]+ ){0,4}(?:News|Times|Post|Journal|Guardian|Herald|Tribune|Chronicle|Gazette|Today|TODAY|Telegraph|Independent"
    r"|Standard|Mail|Express|Mirror|Sun|Globe|Star|Observer|Monitor|Examiner|Bulletin|Review|Magazine|Online|Press|CNN|BBC|NPR"
    r"|PBS|NBC|CBS|ABC|MSNBC|Reuters|Bloomberg|Politico|POLITICO|Vox|Axios|AP|AFP|CNBC|HuffPost|Breitbart|Slate|Salon|Buzz60"
    r"|Al Jazeera|The Hill|\w+\.(?:com|org|net|co\.\w\w))"
)
_SITE = late(rf"\s+(?:[|»·]\s+[^|»·]{{2,40}}|[–—-]\s+{_OUTLET}|(?:USA TODAY|Buzz60))$")
_BEFORE_SITE = ("|", "»", "·", "–", "—", "-", "USA", "Buzz")
"""A title that names its site contains one of these."""


def choose_title(
    first: str | None,
    text: str,
    given: str | None,
    line_reason: Callable[[Line], str | None],
    kept: frozenset[str],
) -> str | None:
    """Find the title of an article: the one given, or else its first line.

    A first line is no title if it is a prompt, a stamp or a caption (a label such as "Video: " is no reason),
    or if the text says nothing of it.

    Args:
        first: the first line, if it is placed like a title.
        text: the article, with that line.
        given: the title that the source gave, or None.
        line_reason: why a line is not news, or None.
        kept: reasons that do not count against a title.

    """
    if first is None or given not in {None, first}:
        return given
    if first.startswith("CLOSE ") or _NO_TITLE.search(first.lower()) or count_words(first) < FEWEST:
        return None
    if not _recurs_below(first, text.partition("\n")[2][:LENGTH_BELOW]):
        return None
    reason = None if _LABEL.match(first) else line_reason(Line.of(first, Frame()))
    return first if reason is None or reason in kept else None


def _recurs_below(first: str, below: str) -> bool:
    """Whether a text has enough of its first line's words; only Latin, Greek and Cyrillic are compared."""
    words = {word[:STEM].lower() for word in _WORD.findall(first)}
    if len(words) < 2 or len(below) < LONG:
        return True
    return len(words.intersection(word[:STEM].lower() for word in _WORD.findall(below))) >= SHARE * len(words)


def title_end(text: str, start: int, end: int, title: str | None) -> int:
    """Offset where a Han title that opens the line `text[start:end]` ends, before a space; else `start`."""
    if title is None or len(title) < SHORTEST_HAN or not _HAN.search(title):
        return start
    at = text.find(title, start, start + len(title) + LONGEST_BULLET)
    stop = at + len(title)
    return stop + 1 if at >= 0 and text[stop:end][:1] == " " and not text[start:at].strip("- •") else start


def without_site(title: str | None) -> str | None:
    """Cut a player's label, and sections and sites: CLOSE … USA TODAY, … | World news | The Guardian."""
    if title is None:
        return None
    cut = title.removeprefix("CLOSE ")
    may = any(map(cut.__contains__, _BEFORE_SITE))
    while may and (site := _SITE.search(cut)) and len(cut[: site.start()].split()) >= FEWEST:
        cut = cut[: site.start()]
    return cut.strip()
