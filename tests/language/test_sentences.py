"""Golden boundaries: every trap that the seed articles and the fifteen events hold, and what must not change."""

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarize.language import sentence_joins, sentences
from summarize.language.sentences import STRETCH, split

# "|" marks a boundary; everything else is one sentence.
GOLDEN = [
    ("an aside ends", "He won.|(The vote was 5-4.)|Rubio left."),
    ("an aside ends on a quotation", "(He said “I won.”)|Rubio left."),
    ("brackets inside a sentence", "(Reuters) Rubio (and Vance) left."),
    ("country before a title", "He met U.S. Secretary of State Marco Rubio.|He left."),
    ("initials of a name", "J.D. Vance spoke in Rome.|Vance was hopeful."),
    ("initials that are a degree, too", "Trump picked J.D. Vance as his running mate.|Vance was hopeful."),
    ("initials behind a comma", "The senator, J.D. Vance, and the CNN host S.E. Cupp left.|Nobody stayed."),
    ("initials that are a degree, too", "Fans cheered M.S. Dhoni and B.S. Yediyurappa.|They waved."),
    ("a degree that ends a sentence", "He has a J.D.|Smith went on.|She earned her M.S.|Roe did not."),
    (
        "a degree before an opening",
        "He was a lawyer with one degree, J.D.|The others left.|She had M.A.|Roe left.",
    ),
    ("a province and its court", "He asked the B.C. Supreme Court, as a member of B.C. Greens.|It met."),
    ("a province and its premier", "They told B.C. Premier David Eby so.|He lives in B.C.|Premier Doe left."),
    ("years long ago", "It was built in 500 B.C.|Premier Doe went there."),
    (
        "initial in a name",
        "The census was financed by Paul G. Allen, a founder of Microsoft.|It ended in 2016.",
    ),
    ("abbreviated month", "The hearing was on Jan. 15, 2025 in Washington.|It was long."),
    ("hour before a day", "Talks start at 10 a.m. Friday in Paris.|They end at noon."),
    ("hour that ends a sentence", "Polls close at 8 p.m.|Counting starts at once."),
    ("hour before a word that begins like a month", "Polls close at 8 p.m.|Mayor Jane Smith votes at noon."),
    ("hour before a city's time", "The truce began at 9 p.m. Cairo time (2 p.m. ET).|It held."),
    ("hour before a zone", "Updated at 8:15 a.m. ET by the desk.|More soon."),
    ("dotted party and state", "Sen. Lindsey Graham, R-S.C., said so.|Others did not."),
    (
        "party and state",
        "Rep. Vern Buchanan, R-Fla., and Rep. Earl Blumenauer, D-Ore., agreed.|Nobody else did.",
    ),
    (
        "party and state before a semicolon",
        "Two pay: Sen. Sanders, I-Vt.; Rep. Ro Khanna, D-Calif.|Others do not.",
    ),
    ("number", "It hit the No. 10 bus.|Nobody was hurt."),
    ("number", "Voters in Iona passed Prop. 9 in May.|It was close."),
    ("titles", "Mr. Smith and Dr. Jones met Gov. Roy Cooper.|They talked."),
    (
        "titles that sentencex does not know",
        "Prosecutors charged Ms. Doe near Ft. Worth.|Atty. Gen. Roe agreed.",
    ),
    (
        "titles of ranks and offices",
        "A court found Army Spc. Jane Doe guilty.|Const. John Roe and Ofc. Poe spoke for Dep. Moe and Ald. Coe.",
    ),
    ("star of a footnote", "Roe lost.*|Doe did not.|* The list begins.|* It ends."),
    (
        "titles behind a hyphen, and before a name that is a word",
        "It cost then-Sen. Jane Doe her seat.|Ex-Gov. Will Roe and Rep. Will Poe won.",
    ),
    ("point inside a name", "More from XYZ.D: visit XYZ.D for more.|He works at NASA.|A man came."),
    ("a name and its letter", "The virus, Mirna/Locker.C, has spread since winter.|Roe fixed it."),
    (
        "point before a station's suffix",
        "Free Mirna, or FMR.FM, is off the air.|Iona.TV is on.|He saw the FM.|FM is radio.",
    ),
    ("company", "Smith vs. Jones Inc. went to court.|It lost."),
    ("junior", "A photo showed Donald Trump Jr. with a tail in one hand.|It was old."),
    ("dotted place in a sentence", "The U.N. Security Council met on St. John's Road.|It adjourned."),
    ("a street at the end", "Doe lives at 5 Elm St.|The house burned down."),
    ("a result and a name", "The score was 3-2.|Mai Doe won."),
    ("quotation of two sentences stays whole", "“It is over. We move on,” he said.|Then he left."),
    ("closing curly quote ends", "Rubio called it “encouraging.”|Lavrov did not."),
    ("straight quotes", 'He said: "I flew from my seat. Everything became white."|He was 59.'),
    ("speaker after a question", "“Why would I not trust it?” Torrens said.|She stayed."),
    ("speaker after an exclamation", "“Go now!” said the mayor.|They went."),
    ("speaker and occasion", "“Would he have come?” Rogow asked during his own summations.|Nobody knew."),
    ("speaker and party", "“What does it cost?” Rep. Jane L. Doe, Iona Democrat, asked.|Roe left."),
    ("speaker and office", "“We won!” Mirna council spokesman John Roe tweeted.|The vote was close."),
    ("speaker and state", "“What does it cost?” Rep. Jane Doe (D-Calif.) asked the mayor.|He left."),
    ("no speaker", "“What does it cost?”|The mayor left at nine, Roe said."),
    ("no speaker", "“What does it cost?”|Roe also asked for the bill."),
    ("speaker and day", "“Very Selfish!” Mr. Trump tweeted on Monday.|Others did not."),
    ("speaker and what he did", "“Who knew?” Doe asked, pointing at the roof.|Nobody stirred."),
    ("speaker and what he did", "“Who knew?” Doe said, adding that few did, while Roe sat down.|They left."),
    ("speaker who shouted", "“It will hold!” Jane Doe shouted from the roof.|They left."),
    ("speaker who posted", "“SAVE THE BRIDGE!” Roe posted in one of nine messages.|It fell."),
    ("no speaker", "“Send help!”|Police responded to the call within minutes."),
    ("no speaker", "“I did nothing!”|Roe posted bail in Mirna on Monday."),
    ("no speaker", "“Never!”|Roe said, according to the filing, he would stay."),
    ("no speaker", "“Never!”|Roe said, speaking in Mirna, that he would stay."),
    ("no speaker", "“Never!”|Roe said, smiling at the judge, “I would stay.”"),
    ("speaker who says more", "“Never!”|Barr said on Monday that talks would go on.|They did."),
    ("speaker who is quoted again", "“Never!”|Barr said on Monday, “and I mean it.”|They left."),
    (
        "a quotation inside another ends",
        "“I said,” Doe recalls, “‘Guys, leave the dog at home.’ ”|Roe came up with the name.|He left.",
    ),
    ("a quotation inside another ends", "He hoped that there were no ‘tapes.’”|The mayor refused to say."),
    (
        "a quotation inside another ends",
        "She wanted \"more 'doing' and less 'complaining.'\"|Speaking on Friday, Roe agreed.",
    ),
    ("a quotation inside another and its speaker", "\"He kept asking, 'Are you OK?'\" Roe said.|She left."),
    (
        "a quotation inside another and its speaker",
        "“I said, ‘What is the big deal?’” Mr. Roe said, adding that it was late.|He left.",
    ),
    (
        "a quotation inside another and its speaker with office",
        "“Is this ‘a fair share?’” Iona Sen. Jane Doe told me in May.|She left.",
    ),
    (
        "a quotation inside another and when it was said",
        "“I am, in the words of Roe: ‘Not going to do it.’” Early 2000, citing a line.",
    ),
    ("a quotation behind a dotted state", "Roe met Jane Doe, D-R.I.|“He was rude to all of us.”|She left."),
    ("a quotation behind a dotted name", "Roe led the M.E.K.|“The aims of the city are clear,” he said."),
    ("a quotation behind the hour", "They cheered at 10:30 a.m.|“God is good. Trust him,” she said."),
    (
        "a quotation behind a junior",
        "So said a lawyer of John Roe Jr.|“Putting aside the question, we will.”",
    ),
    ("a name in marks behind letters", "He met C.H. “Burt” Mills of the U.S. “Space Force” on Friday."),
    ("a title in marks behind letters", "Roe saw the U.S. “Land of the Free” tour in May.|It was long."),
    ("a title behind mismatched marks", '“It was over," Doe said in court.|"Mr. Roe forced me to go."'),
    ("a title behind mismatched marks", "“Dr. Roe used his office to make a series of claims,“ Doe said."),
    (
        "decimals in text that spaces its marks",
        "After a 6 . 1 magnitude quake struck at 9 . 30am , a $2 . 5 million ring cost $19 . 99 .|It was 6 . 1 .",
    ),
    (
        "figures in text that spaces its marks",
        "He was born in 2004 .|200 people came .|All of the hurt were 25 .|12 houses burned .|Roe , 40 , ate 5 .|3 men left .",
    ),
    ("a road that ends a sentence", "He lives at 5 Elm Dr.|The house burned down."),
    ("opening mark left behind", "“They are unhelpful,” the minister said. |“Their place is elsewhere.”"),
    ("party and state before a dash", "Sen. Doe, R-Neb. — a rare critic — voted no.|It passed."),
    ("a question between dashes", "They must wait — who would not? — until noon.|Then they vote."),
    ("a new sentence behind a dash", "The vote is over.|— Jane Doe reported from the hall."),
    ("hour in capitals before a zone", "The hall opens at 7 P.M. EST.|Doe speaks at 8 P.M.|Entry is free."),
    ("code of a stock", "The sector's index .DOEX rose by 2 percent.|Others fell."),
    ("decimal and money", "It costs $9.5 billion, or 3.5% more.|That is a lot."),
    ("ellipsis in a sentence", "It was the agreement ... but things could spiral.|They did."),
    ("question and answer", "Who won?|Nobody did."),
    ("em dash", "We need to determine very quickly—within days—whether it is doable.|If not, we move on."),
    ("paragraphs", "A headline without a full stop\n|\nA sentence follows it."),
]


@pytest.mark.parametrize(("trap", "marked"), GOLDEN, ids=[trap for trap, _ in GOLDEN])
def test_boundaries_are_where_an_editor_draws_them(trap, marked):
    """Each golden text is cut at its marks and nowhere else."""
    text = marked.replace("|", " ") if "\n" not in marked else marked.replace("|", "")
    expected = [" ".join(part.split()) for part in marked.split("|")]
    assert [" ".join(text[start:end].split()) for start, end in split(text)] == expected, trap


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "M. Dupont a parlé le 3 mars.|Il est parti."),
        ("de", "Er kam am 3. März 2020 nach Berlin.|Dann ging er."),
        ("de", "Der 1. FC Mirna schlug die 2. Mannschaft am 3. Spieltag.|Er führt."),
        ("cs", "Přijeli 7. července a odjeli 21. října.|Pak bylo ticho."),
        ("hi", "यह पहला वाक्य है।|यह दूसरा वाक्य है।"),
        ("hi", "झील में ७.५ मीटर पानी है।|गाँव १० कि.मी. दूर है।|टी.वी. बंद है."),
        ("he", 'שר החוץ של ארה"ב הגיע.|הוא נפגש עם נציגי האו"ם.'),
        ("he", 'הוא קרא לכך "צעד ראשון".|שרת ה"ירוקים" שתקה.'),
        ("he", "דני ר. לוי סיפר זאת לבי.בי.סי ביום שני.|איש לא הגיב."),
        ("fr", "Le chef de l’O.N.U. est venu.|Il est parti."),
        ("fr", "L'art. 49 s'applique à St. Denis.|Il pleut."),
        ("pl", "Do zderzenia doszło o godz. 7.20 na ul. Długiej.|Mówi o tym dr inż. Jan Nowak."),
        ("ru", "Дело по ст. 238 УК РФ.|На пл. Победы тихо.|Ущерб составил 1,5 млрд руб.|Президент ответил."),
        ("uk", "Це сказали проф. І. П. Коваль і ген. Залужний.|Збитки 5 млн грн.|Уряд допоможе."),
        ("de", "Der Zug fuhr 140 km/h.|Dann hielt er.|Am Do., 3. Juli, geht es weiter."),
        ("it", "L'on. Rossi e S. Francesco.|Il n. 5 vale.|Sono andato on."),
        ("tr", "Saat 14.51'de Sn. Erdoğan geldi.|Deprem oldu."),
        ("el", "Το αρ. 5 του ν. 4000 ισχύει.|Ο κ. Τσίπρας είπε."),
        ("ar", "قال د. أحمد زويل إنه سيسافر.|ووقعه جورج دبليو. بوش أمس."),
        ("hi", "डॉ. सिंह ने कहा।|मलबा ६५० कि. मी. दूर है।"),
        ("sv", "Sedan gick hon.|Anna kom."),
        ("fr", "« Il pleut. »|Puis il est parti.|« C'est un monstre. C'est ça. »|Il rit."),
        ("sv", "Anna sade att ”det brinner. Snart.”|Sedan gick han.|”Vi väntar.”|Nu är det slut."),
        ("de", "Der Rat kam.|»Es brennt. Noch«, sagte er.|»Wir helfen.«|Dann ging er."),
        ("cs", "Mluvil J. Čapek z Brna.|Potom odešel."),
        ("ar", "هذه جملة أولى.|هل هذه جملة ثانية؟"),
        ("el", "Αυτή είναι μια πρόταση.|Αυτή είναι άλλη."),
        ("th", "เริ่มเวลา 09.00 น. วันที่ 19 ต.ค. ที่กรุงเทพฯ|ทั้งนี้ ยังไม่มีผู้บาดเจ็บ|นอกจากนี้ ถนนยังปิดอยู่"),
        ("lo", "ລາຄາ 3.5 ລ້ານກີບ ທ່ານ ສ. ສີ ກ່າວ."),
        ("km", "ធនាគារជាតិបានដំឡើងអត្រា។|ទីផ្សារធ្លាក់ចុះ។"),
        ("my", "ဗဟိုဘဏ်က မြှင့်သည်။|ဈေးကွက် ကျသည်။"),
    ],
)
def test_other_languages_are_split_by_their_own_marks(language, marked):
    """Sentencex knows the marks and abbreviations of each language."""
    text = marked.replace("|", " ")
    assert [text[start:end] for start, end in split(text, language)] == marked.split("|")


WORDS = [
    (
        "it",
        "Lo sciopero dura due ore.|Gli operai tornano lunedì.|È nato dieci anni fa.|Il sindaco ha detto di no.|Non accadrà mai.|Il corteo è lungo 3 km.|Non va.|Che così sia.|Ed ecco.",
    ),
    (
        "es",
        "El presidente dijo que no.|La oposición protestó.|Todo salió bien.|Nadie murió.|Está a 5 km.|Los bomberos llegaron al mar.|Ayer llovió.|Duró 5 min.|Después nada.",
    ),
    (
        "sv",
        "Hon vet inget om det.|Polisen sprang ut.|Alla följde med.|Mannen teg.|Det är en bil med tre personer i.|Han gick i en del.|Ord för ord.|Hon satte sig.|Det gick 5 min.|Sedan kom han.",
    ),
    (
        "no",
        "Hun vet ikke noe om det.|Politiet gikk ut.|Alle ble med.|Mannen tidde.|Det er en del.|Han ga sitt ord.|Hun gikk.",
    ),
    ("da", "De gik ned.|Han var med.|De var to.|Klokken var ti.|Så gik de."),
    ("ro", "A durat trei ore.|Nu știm de unde la.|Apoi a plouat."),
    ("hu", "Azt mondta, hogy nem.|Aztán elment."),
    ("sv", "T.ex. i Lund.|Bl.a. Ek kom."),
    ("es", "El art. 5 del D. L. núm. 3 de mar. 2020 rige.|Bien."),
    ("it", "Il km. 5 è chiuso."),
    ("cs", "Trvalo to 5 min.|Potom nic."),
    (
        "de",
        "Er kam zu spät.|36 Menschen warteten.|1.200 gingen.|Es war die Mirnastr. 3 Minuten weiter. 3. Mai ist es.",
    ),
    ("cs", "Zemřeli dva lidé.|36 lidí čeká podle odst. 3 zákona."),
    ("sk", "Zomreli dvaja ľudia.|36 ľudí čaká."),
    ("da", "To blev dræbt.|36 mennesker venter."),
    ("fi", "Kaksi kuoli eilen.|36 ihmistä odottaa."),
    ("ru", "Дадут по 2 млн руб.|«Хватит всем», — сказал он."),
    ("uk", "Дадуть по 2 млн грн.|«Вистачить усім», – сказав він."),
    ("ko", '그는 "끝났다."라고 말했다.|"안 된다."며 떠났다.|"그만."|고씨는 갔다.'),
    ("nl", "Het duurde 5 min.|Daarna niets."),
]


@pytest.mark.parametrize(("language", "marked"), WORDS)
def test_a_common_word_before_a_capital_ends_its_sentence(language, marked):
    """What sentencex takes for an abbreviation there: two sentences ran into one."""
    text = marked.replace("|", " ")
    assert [text[start:end] for start, end in split(text, language)] == marked.split("|")


SHORTENED = [
    ("bg", "Говори адв. Иванов, г-н. Петров и Д-р. Колев.|Има ок. 30 души в жк. Младост."),
    ("ca", "Ho diu Mn. Puig.|Plou."),
    ("cs", "Mluvil mjr. Novák, nprap. Malý a pplk. Dvořák.|Zemřelo cca. 20 lidí na tř. Míru."),
    ("da", "Det siger adv. Hansen ved Sct. Knuds Kirke.|Så gik han."),
    ("de", "Der Dipl.-Ing. Müller, Abg. Roth und Bgm. Weber kamen.|Dann gingen sie."),
    ("el", "Στην οδ. Σταδίου μίλησε ο καθ. Παππάς.|Ο Κων. Δήμου και η Αγ. Άννα."),
    ("es", "Lo dijo el Cnel. Ruiz a D. Juan Paz.|Toma vitamina D.|Hay aprox. 30."),
    ("et", "See algas kl. 15 täna.|Siis oli vaikus."),
    ("fr", "Le Dr. Petit et le cdt. Grand sont venus Bd. Foch.|Il a passé le col.|Puis il a plu."),
    ("he", "פרופ. לוי סיפר זאת.|איש לא הגיב."),
    ("hr", "Gđa. Horvat je na trgu sv. Marka.|Čl. 5 kaže da je cca. 30 ljudi na br. 5."),
    ("hu", "Meghalt kb. 30 ember.|Ifj. Kovács és Szt. István."),
    ("id", "Brigjen. Pol. Budi tinggal di Jl. Sudirman, Kec. Cibinong.|Harganya Rp. 5.000.|Ia pergi."),
    ("it", "L'arch. Rossi e il ten. Bianchi hanno sentito il sig. Verdi.|Poi piove."),
    ("lt", "Sakė plk. Jonas Petraitis ir doc. Ona.|Pagal str. 5 taip."),
    ("lv", "Sv. Jānis un apm. 30 cilvēki.|Tad nekas."),
    ("nl", "Mevr. Jansen en Burg. Bos zwegen.|Toen ging zij."),
    ("no", "Det skjedde kl. 15.30 i dag, sier adv. Hansen.|Så gikk han, pkt. 5."),
    (
        "pl",
        "Jak podał mł. bryg. Karol Nowak z pl. Zamkowego, zginęło ok. 20 osób.|Mówi nadkom. Jan Nowak i abp. Ryś.",
    ),
    ("pl", "Zginęło 5 os.|Policja milczy.|Kpt. Nowak na os. Zielonym też."),
    ("pt", "O Cel. Silva e a dep. Souza falaram com D. Maria.|Há aprox. 30 pessoas.|A dengue D.|Nada."),
    ("ro", "Dl. Popescu, de pe Str. Victoriei și bd. Unirii.|Sunt aprox. 30 de oameni."),
    ("ru", "Пожар в пос. Иваново и дер. Малой на наб. Мойки.|Там ок. 30 человек, сказал доц. Иванов."),
    ("sk", "Povedal to mjr. Novák a npor. Malý.|Je ich cca. 20."),
    ("sl", "Mag. Novak in sv. Miklavž.|Čl. 5 je na št. 3, cca. 30."),
    ("sv", "Det hände kl. 15.30 i dag.|Sedan gick hon."),
    ("tr", "Doç. Dr. Ahmet Kaya ve Korg. Can konuştu.|Frekans 50 Hz.|Sonra Hz. Muhammed."),
    ("uk", "Пожежа в смт. Іванове на бул. Миру, там бл. 30 людей.|Потім дощ."),
    ("es", "Lo dijo el cnel. Ruiz y el sgto. Paz.|Llueve."),
    ("nl", "Dat zegt ds. Bos, met mw. Vos en kol. Vis.|Toen ging zij."),
    ("pt", "O cel. Silva e o ten. Souza estão na av. Paulista.|Chove."),
    ("it", "Lo dice il magg. Rossi.|Piove."),
    ("bg", "Там е т.нар. Иона.|Вали."),
    ("cs", "Vadí to mj. Praze, popř. Brnu.|Prší."),
    ("da", "Det gælder bl.a. Iona.|Det regner."),
    ("de", "Die Bahn inkl. Iona ruht.|Es regnet."),
    ("el", "Μίλησε η αρχή, δηλ. Ο Δήμος.|Βρέχει."),
    ("fi", "Kaupunki, ts. Iona, vaikenee.|Sataa."),
    ("hr", "To su npr. Iona i tzv. Mirna.|Kiši."),
    ("hu", "Doe Anna, szül. Kiss, hallgat.|Esik."),
    ("lt", "Tai pvz. Iona.|Lyja."),
    ("lv", "Tā ir piem. Iona.|Līst."),
    ("nl", "Het gaat o.a. Iona aan.|Het regent."),
    ("no", "Det gjelder f.eks. Iona, dvs. Mirna.|Det regner."),
    ("pl", "Głosowali m.in. Doe i tzw. Zieloni ws. Iony.|Pada."),
    ("pl", "Szpital im. Jana Doe stoi.|Dał im.|Potem padało."),
    ("ro", "De ex. Iona tace.|Plouă."),
    ("ru", "Город, т. е. Иона, молчит.|Идёт дождь."),
    ("sk", "Mesto, t.j. Iona, mlčí.|Prší."),
    ("sl", "To je npr. Iona oz. Mirna.|Dežuje."),
    ("sv", "Det gäller t.ex. Iona, dvs. Mirna.|Det regnar."),
    ("tr", "Kentler, örn. İona, susuyor.|Yağmur var."),
    ("vi", "Công an TP. Hồ Chí Minh và GS.TS. Nguyễn Văn A có mặt ở TP. Bà Rịa.|Mưa ở TP.|Ông Phong đi."),
]


@pytest.mark.parametrize(("language", "marked"), SHORTENED)
def test_what_a_language_shortens_ends_no_sentence(language, marked):
    """Titles, offices and streets before a name, measures before a figure; what may end a sentence still does."""
    text = marked.replace("|", " ")
    assert [text[start:end] for start, end in split(text, language)] == marked.split("|")


def test_no_entry_of_the_table_is_sure_to_end_a_sentence():
    """One of four small letters would never be asked for: the rule before the table says that it ends one."""
    assert not re.search(r"(?<![\w\[(])[a-z]{4}(?![\w\])])", sentence_joins._ABROAD)


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        (
            "zh",
            "行长说：“经济稳定。没有计划。”|他没有回答！|股市上涨3.5%。|12人获救。|记者问：“会再降吗？”|没有人知道。",
        ),
        (
            "zh",
            "“我们尽力了。”副县长周立明说。|“为什么？”记者问。|“他走了。”一名医生告诉记者。|“声音很大。”|她回忆说，桥断了。|會議結束。|“好。”|12人走了。",
        ),
        (
            "ja",
            "総裁は「物価は上がる。賃金も上がる。」と述べた。|「本当か？」と聞かれ、彼は黙った。|「続けます。」|2人が去った。",
        ),
        ("ja", "「やった!」「さくら」などの歌で知られる。|「さくら!」や「うみ」も歌う。"),
        ("ja", "新型の「あけぼの」1号機を打ち上げた。|「行きます。」|ところが延期された。"),
    ],
)
def test_chinese_and_japanese_are_cut_without_a_space(language, marked):
    """A quotation stays whole with who says it, and a figure behind a full stop is no decimal."""
    text = marked.replace("|", "")
    assert [text[start:end] for start, end in split(text, language)] == marked.split("|")


def test_a_long_line_without_spaces_is_cut_between_sentences():
    """Wherever the limit falls."""
    sentence = "央行宣布，把利率上调到百分之一点五。"
    text = sentence * 1000
    assert {text[start:end] for start, end in split(text, "zh")} == {sentence}


def test_a_sentence_ends_where_its_space_was_lost():
    """Between whole words a point without a space behind it is the end of a sentence, unlike between letters."""
    for language, one, other in (
        ("hi", "पुल बन गया है.", "यह लंबा है."),
        ("en", "Doe won it.", "Roe left."),
        ("en", "Doe won last week.", "I, too, was there."),
    ):
        text = one + other
        assert [text[start:end] for start, end in split(text, language)] == [one, other]


def test_spaces_of_no_width_belong_to_no_sentence():
    """At its ends: inside one they stay, since offsets count them."""
    text = "\u200b\u200b He left.\u2060\n\u200b\n\ufeffShe stay\u200bed. \u200bRoe did not.\u200b Doe did. \u200b"
    found = [text[start:end] for start, end in split(text)]
    assert found == ["He left.", "She stay\u200bed.", "Roe did not.", "Doe did."]


def test_spaces_of_no_width_among_others_cost_a_sentence_no_letter():
    """However they take turns: cut in part, what was left gave the sentence the place of the first of them."""
    text = "\u200b \u200bHe left. \u200b\xa0\u200bShe stayed.\u200b \u2060\n\u200b \ufeff \u200b\n\ufeff \u200bRoe did not."
    found = [text[start:end] for start, end in split(text)]
    assert found == ["He left.", "She stayed.", "Roe did not."]


def test_all_white_space_is_cut_from_a_sentence():
    """All that Unicode knows, none of it left out."""
    white = "".join(filter(str.isspace, map(chr, range(sys.maxunicode))))
    assert split(f"{white}He left.{white}") == [(len(white), len(white) + 8)]


@given(st.text(alphabet='ab .!?\n"“”’()—U.S1\u2028\r\t\u05d0', max_size=200))
def test_no_letter_is_lost(text):
    """The spans are in order, do not overlap, and leave only white space between them."""
    spans = split(text)
    at = 0
    for start, end in spans:
        assert at <= start < end
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


def test_a_long_line_is_cut_between_sentences():
    """Wherever the limit falls, an abbreviation near it does not end a sentence."""
    sentence = "Prosecutors charged Ms. Loughlin and Mr. Macy on Tuesday."
    for shift in range(len(sentence)):
        first = f"It{'X' * shift} is no word."
        text = " ".join([first, *[sentence] * 200])
        assert [text[start:end] for start, end in split(text)] == [first, *[sentence] * 200]


def test_what_runs_over_the_limit_is_one_sentence():
    """A transcript without full stops: its rest was printed as a sentence of its own."""
    long = " ".join(f"the mayor said that vote number {number} was held" for number in range(999)) + "."
    text = f"{long} Prosecutors charged Ms. Loughlin on Tuesday."
    assert [text[start:end] for start, end in split(text)] == [long, text[len(long) + 1 :]]


def test_unclosed_quotation_marks_do_not_cost_the_square_of_the_length():
    """A long line of opening marks is cut into chunks before it is split."""
    text = "“He said. " * 20_000
    assert max(end - start for start, end in split(text)) <= STRETCH


@given(st.text(st.sampled_from("Ab .?!;:,\"'()-1"), max_size=30), st.sampled_from(["en", "el", "hy", "de"]))
def test_what_holds_no_end_of_a_sentence_is_not_cut(text, language):
    """The look that spares a call answers as the splitter does."""
    with pytest.MonkeyPatch.context() as patch:
        quick = split(text, language)
        patch.setattr(sentences, "_ENDING", ("",))  # stands in every text
        assert quick == split(text, language)
