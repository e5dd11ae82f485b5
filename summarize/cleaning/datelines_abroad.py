"""Datelines in languages other than English, beside those that English articles have too."""

from __future__ import annotations

from summarize.cleaning.prefixes import DATELINE
from summarize.language.agency_names import ABROAD, OWN_LETTERS
from summarize.language.letters import LARGE
from summarize.patterns import late

_OWN = "|".join(OWN_LETTERS.values())
_WIRE = rf"(?:{'|'.join(ABROAD.values())}|{_OWN}|AFP|CNN|EFE|Reuters)"
_CAPITALS = r"[A-ZÀ-ÞČĎĚŇŘŠŤŮŽĄĆĘŁŃŚŹŻŐŰĞİŞȘȚ]"
_HAN = r"[\u4e00-\u9fff]"
_REPORTER = r"(?:[가-힣]{2,4} ?){1,3}(?:기자|특파원) ?="
_PORTAL = r"(?:CN(?:N|BC) Indonesia|KOMPAS\.com|Liputan6\.com|TEMPO\.CO|detikcom|[Mm]erdeka\.com|REPUBLIKA\.CO\.ID|VIVA(?:\.co\.id)?|Okezone)"
_NAME = rf"{LARGE}[\w'’/-]{{1,20}}"
_PLACE = rf"{_NAME}(?: (?:d[aeio]|del|dos|la|las|los|el|{_NAME})){{0,4}}"
_LEADS = (
    r"(?:D(?:er|ie|as|en|et)|Eine?[mn]?|Bei|Nach(?:dem)?|I[mn]|A[mnu]|Auf|Mit|Für|Zwei|Drei|Wegen|Seit|Vor|Zu[mr]"
    r"|L[aeo]s?|L['’]|Une?|Des|Aux|À|Dans|Après|Selon|El|Una|Al|E[mn]|Tras|Con|[AO]s?|Uma?|N[ao]s?|Após|I|Il|Gli|Nell?[ao]?|Dopo|De|Het|Een|Op)"
)
"""Articles and prepositions of German and of the Romance languages, one of which opens a sentence; Dutch and Swedish ones."""
_TOWN = r"(?:Jakarta|Bandung|Surabaya|Medan|Semarang|Yogyakarta|Makassar|Denpasar|Bogor|Depok|Bekasi|Tangerang|Palembang)"

DATELINES = (
    (
        "an agency in brackets, its country or its day before it",
        rf"{LARGE}[^()\n]{{1,39}}?(?:\([^()\n]{{2,20}}\)[^()\n]{{0,16}}?)?\({_WIRE}\)(?:\.? ?(?:[–—=]|--?)\s*|[.:]\s+(?={LARGE}))",
    ),
    ("an agency in brackets, and no dash", rf"[\u0900-\u097f][^()\n.]{{1,39}}?\((?:{_OWN})\)\s*"),
    (
        "an agency between dashes",
        rf"{LARGE}[^\n.–—-]{{1,29}} ?[–—-] ?(?:{_OWN}) ?[–—:-]\s*(?=[\"“«„]?{LARGE})",
    ),
    (
        "an agency behind the day",
        rf"{LARGE}[^\n–—]{{1,29}}?[.,]? \d{{1,2}} [^\W\d_]{{3,9}}(?:\.? ?[–—-] (?:{_OWN})\.|\. /(?:{_OWN})/\.|\. (?:{_OWN})\.)\s+(?=[\"“«„]?{LARGE})",
    ),
    (
        "a place in capitals",
        rf"{_CAPITALS}{{3,20}}(?:[ -]{_CAPITALS}{{3,20}}){{0,2}} [–—] (?=[\"“«„]?{LARGE})",
    ),
    (
        "a place before a full stop and a dash, as Spanish has it",
        rf"{_PLACE}(?: \([^()\n]{{2,20}}\))?(?:, (?:\d{{1,2}} (?:de )?[^\W\d_]{{3,10}}|[A-Z]{{2,3}}))?\.(?:[–—]|--?) ?(?=[\"“«¿¡]{{0,2}}{LARGE})",
    ),
    (
        "a place in brackets, as in Québec",
        rf"\({_CAPITALS}[^().=\d\n]{{2,30}}\) (?=[\"“«]?{LARGE})",
    ),
    (
        "a place and a dash before a word that opens a sentence",
        rf"{_PLACE} [–—-] (?=[\"“«„]?(?:{_LEADS}\b|L['’]))|{_TOWN} - (?=[\"“]?{LARGE})",
    ),
    (
        "an Indonesian site and its place",
        rf"(?:[A-Z][A-Za-z]{{2,15}}, )?{_PORTAL}(?:, [A-Z][A-Za-z]{{2,15}})? ?(?:[–—]|--?)\s+",
    ),
    (
        "a Czech day, which is no part of its sentence",
        rf"(?:Pondělí|Úterý|Středa|Čtvrtek|Pátek|Sobota|Neděle), \d{{1,2}}\. [^\W\d_]{{4,9}} \d{{4}}[ .]+(?={LARGE})",
    ),
    (
        "a Korean reporter behind brackets",
        rf"(?:\([^\W\d_]{{1,10}}=[^\W_]{{2,8}}\)|【[^【】]{{2,30}}】) ?{_REPORTER}\s*",
    ),
    (
        "square brackets before Korean, Japanese or Chinese; not a photograph's",
        rf"[\[［](?!사진|写真|[図圖图])(?=[^\[\]［］]*[\s=])[^\[\]［］]{{2,40}}[\]］] ?(?:{_REPORTER}|[-–—=]+)?\s*(?=[\"'“‘「『《]?[\dA-Z]{{0,6}} ?[\u3040-\u30ff\u3400-\u9fff가-힣])",
    ),
    ("brackets of Japanese and Korean papers", r"【[^【】]{2,30}】\s*"),
    (
        "a Chinese telegram",
        rf"[（(]?(?:{_HAN}{{2,24}}(?:\d{{1,2}}月)?\d{{1,2}}日[电電讯訊]|{_HAN}{{0,4}}[报報社网網][讯訊])[）)]?\s*(?:[（(][^（）()]{{1,40}}[）)])?[：:\s]*",
    ),
)
"""(what, how it is written): Praha 3. května (ČTK) -, طبس - ایرنا -, Москва, 3 мая – РИА Новости., ČESKÉ BUDĚJOVICE —, Cusco.-,
(Québec), München –, Jakarta, CNN Indonesia --,
Sobota, 26. března 2005, (강릉=연합뉴스) 김철수 기자 =, [東京 15日 ロイター] -, 【ローマ共同】, 新华社北京10月3日电（记者李明）."""

DATELINE_ABROAD = late("|".join((*(written for _, written in DATELINES), DATELINE.pattern)))
"""What is cut before the first sentence of an article in a language other than English."""
