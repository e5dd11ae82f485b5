"""Boilerplate of outlets in languages other than English, as data: (reason, what it looks like)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.captions import PICTURES
from summarize.cleaning.rule_forms import contains, ends, matches, starts

if TYPE_CHECKING:
    from summarize.cleaning.common_rules import Rule

SHORT = r"^.{1,240}$"
"""A longer paragraph may contain news beside the phrase; its sentences are judged."""

OTHER_LANGUAGES: tuple[Rule, ...] = (
    (
        "read more",
        starts(
            r"(?:à )?(?:lire|voir) (?:aussi|également)\b|lesen sie auch\b|mehr zum thema(?::|$)|(?:le[ea]|mir[ae]) también\b|te puede interesar\b|(?:leggi|vedi) anche\b"
            r"|(?:leia|veja) (?:também|mais)\b|lees (?:ook|meer)\b|читайте (?:также|також)\b|смотрите также\b|дивіться також\b|(?:czyt(?:aj|ajcie)|zobacz) (?:też|także|również)\b"
            r"|l[äæe]s (?:också|även|også|mer)\b|lue (?:myös|lisää)\b|čtěte (?:také|též|i)\b|citește și\b|olvass(?:a|on)? (?:még|tovább)\b|δείτε (?:επίσης|ακόμη)\b"
            r"|ayrıca (?:bakın|bkz)|baca (?:juga|selengkapnya)\b|simak (?:juga|video)\b|[إا]قر[أئ] أيض|यह भी पढ़|☞|(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|関連記事)(?:[：:】｜|]|$)"
        ),
    ),
    (
        "newsletter prompt",
        starts(
            r"apúntate\b|suscríbete\b|abonnez-vous\b|jetzt abonnieren\b|iscriviti\b|wil je niets missen\b|meld je aan voor\b|zapisz się na (?:nasz )?newsletter"
            r"|dziękujemy, że przeczyta|prenumerera på vår"
        ),
    ),
    (
        "social media prompt",
        starts(
            r"suivez(?:-nous\b| (?:toute )?l['’]actu)|s[ií]guenos\b|sigue (?:toda|todas|nuestr)|siga (?:o|a|nosso|nossa) (?:nosso |nossa )?(?:canal|perfil|página)\b|clique aqui\b"
            r"|seguici\b|clicca qui\b|folgen? sie uns\b|folge uns\b|volg ons\b|obserwuj nas\b|подп(?:исывайтесь|ишитесь) на\b|підпи(?:суйтес[ья]|шіться) на\b"
            r"|f[öø]l[jg] oss\b|følg os\b|bizi .{2,30} takip ed|ikuti (?:kami|saluran)\b|تابعونا"
        ),
    ),
    (
        "reading time",
        starts(
            r"(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid|lukuaika|czas czytania|doba čtení"
            r"|время (?:на )?чтени[ея]|час (?:на )?читання|okuma süresi|waktu baca)\b.{0,30}$"
        ),
    ),
    (
        "correction or update notice",
        starts(
            r"(?:материал|новость|текст) (?:дополняется|обновляется)|(?:новина|матеріал) (?:доповнюється|оновлюється)|(?:dieser|der) artikel wird (?:\w+ )?aktualisiert"
            r"|plus (?:d['’]informations|de détails) à (?:venir|suivre)|(?:noticia|información) en (?:desarrollo|ampliación)|(?:articolo|notizia) in aggiornamento"
            r"|(?:reportagem|matéria|notícia) em atualização|dit (?:artikel|bericht) wordt (?:bijgewerkt|aangevuld)|(?:artykuł|tekst) (?:jest )?aktualizowany\b"
            r"|(?:기사)?(?:입력|수정|등록) ?:? ?(?:19|20)\d\d[.-]"
        ),
    ),
    (
        "correction or update notice",
        contains(
            "version dieses artikels|version dieses textes|version dieses beitrags|fassung dieses artikels|fassung dieses textes|version de cet article|versión anterior de este artículo"
            "|versión anterior de esta noticia|versione precedente di questo articolo|versão anterior deste texto|versão anterior desta reportagem|versie van dit artikel|versie van dit bericht"
            "|wersji tego artykułu|версии этой статьи|версии этого материала|version av den här artikeln|version af denne artikel|versjon av denne artikkelen"
        ),
    ),
    (
        "legal notice",
        contains(
            "tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechte vorbehalten|alle rechten voorbehouden"
            "|wszelkie prawa zastrzeżone|все права защищены|усі права захищен|всі права захищен|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate"
            "|tüm hakları saklıdır|alla rättigheter förbehåll|alle rettigheder forbeholdt|alle rettigheter forbeholdt|alle rettigheter reservert|hak cipta dilindungi|جميع الحقوق محفوظة|무단전재|무단 전재|無断転載"
        ),
    ),
    (
        "newsletter prompt",
        contains(
            "la suite est réservée aux abonnés|lecture du monde en cours|le monde avec ce compte sur un autre appareil"
            "|tu suscripción se está usando en otro|si continúas leyendo en este dispositivo|¿por qué estás viendo esto?"
        ),
    ),
    ("newsletter prompt", starts(r"il vous reste [\d.,]{1,6} ?% de cet article")),
    (
        "legal notice",
        contains(
            "finden sie einen externen inhalt|mit einem klick anzeigen lassen|dass mir externe inhalte angezeigt werden"
            "|personenbezogene daten an drittplattformen|mehr dazu in unserer datenschutz"
        ),
    ),
    (
        "legal notice",
        matches(
            SHORT,
            needs=(
                "仅代表作者本人",
                "仅代表作者个人",
                "仅代表该机构观点",
                "仅代表该作者",
                "对文中陈述",
                "不对所包含内容的准确性",
                "请读者仅作参考",
                "本平台仅提供信息",
                "版权归原作者",
                "如有侵权，请",
                "不构成实质性投资建议",
                "据此操作风险自担",
                "据此操作，风险自担",
            ),
        ),
    ),
    ("headline", starts(r"\W{0,3}(?:本文)?原(?:标题|標題)[：:][^。]{1,80}$")),
    (
        "social media prompt",
        starts(r"\W{0,3}(?:欢迎|请|微信|长按)?(?:扫描|扫码|扫一扫|识别)[^，。]{0,12}关注[^，。]{0,60}。?$"),
    ),
    (
        "addressed to the reader",
        starts(
            r"[快请]?点击(?:这里|此处|菜单栏|阅读原文)|(?:安装|下载)[^，。]{2,8}客户端，?(?:第一时间|查看|了解|获取)"
        ),
    ),
    (
        "about the author",
        starts(
            r"(?:[A-ZÄÖÜ][a-zäöü]+e[rn]? )?(?:[Rr]edakteur|[Kk]orrespondent|[A-Z][a-z]{2,16}(?:redakteur|korrespondent))(?:in)?"
            r"(?: (?:in|im|der|die|das|des|dem|den|für|bei|beim|und|von|vom|mit|aus|am|an|[A-ZÄÖÜ][\w.-]*)){2,14}\.$"
            r"|Über (?:den Autor|die Autorin):? [A-ZÄÖÜ]\w+ [A-ZÄÖÜ]\w+ ist [A-ZÄÖÜ]\w+ (?:am|an|bei|der|des|für|in|und)\b",
            cased=True,
        ),
    ),
    (
        "caption",
        starts(
            rf"(?:(?:beitrags|titel|aufmacher|symbol)bild|symbolfoto|(?:(?:mti|dpa|afp) )?fot[óo]s?|{'|'.join(PICTURES)}): .{{2,120}}$"
            r"|[（(]?(?:图为|圖為|資料圖|资料图)"
        ),
    ),
    (
        "caption",
        ends(
            rf"^.{{10,200}}[.!?)\s][\s(]?(?:{'|'.join(PICTURES)}): [^.“\"]{{2,60}}\.?\)?",
            needs=tuple(f"{picture}: " for picture in PICTURES),
        ),
    ),
    (
        "comment form",
        matches(
            SHORT,
            needs=(
                "ننصحك بمراجعة إرشادات",
                "جميع مشاركاتك يمكن استخدامها",
                "وكي لا نضطر في موقع",
                "нажмите Ctrl+Enter",
                "Kļūda rakstā?",
                "Iezīmējiet tekstu un spiediet",
            ),
        ),
    ),
    (
        "newsletter prompt",
        matches(
            SHORT,
            needs=(
                "Tev izdevās parakstīties uz",
                "uz šo lielisko vēstkopu",
                "Piesakies LSM pasta saņemšanai",
            ),
        ),
    ),
    (
        "legal notice",
        matches(
            SHORT,
            needs=("الآراء الواردة أدناه", "portālā tiek izmantotas sīkdatnes", "Turpinot lietot šo portālu"),
        ),
    ),
)
"""(reason, look): a line, or a sentence of one, that fits any of these is dropped, whatever the language of
the article."""
