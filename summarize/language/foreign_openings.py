"""Openings that point back to a sentence before, language by language: pronouns, connectives, the said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.openings import leans_back
from summarize.language.unspaced import UNSPACED
from summarize.language.unspaced_openings import points_back
from summarize.patterns import late

if TYPE_CHECKING:
    import re

_LOOSE = {
    "fr": r"Ils?(?! (?:n['’])?y a| (?:n['’])?est (?:pas )?(?:\d|\w+(?:é|u|is|it) qu|(?:prévu|question|proposé|interdit) d|une |midi|minuit|possible|impossible|probable|important|difficile|nécessaire|temps|vrai|clair|trop|urgent|essentiel)"
    r"| (?:ne )?(?:faut|faudra|faudrait|fallait|reste|appara[iî]t|ressort|existe|semble|suffit|convient|manque|pleut|neige|vaut|importe|se peut)| a fallu| n['’]existe| aura fallu)"
    r"|Elles?|C(?:elui|elle|eux|elles)-(?:ci|là)|C(?:es|et|ette|e)(?! \d| (?:qu|n)['’]| (?:sont|furent|serai(?:t|ent)|que|qui)\b| (?:derni[eè]re?s |prochain\w* )?(?:jours?|semaines?|mois|temps"
    r"|années?|an|matin\w*|soir\w*|nuit|après-midi|week-end|été|hiver|printemps|automne|saison|\w+di|dimanche)\b)|Cela|Ça|S(?:on|a|es)(?! (?:Majesté|Sainteté|Excellence))|Leurs?"
    r"|Mais|Donc|Or|Et|Cependant|Toutefois|Pourtant|Néanmoins|En revanche|Par ailleurs|En outre|De plus(?=,)|Ainsi(?! que)|Par conséquent|D['’]ailleurs|De même|Enfin|Ensuite"
    r"|(?:L(?:es?|a) |Une? |L['’])\w+ (?:l['’]|les? )(?:a|ont|avait|avaient)(?= (?!emporté|échappé|[^.!?]{0,60}\s?:\s))|Puis|Dès lors|C['’]est (?:pourquoi|ce que|ainsi)|(?:Quant à|Selon|D['’]après|Pour) (?:lui|elle|eux|elles)|Au contraire|À l['’]inverse|Entre-temps",
    "de": r"Er|Sie|Ih(?:m|n|nen|r|re[mnrs]?)|Seine?[mnrs]?|Diese[mnrs]?(?! (?:Mal|Mittwoch|Woche|Jahr|Monat|Tage|Nacht|Sommer|Winter|Frühjahr|Herbst|\w+tag))|Dies(?! Jahr)"
    r"|Das (?:ist|sei|war|wäre|wird|würde|hat|habe|hatte|geht|gilt|bedeutet|zeigt|heißt|teilte|sagte|berichtete|bestätigte|gab|erklärte|kündigte)"
    r"|Da(?:bei|mit|für|gegen|her|raufhin|nach|zu|durch|ran|rauf|raus|rin|rüber|runter|von|nn)|Dort|Deshalb|Deswegen|Deren|Dessen|Doch|Aber|Und|Oder|Denn|Allerdings|Jedoch"
    r"|Außerdem|Zudem|Ferner|Dennoch|Trotzdem|Demnach|Somit|Also|Zugleich|Gleichzeitig|Hingegen|Stattdessen|Anschließend|Schließlich|Letztere[nrs]?|Auch(?! (?:wenn|wer))|Beide"
    r"|Inzwischen|Unterdessen|Vielmehr|Ebenso|Hier(?:bei|zu|mit|für|durch)|Solche",
    "es": r"Él|Ell(?:a|os|as)|Est[aeo]s?(?! (?:\d|vez|de|del|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|verano|invierno|otoño|primavera"
    r"|fin de semana)\b)|Es[aeo]s?|É[ts][ae]s?|Ello|Sus?(?! (?:Majestad|Santidad|Excelencia))|Pero|Sin embargo|No obstante|Además|Asimismo|También"
    r"|Por (?:otr[oa] (?:lado|parte)|su parte|lo tanto|tanto|ello|eso|último)|Así(?! (?:que|como))|Entonces|En (?:cambio|es[et]e (?:sentido|momento|contexto|caso))"
    r"|Y|A su vez|De hecho|Según (?:él|ell[ao]s?)|Dich[oa]s?|Allí|Amb[oa]s|Tampoco|Posteriormente|Mientras tanto|Al respecto",
    "it": r"Egli|Ess[aei]|Lui|Lei|Loro|Quest[aeio](?! (?:mattina|sera|notte|settimana|volta|estate|mese|pomeriggio|inverno|autunno|primavera|weekend|fine settimana|\w+dì|sabato|domenica))"
    r"|Quest['’](?!anno|estate|inverno|autunno)|Ciò(?! che)|(?:Il su|La su|I suo|Le su)[aeio]|(?:Il|La|I|Le) loro|Ma|Però|Tuttavia|Inoltre|Infatti|Quindi|Perciò|Pertanto|Anche(?! (?:se|quando))"
    r"|Ed?|Invece|Poi|Infine|Così(?! come)|Secondo (?:lui|lei|loro)|Nel frattempo|Intanto|Dal canto (?:suo|loro)|Entramb[ei]|D['’]altra parte|Allora",
    "pt": r"El[ae]s?|Iss[oa]|Isto|(?:[OA]s? )?[Ss](?:eu|ua)s?|Mas|Porém|Contudo|Entretanto|No entanto|Todavia|Além disso|Também|Por isso|Portanto|Assim(?! (?:que|como))|Então|E|Em seguida|Por sua vez"
    r"|Enquanto isso|(?:Segundo|De acordo com|Para) el[ae]s?|Ess[ae]s?|Est[ae]s?(?! (?:semana|ano|mês|manhã|noite|tarde|madrugada|verão|inverno|fim de semana|\w+-feira|sábado|domingo))|Amb[oa]s",
    "nl": r"Hij|Zij|Ze|Hem|Haar|Hun|Zijn(?! er)|Deze(?! (?:week|maand|zomer|winter|herfst|lente|ochtend|middag|avond))|Dit(?! (?:jaar|weekend|voorjaar|najaar|seizoen))|Die"
    r"|Dat (?:is|was|zei|zegt|blijkt|bleek|meldt|meldde|heeft|had|kan|moet|wordt|werd|zou|betekent|maakt|laat|gebeurde)|Maar|En|Ook(?! (?:als|al))|Toch|Daarom|Daar(?:naast|na|door|bij|mee|voor|op|in)?"
    r"|Dus|Bovendien|Echter|Vervolgens|Verder|Tegelijkertijd|Inmiddels|Ondertussen|Volgens (?:hem|haar|hen)|Beide|Hier(?:door|bij|voor|na|mee)",
    "ru": r"Он[аио]?|Его|Е[её]|Их|Ему|Ей|Им|Эт(?:от|[аио]|их|им)|Эт(?:ого|ому|ой)(?! (?:летом|зимой|весной|осенью|ночью|года|недел))|Так(?:ой|ая|ое|ие)|Но|Однако|А|И|Также|Кроме того|При этом"
    r"|Поэтому|Затем|Потом|Тогда|Тем (?:не менее|временем)|Между тем|Впрочем|По (?:его|е[её]|их) (?:словам|мнению|данным|информации)|После этого|До этого|Там|Об[ае]|К тому же"
    r"|В свою очередь|Таким образом|В частности|Зато|Вместе с тем|Помимо этого",
    "uk": r"Він|Вон[аио]|Його|Її|Їх|Їхн\w+|Йому|Їй|Їм|Це(?:й)?|Ця|Ці|Ць(?:ого|ому)(?! (?:року|тижня|ранку|літа|місяця))|Так(?:ий|а|е|і)(?= )|Але|Однак|Проте|А|І|Й|Також|Крім (?:того|цього)|При цьому"
    r"|Тому(?!,? що)|Потім|Тоді|Водночас|Тим часом|У?тім|За (?:його|її|їхніми?|їх) (?:словами|даними|інформацією)|Після цього|Там|Обидв[аі]|До того ж|Своєю чергою|У свою чергу|Таким чином|Зокрема|Натомість|Отже",
    "pl": r"On[aieo]?|Jego|Jej|Ich|T(?:en|[aeo])(?! (?:rok|tydzień|miesiąc|weekend|noc|zima|wiosna|jesień))(?!,)|Ci(?!,)|Ale|Jednak|A|I|Oraz|Także|Również|Ponadto|Poza tym|Dlatego|Potem|Następnie|Wtedy"
    r"|Tymczasem|Mimo to|Z kolei|Natomiast|Według (?:niego|niej|nich)|(?:Jak )?[Dd]oda(?:ł|ła|je)|Po tym|Tam|Obaj|Obie|Oboje|Zatem|Więc|Taki[e]?|Taka|Co więcej|W związku z tym",
    "cs": r"On[aiyo]?|Jeho|Její|Jejich|T(?:en|[aoi])(?:to)?(?! (?:týden|měsíc|rok|víkend))(?!,)|Tyto|Ale|Avšak|Však|A|Také|Rovněž|Navíc|Kromě toho|Proto|Poté(?!,? co)|Pak|Potom(?!,? co)|Tehdy"
    r"|Mezitím|Přesto(?!,? že)|Naopak|Podle (?:něj|něho|ní|nich)|Tam|Oba|Obě|Tedy|Tudíž|Zároveň|Přitom|Nicméně|Dále|Takov[áéýí]",
    "el": r"Αυτ(?:ός|ή|ό|οί|ές|ά)(?! που| την? (?:στιγμή|εβδομάδα|ώρα|φορά))|Εκείν(?:ος|η|ο|οι|ες|α)|Ο ίδιος|Η ίδια|Οι ίδιοι|Αλλά|Όμως|Ωστόσο|Και|Επίσης|Επιπλέον|Έτσι|Γι['’΄]? ?αυτό|Στη συνέχεια|Παράλληλα"
    r"|Εξάλλου|Άλλωστε|Μάλιστα|Τότε|Εντούτοις|Εκεί|Σύμφωνα με (?:αυτόν|αυτήν?|τον ίδιο|την ίδια)|Επομένως|Συνεπώς|Τέλος|Κατόπιν|Ταυτόχρονα",
    "tr": r"O(?:na|nu|nun|nlar|nların)?|Bu(?! (?:[Pp]azar(?:tesi)?|[Ss]alı|[Çç]arşamba|[Pp]erşembe|[Cc]uma(?:rtesi)?|sabah|akşam|gece|hafta|yıl|ay|yaz|kış|bahar|sezon|gün|kez|sene))|Bu(?:na|nu|nun|nlar|nların|nunla|ndan)|Ancak|Ama|Fakat|Ve|Ayrıca|Öte yandan|Daha sonra"
    r"|Böylece|Dolayısıyla|Oysa|Yine de|Üstelik|Hatta|Orada|Her ikisi|Kendisi|Diğer yandan|Nitekim|Çünkü|Aynı zamanda",
    "ko": r"(?:그|그녀|그들|이들)(?:는|은|가|이|의|를|을|에게)|이(?:는|에|를|와)|그러나|하지만|그런데|그리고|또한?|따라서|그래서|이어서?|한편|반면|다만|그러면서|이 ?같은|이런|이러한|해당|양측은"
    r"|아울러|그럼에도|그래도|게다가|더구나|결국|즉|예를 들어",
    "ar": r"و?(?:لكن|لكنه|لكنها|لكنهم)|و?(?:غير|إلا|بيد) أن\w*|كما(?! (?:هو|كان))|و?(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء)(?! (?:العام|الأسبوع|الشهر|السنة|الصباح|المساء))|و?ل(?:ذلك|ذا)|وبالتالي|ثم"
    r"|و?(?:قال|أضاف|أوضح|أكد|ذكر|أعلن|اعتبر|زعم)ت? (?:[أإ]ن\w{0,3}|قائلا)|و?(?:أشار|لفت)ت? إلى|وتابعت?|و?بعد (?:ذلك|هذا)|و?في (?:الوقت نفسه|غضون ذلك)|و?مع ذلك|و?(?:بالإضافة|إضافة) إلى ذلك"
    r"|و?علاوة على ذلك|و?من ناحية أخرى|و?على الرغم من ذلك|و?نتيجة لذلك|و?وفقا له\w?",
}
"""ISO 639-1 code -> openings that always point back. What may stand by itself is kept out: "Il y a", "Ce matin", "Это лето"."""
_OPENINGS: dict[str, re.Pattern[str]] = {
    language: late(rf"\W*(?:{openings})(?:(?<=[a-zà-ÿ]['’])|(?![\w-]|['’.]))")
    for language, openings in _LOOSE.items()
}


def looks_back(sentence: str, language: str) -> bool:
    """Whether a sentence of any language needs the one before it; of a language without a table nothing is known.

    >>> looks_back("Il est mort à Paris.", "fr"), looks_back("Il est 8 heures.", "fr"), looks_back("I går regnet det.", "no")
    (True, False, False)

    """
    if language == "en":
        return leans_back(sentence)
    if language in UNSPACED:
        return points_back(sentence)
    openings = _OPENINGS.get(language)
    return openings is not None and bool(openings.match(sentence))
