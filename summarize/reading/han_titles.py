"""Chinese window titles: heading, section and site with no space between them, as in 大坝法案通过_时政_森达网."""

from __future__ import annotations

import re

_MARK, _PIECE = r"[_|｜—-]", r"[^_|｜—-]"
_SITE = r"(?:(?<!互联|物联)(?<!电)网站?|網站?|(?<!国际|国内|社会|体育|娱乐|國際|國內|社會)新[闻聞]|[日晚早时時商周][报報]|传媒|傳媒)"
"""How the name of a site ends; 互联网 (the internet) is no site, and 国际新闻 (world news) is a section."""
_DESK = rf"(?:{_SITE}|财经|科技|体育|娱乐|资讯|订阅)"
"""How the name may end behind _, which no heading contains."""
_BEHIND = re.compile(
    rf"(?P<heading>.{{6,200}}?)\s*(?:_+{_PIECE}{{1,14}}|[|｜-]+{_PIECE}{{1,4}})*"
    rf"(?:_+(?P<desk>{_PIECE}{{1,12}}{_DESK})|[|｜-]+\s*(?P<site>{_PIECE}{{1,12}}{_SITE}))(?:{_MARK}+{_PIECE}{{1,14}})?"
)
LONGEST = 300
"""Most letters of a title that is taken apart."""


def split_title(printed: str) -> tuple[str, str | None]:
    """Split a window's title into heading and name of the site, None if nothing ends as such names do.

    >>> split_title("大坝法案周五获得通过_时政_森达网"), split_title("大坝法案周五获得通过")
    (('大坝法案周五获得通过', '森达网'), ('大坝法案周五获得通过', None))

    """
    found = _BEHIND.fullmatch(printed) if len(printed) <= LONGEST else None
    return (found["heading"], (found["desk"] or found["site"]).strip()) if found else (printed, None)
