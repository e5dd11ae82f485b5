"""Openings that point back to a sentence before, language by language: pronouns, connectives, "the said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.letters import SMALL
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
    r"|(?:L(?:es?|a) |Une? |L['’])\w+ (?:l['’]|les? )(?:a|ont|avait|avaient)(?= (?!emporté|échappé|[^.!?]{0,60}\s?:\s))|Puis|Dès lors|C['’]est (?:pourquoi|ce que|ainsi)|(?:Quant à|Selon|D['’]après|Pour) (?:lui|elle|eux|elles)|Au contraire|À l['’]inverse|Entre-temps|(?:(?!et\b)\w+ ){1,2}autres (?:ont|sont|avaient|étaient)",
    "de": r"Er|Sie|Ih(?:m|n|nen|r|re[mnrs]?)|Seine?[mnrs]?|Diese[mnrs]?(?! (?:Mal|Mittwoch|Woche|Jahr|Monat|Tage|Nacht|Sommer|Winter|Frühjahr|Herbst|\w+tag))|Dies(?! Jahr)"
    r"|Das (?:ist|sei|war|wäre|wird|würde|hat|habe|hatte|geht|gilt|bedeutet|zeigt|heißt|teilte|sagte|berichtete|bestätigte|gab|erklärte|kündigte)"
    r"|Da(?:bei|mit|für|gegen|her|raufhin|nach|zu|durch|ran|rauf|raus|rin|rüber|runter|von|nn)|Dort|Deshalb|Deswegen|Deren|Dessen|Doch|Aber|Und|Oder|Denn|Allerdings|Jedoch"
    r"|Außerdem|Zudem|Ferner|Dennoch|Trotzdem|Demnach|Somit|Also|Zugleich|Gleichzeitig|Hingegen|Stattdessen|Anschließend|Schließlich|Letztere[nrs]?|Auch(?! (?:wenn|wer))|Beide"
    r"|Inzwischen|Unterdessen|Vielmehr|Ebenso|Hier(?:bei|zu|mit|für|durch)|Solche|(?:(?!und\b)\w+ ){1,2}(?:weitere|andere) (?:wurden?|sind|haben|werden|kamen|starben|erlitten|mussten)",
    "es": r"Él|Ell(?:a|os|as)|Est[aeo]s?(?! (?:\d|vez|de|del|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde|noche|madrugada|verano|invierno|otoño|primavera"
    r"|fin de semana)\b)|Es[aeo]s?|É[ts][ae]s?|Ello|Sus?(?! (?:Majestad|Santidad|Excelencia))|Pero|Sin embargo|No obstante|Además|Asimismo|También"
    r"|Por (?:otr[oa] (?:lado|parte)|su parte|lo tanto|tanto|ello|eso|último)|Así(?! (?:que|como))|Entonces|En (?:cambio|es[et]e (?:sentido|momento|contexto|caso))"
    r"|Y|A su vez|De hecho|Según (?:él|ell[ao]s?)|Dich[oa]s?|Allí|Amb[oa]s|Tampoco|Posteriormente|Mientras tanto|Al respecto"
    r"|(?:Afirm|Agreg|Asegur|Declar|Destac|Explic|Indic|Inform|Insist|Manifest|Precis|Reiter|Señal|Subray|Añad|Reconoc|Advirt|Dij)(?:ó|ió|o|aron|ieron|eron)(?: (?:además|también|asimismo))? que",
    "it": r"Egli|Ess[aei]|Lui|Lei|Loro|Quest[aeio](?! (?:mattina|sera|notte|settimana|volta|estate|mese|pomeriggio|inverno|autunno|primavera|weekend|fine settimana|\w+dì|sabato|domenica))"
    r"|Quest['’](?!anno|estate|inverno|autunno)|Ciò(?! che)|(?:Il su|La su|I suo|Le su)[aeio]|(?:Il|La|I|Le) loro|Ma|Però|Tuttavia|Inoltre|Infatti|Quindi|Perciò|Pertanto|Anche(?! (?:se|quando))"
    r"|Ed?|Invece|Poi|Infine|Così(?! come)|Secondo (?:lui|lei|loro)|Nel frattempo|Intanto|Dal canto (?:suo|loro)|Entramb[ei]|D['’]altra parte|Allora"
    r"|Lo (?:ha(?:nno)? (?:detto|riferito|reso noto|annunciato|comunicato|confermato|dichiarato)|rende noto|riferisc\w+|annunci\w+|comunica\w*|afferma\w*)|Ha(?:nno)? (?:poi |anche |inoltre |quindi )?(?:detto|spiegato|aggiunto|dichiarato|affermato|precisato|sottolineato|ricordato|assicurato|ribadito|concluso|osservato)(?! (?:il|la|lo|i|gli|le|un|una)\b| l['’])",
    "pt": r"El[ae]s?|Iss[oa]|Isto|(?:[OA]s? )?[Ss](?:eu|ua)s?|Mas|Porém|Contudo|Entretanto|No entanto|Todavia|Além disso|Também|Por isso|Portanto|Assim(?! (?:que|como))|Então|E|Em seguida|Por sua vez"
    r"|Enquanto isso|(?:Segundo|De acordo com|Para) el[ae]s?|Ess[ae]s?|Est[ae]s?(?! (?:semana|ano|mês|manhã|noite|tarde|madrugada|verão|inverno|fim de semana|\w+-feira|sábado|domingo))|Amb[oa]s"
    r"|(?:Afirm|Acrescent|Adiant|Assegur|Declar|Destac|Explic|Inform|Lembr|Ressalt|Revel|Sublinh|Garant|Defend|Admit|Diss)(?:ou|iu|eu|e|aram|iram|eram)(?: (?:ainda|também))? que",
    "nl": r"Hij|Zij|Ze|Hem|Haar|Hun|Zijn(?! er)|Deze(?! (?:week|maand|zomer|winter|herfst|lente|ochtend|middag|avond))|Dit(?! (?:jaar|weekend|voorjaar|najaar|seizoen))|Die"
    r"|Dat (?:is|was|zei|zegt|blijkt|bleek|meldt|meldde|heeft|had|kan|moet|wordt|werd|zou|betekent|maakt|laat|gebeurde)|Maar|En|Ook(?! (?:als|al))|Toch|Daarom|Daar(?:naast|na|door|bij|mee|voor|op|in)?"
    r"|Dus|Bovendien|Echter|Vervolgens|Verder|Tegelijkertijd|Inmiddels|Ondertussen|Volgens (?:hem|haar|hen)|Beide|Hier(?:door|bij|voor|na|mee)",
    "ru": r"Он[аио]?|Его|Е[её]|Их|Ему|Ей|Им|Эт(?:от|[аио]|их|им)|Эт(?:ого|ому|ой)(?! (?:летом|зимой|весной|осенью|ночью|года|недел))|Так(?:ой|ая|ое|ие)|Но|Однако|А|И|Также|Кроме того|При этом"
    r"|Поэтому|Затем|Потом|Тогда|Тем (?:не менее|временем)|Между тем|Впрочем|По (?:его|е[её]|их) (?:словам|мнению|данным|информации)|После этого|До этого|Там|Об[ае]|К тому же"
    r"|В свою очередь|Таким образом|В частности|Зато|Вместе с тем|Помимо этого"
    r"|Об этом|О том же|Заявил[аи]? об этом|(?:Отмети|Добави|Заяви|Сообщи|Рассказа|Подчеркну|Уточни|Поясни|Сказа|Призна|Напомни|Указа)л[аи]?(?: также| при этом)?(?=, что)|Как (?:отметил|добавил|уточнил|пояснил|рассказал|сообщил)[аи]? он[аи]?",
    "uk": r"Він|Вон[аио]|Його|Її|Їх|Їхн\w+|Йому|Їй|Їм|Це(?:й)?|Ця|Ці|Ць(?:ого|ому)(?! (?:року|тижня|ранку|літа|місяця))|Так(?:ий|а|е|і)(?= )|Але|Однак|Проте|А|І|Й|Також|Крім (?:того|цього)|При цьому"
    r"|Тому(?!,? що)|Потім|Тоді|Водночас|Тим часом|У?тім|За (?:його|її|їхніми?|їх) (?:словами|даними|інформацією)|Після цього|Там|Обидв[аі]|До того ж|Своєю чергою|У свою чергу|Таким чином|Зокрема|Натомість|Отже"
    r"|Про це|(?:Зазначи|Дода|Заяви|Повідоми|Розпові|Наголоси|Уточни|Поясни|Сказа|Підкресли|Нагада)(?:в|ла|ли)(?: також)?(?=, що)",
    "pl": r"On[aieo]?|Jego|Jej|Ich|T(?:en|[aeo])(?! (?:rok|tydzień|miesiąc|weekend|noc|zima|wiosna|jesień))(?!,)|Ci(?!,)|Ale|Jednak|A|I|Oraz|Także|Również|Ponadto|Poza tym|Dlatego|Potem|Następnie|Wtedy"
    r"|Tymczasem|Mimo to|Z kolei|Natomiast|Według (?:niego|niej|nich)|(?:Jak )?[Dd]oda(?:ł|ła|je)|Po tym|Tam|Obaj|Obie|Oboje|Zatem|Więc|Taki[e]?|Taka|Co więcej|W związku z tym"
    r"|O tym(?!,)|(?:Poinformowa|Powiedzia|Przekaza|Podkreśli|Zaznaczy|Zapewni|Wyjaśni|Stwierdzi|Oświadczy|Przyzna|Zapowiedzia)(?:ł|ła|li|ły)(?: też| również| jednocześnie)?(?=, (?:że|iż))|\w+(?:ł|ł[aoy]|li|je) on[aieo]?(?= )",
    "cs": r"On[aiyo]?|Jeho|Její|Jejich|T(?:en|[aoi])(?:to)?(?! (?:týden|měsíc|rok|víkend))(?!,)|Tyto|Ale|Avšak|Však|A|Také|Rovněž|Navíc|Kromě toho|Proto|Poté(?!,? co)|Pak|Potom(?!,? co)|Tehdy"
    r"|Mezitím|Přesto(?!,? že)|Naopak|Podle (?:něj|něho|ní|nich)|Tam|Oba|Obě|Tedy|Tudíž|Zároveň|Přitom|Nicméně|Dále|Takov[áéýí]"
    r"|(?:Řek|Uved|Doda|Prohlási|Oznámi|Upozorni|Potvrdi|Zdůrazni|Sděli|Doplni|Vysvětli|Připomně|Tvrdi|Přizna|Slíbi)l[aiy]?(?: však| také| dále)?(?=, že)|By(?:l|la|li|ly) \w+[nt][aiy]? (?:z|ze|do|od|k|ke)",
    "el": r"Αυτ(?:ός|ή|ό|οί|ές|ά)(?! που| την? (?:στιγμή|εβδομάδα|ώρα|φορά))|Εκείν(?:ος|η|ο|οι|ες|α)|Ο ίδιος|Η ίδια|Οι ίδιοι|Αλλά|Όμως|Ωστόσο|Και|Επίσης|Επιπλέον|Έτσι|Γι['’΄]? ?αυτό|Στη συνέχεια|Παράλληλα"
    r"|Εξάλλου|Άλλωστε|Μάλιστα|Τότε|Εντούτοις|Εκεί|Σύμφωνα με (?:αυτόν|αυτήν?|τον ίδιο|την ίδια)|Επομένως|Συνεπώς|Τέλος|Κατόπιν|Ταυτόχρονα"
    r"|(?:Είπ|Δήλωσ|Πρόσθεσ|Ανέφερ|Τόνισ|Σημείωσ|Υποστήριξ|Ανακοίνωσ|Επισήμαν|Υπογράμμισ|Εξήγησ|Διευκρίνισ|Κατήγγειλ)(?:ε|αν)(?:,? (?:επίσης|ωστόσο|ακόμη),?)?(?= (?:ότι|πως))|(?:Θεωρ|Πιστεύ|Λέ|Υποστηρίζ|Τονίζ|Προσθέτ|Σημειών)ει(?= (?:ότι|πως))",
    "tr": r"O(?:na|nu|nun|nlar|nların)?|Bu(?! (?:[Pp]azar(?:tesi)?|[Ss]alı|[Çç]arşamba|[Pp]erşembe|[Cc]uma(?:rtesi)?|sabah|akşam|gece|hafta|yıl|ay|yaz|kış|bahar|sezon|gün|kez|sene))|Bu(?:na|nu|nun|nlar|nların|nunla|ndan)|Ancak|Ama|Fakat|Ve|Ayrıca|Öte yandan|Daha sonra"
    r"|Böylece|Dolayısıyla|Oysa|Yine de|Üstelik|Hatta|Orada|Her ikisi|Kendisi|Diğer yandan|Nitekim|Çünkü|Aynı zamanda",
    "ko": r"(?:그|그녀|그들|이들)(?:는|은|가|이|의|를|을|에게)|이(?:는|에|를|와)|그러나|하지만|그런데|그리고|또한?|따라서|그래서|이어서?|한편|반면|다만|그러면서|이 ?같은|이런|이러한|해당|양측은"
    r"|아울러|그럼에도|그래도|게다가|더구나|결국|즉|예를 들어|(?:그중|이들 중)|그(?= )|이 (?!(?:전 )?[가-힣]{0,4}(?:대통령|대표|회장|의원|후보|총리|장관|시장|지사|위원|교수|감독|사장|원장|부장|과장|팀장|실장|국장|소장|차관|총장|총재|대사|검사|판사|변호사|기자|작가|선수|박사|씨|군|양)(?:[은는이가의도과와을를에]|$|[ ,]))[가-힣]+",
    "ar": r"و?(?:لكن|لكنه|لكنها|لكنهم)|و?(?:غير|إلا|بيد) أن\w*|كما(?! (?:هو|كان))|و?(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء)(?! (?:العام|الأسبوع|الشهر|السنة|الصباح|المساء))|و?ل(?:ذلك|ذا)|وبالتالي|ثم"
    r"|و?(?:قال|أضاف|أوضح|أكد|ذكر|أعلن|اعتبر|زعم)ت? (?:[أإ]ن\w{0,3}|قائلا)|و?(?:أشار|لفت)ت? إلى|وتابعت?|و?بعد (?:ذلك|هذا)|و?في (?:الوقت نفسه|غضون ذلك)|و?مع ذلك|و?(?:بالإضافة|إضافة) إلى ذلك"
    r"|و?علاوة على ذلك|و?من ناحية أخرى|و?على الرغم من ذلك|و?نتيجة لذلك|و?وفقا له\w?|\w+ منه(?:م|ن)",
    "hi": r"(?:यह|ये|वह|वे|इन|उन|उस)(?:का|के|की|में|से|ने|को|पर|े)?|इस(?:का|के|की|में|से|ने|को|पर|े|लिए)?(?! (?:साल|वर्ष|सप्ताह|हफ्ते|हफ़्ते|महीने|माह|बार|सुबह|शाम|रात|[^\s]{2,6}वार))|(?:इन|उन)्ह(?:ोंने|ें|ीं)|इसी|उसी|यही|वही|वहाँ|वहां|यहाँ|यहां|लेकिन|किंतु|किन्तु|परंतु|परन्तु|मगर|पर|और|तथा|एवं|हालांकि|हालाँकि|तब|फिर|साथ ही|बाद में|दोनों|वहीं|जबकि|ऐसे|ऐसा|ऐसी",
    "he": r"ו?(?:הוא|היא|הם|הן)|אבל|אך|עם זאת|לכן|בנוסף(?! ל)|כמו כן|לפיכך|כתוצאה מכך|(?:לדברי(?:ו|ה|הם|הן)|לטענת(?:ו|ה|ם))(?! של)|זה|זו|זאת|אלה|אלו|לאחר מכן|מאוחר יותר|שניהם|שתיהן|ה[א-ת]{2,} (?:הזה|הזאת|הזו|האלה|האלו)(?<!השבוע הזה)(?<!השנה הזאת)(?<!השנה הזו)",
    "sv": r"(?:Han|Hon|Hans)(?= [a-zåäö])|Hennes|Deras|Honom|Men|Och|Dessutom|Däremot|Därför|Därefter|Samtidigt(?! som)|Det (?:säger|sa|sade|uppger|berättar|meddelar)|Enligt (?:honom|henne|dem)|Båda|Detta(?! år)|Dessa(?! dagar)|Denna(?! (?:vecka|månad|gång|helg|sommar|vinter|vår|höst|morgon|kväll|natt))|Den?(?= (?:är|var|har|hade|ska|skulle|kan|kunde|kommer|väntas|blev|blir|fick|får|måste|vill|ville)\b)",
    "no": r"(?:Han|Hun|Hans)(?= [a-zæøå])|Hennes|Deres|Men|Og|Dessuten|Derimot|Derfor|Deretter|Imidlertid|Samtidig(?! som)|Det (?:sier|sa|opplyser|melder|forteller)|Ifølge (?:ham|henne|dem)|Begge|Dette(?! året)|Disse(?! dagene)|Denne(?! (?:uk[ea]n?|måneden|gangen|helg[ae]n?|sommeren|vinteren|våren|høsten|morgenen|kvelden|natt[ae]n?))|Den?(?= (?:er|var|har|hadde|havde|skal|skulle|kan|kunne|kommer|ventes|ble|blir|blev|bliver|fikk|får|fik|må|vil|ville)\b)",
    "da": r"(?:Han|Hun|Hans)(?= [a-zæøå])|Hendes|Deres|Men|Og|Desuden|Derimod|Derfor|Derefter|Imidlertid|Samtidig(?! med| som)|Det (?:siger|sagde|oplyser|fortæller)|Ifølge (?:ham|hende|dem)|Begge|Dette(?! år)|Disse(?! dage)|Denne(?! (?:uge|måned|gang|weekend|sommer|vinter|morgen|aften|nat))|Den?(?= (?:er|var|har|hadde|havde|skal|skulle|kan|kunne|kommer|ventes|ble|blir|blev|bliver|fikk|får|fik|må|vil|ville)\b)",
    "fi": r"Hän|Häne[nt]|Hänelle|He(?= [a-zäö])|Heidä[nt]|Mutta|Sen jälkeen(?!,? kun)|Tämän jälkeen|Kuitenkin|Siksi|Silti|Toisaalta|Molemmat|Samalla(?! kun)|Näin (?:sanoo|sanoi|kertoo|kertoi)",
    "hu": r"Ők?|Őt|Neki|De|És|Azonban|Ugyanakkor|Emellett|Ezért|Ezután|Ezt|Ezzel|Erről|Szerinte|Szerintük|Mindketten|Viszont|Hozzátett[eé]k?",
    "ro": r"E[lai](?= [a-zăâîșț])|Ele|Dar|Însă|De asemenea|Totodată|Prin urmare|Potrivit acest(?:uia|eia|ora)|Acest(?:a|ia|ea)|Ulterior|Ambi[ie]|Ambele",
    "id": r"Dia|Ia|Beliau|Mereka|Namun|Tetapi|Tapi|Selain itu|Sementara itu|Oleh karena itu|Karena itu|Kemudian|Menurutnya|Hal (?:ini|itu|tersebut)|Meski(?:pun)? demikian|Keduanya|Setelah itu",
    "vi": r"(?:Ông|Bà|Anh|Chị|Cô) (?:ấy|ta|này)|Họ|Tuy nhiên|Nhưng|Ngoài ra|Bên cạnh đó|Do đó|Vì vậy|Vì thế|Sau đó|Trước đó|Trong khi đó|Đồng thời|Theo đó|Cả hai|Điều này|Việc này|Đây là|Người này",
    "fa": r"او|وی|آنها|آن‌ها|آنان|اما|ولی|همچنین|بنابراین|با این حال|با این وجود|از سوی دیگر|علاوه بر این|در همین حال|این(?! (?:هفته|ماه|سال|روزها))",
    "bg": r"Той|Тя|Те|Но|Обаче|Освен това|Също|Затова|След това|Междувременно|Въпреки това|Според (?:него|нея|тях)|По думите (?:му|ѝ|й|им)|И двам?ата|Това(?! лято)|Тези(?! дни)",
    "sk": r"On[aio]?|Jeho|Jej|Ich|Ale|Avšak|Však|Tiež|Okrem toho|Preto|Potom(?!,? (?:čo|ako))|Navyše|Podľa (?:neho|nej|nich)|Obaja|Zároveň|Následne|T(?:ento|áto|oto|ieto)(?! (?:týždeň|mesiac|rok|víkend|dni))",
    "hr": r"On[aie]?|Njegov\w*|Njezin\w*|Njihov\w*|Ali|Međutim|Osim toga|Također|Zbog toga|Stoga|Zatim|Nakon toga|Prema (?:njegovim|njezinim|njihovim) riječima|Obojica",
    "sl": r"On[aie]?|Njegov\w*|Njen\w*|Njihov\w*|Toda|Vendar|Ampak|Poleg tega|Zato|Nato|Po (?:njegovih|njenih|njihovih) besedah|Oba|Obe",
    "ca": r"Ell(?:a|s|es)?|Però|No obstant(?: això)?|A més(?! (?:d['’]|de\b))|També|Per això|Segons (?:ell|ella|ells)|Tots dos|Totes dues|Tanmateix|Posteriorment",
    "lt": r"J(?:is|ie|i|os|o|ų|am|ai)|Tačiau|Be to|Taip pat|Todėl|(?:Pasak|Anot) (?:jo|jos|jų)|Abu",
    "lv": r"Viņ[šaiu]|Viņas|Taču|Bet|Turklāt|Tāpēc|Savukārt|Pēc (?:viņa|viņas|viņu) (?:teiktā|vārdiem)|Abi",
    "et": r"Ta|Tema|Nad|Nende|Kuid|Aga|Samuti|Seetõttu|Lisaks sellele|Seejärel|Mõlemad",
    "ur": r"وہ|یہ|انہوں|انہیں|لیکن|تاہم|مگر|اور|جبکہ|اس کے علاوہ|بعد ازاں|دونوں",
    "bn": r"তিনি|তারা|তাঁর|তাঁরা|তাদের|এটি|কিন্তু|তবে|এছাড়া|এরপর|এরপরে",
}
"""ISO 639-1 code -> openings that always point back. What may not is left out: "Il y a", "Ce matin", "Это
лето"."""
_OF_THEM = {
    "bg": r"от тях|сред тях",
    "ca": r"d['’]ell(?:s|es)|entre ells",
    "cs": r"z nich|mezi nimi",
    "da": r"af dem(?! der| som)|blandt dem(?! der| som)",
    "de": r"davon(?! aus|,)|von ihnen|unter ihnen|darunter",
    "el": r"από αυτ(?:ούς|ές|ά)(?! που)",
    "es": r"(?:de|entre) ell[ao]s",
    "fi": r"heistä(?!,)|niistä(?!,)|heidän joukossaan",
    "fr": r"d['’]entre e(?:ux|lles)|d['’]e(?:ux|lles)|parmi e(?:ux|lles)",
    "he": r"מה[םן]|מתוכ[םן]|ביניה[םן]",
    "hr": r"od njih|među njima",
    "hu": r"közülük|köztük",
    "id": r"di antaranya|di antara mereka|dari mereka",
    "it": r"(?:di|tra|fra) (?:loro|ess[ei])",
    "nl": r"van hen(?! die)|daarvan|onder hen|daaronder",
    "no": r"av dem(?! som)|blant dem(?! som)",
    "pl": r"(?:spośród|wśród|z) nich",
    "pt": r"d?entre el[ae]s|del[ae]s",
    "ro": r"dintre (?:ei|ele|aceștia|acestea)|printre (?:ei|ele)",
    "ru": r"(?:из|среди) них",
    "sk": r"z nich|medzi nimi",
    "sl": r"od njih|med njimi",
    "sv": r"av dem(?! som)|bland dem(?! som)",
    "uk": r"(?:з|із|серед) них",
    "vi": r"trong số (?:họ|đó|này)",
}
"""ISO 639-1 code -> "of them", "among them". Behind at most three words and no comma, they point back to the sentence
before."""
_MARK = "[\u0900-\u0963\u0966-\u0983\u09bc-\u09e3]"
"""A sign of Hindi or Bengali that continues a word but is not a letter by itself."""
_OPENINGS: dict[str, re.Pattern[str]] = {
    language: late(
        rf"\W*(?:(?:{openings})(?:(?<=[a-zà-ÿ]['’])|(?![\w-]|['’.]|{_MARK}))"
        rf"|(?:[^\W_][\w’'-]* ){{0,3}}(?i:{_OF_THEM.get(language, '(?!)')})(?!\w))"
    )
    for language, openings in _LOOSE.items()
}


_UNNAMED: dict[str, re.Pattern[str]] = {
    "hu": late(
        r"\s[–—-] (?:mondta|mondja|közölte|fogalmazott|nyilatkozta|tette hozzá|jelentette ki|hangsúlyozta|magyarázta)(?: el)?\.$"
    ),
    "pl": late(
        rf"\s[–—-] (?:[{SMALL}]+(?:ł|ła|li|ły)|mówi|dodaje|podkreśla|tłumaczy|zaznacza|wyjaśnia)(?: ona?)?\.$"
    ),
    **dict.fromkeys(("ru", "uk"), late(rf"[,!?…][»”\"]?,? ?[–—-] [{SMALL}]+(?: (?:она?|він|вона))?\.$")),
    **dict.fromkeys(
        ("da", "no", "sv", "fi"),
        late(r"[,!?”\"] (?:\w+ (?:h[ou]n|han|hän)|hän \w+)(?: till? [^\s,]{1,20})?\.$"),
    ),
}
"""ISO 639-1 code -> the end of what somebody said whom only the sentence before names: – powiedział., säger
han."""


def looks_back(sentence: str, language: str) -> bool:
    """Whether a sentence of any language needs the one before it; False in a language without a table.

    >>> looks_back("Il est mort à Paris.", "fr"), looks_back("Il est 8 heures.", "fr"), looks_back("I går regnet det.", "no")
    (True, False, False)

    """
    if language == "en":
        return leans_back(sentence)
    if language in UNSPACED:
        return points_back(sentence)
    openings, unnamed = _OPENINGS.get(language), _UNNAMED.get(language)
    return openings is not None and bool(
        openings.match(sentence) or (unnamed is not None and unnamed.search(sentence))
    )
