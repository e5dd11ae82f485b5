"""Whose report a sentence or an article is."""

import pytest

from summarize.language.agencies import agency, agency_of_article

CREDITS = [
    ("“We didn’t suffer losses,” he told Reuters, adding more.", "Reuters"),
    ("Officials told AFP news agency that 20 were killed.", "AFP"),
    ("He told The Associated Press.", "AP"),
    ("The toll rose, according to Xinhua.", "Xinhua"),
    ("Sweets were handed out, Reuters reported.", "Reuters"),
    ("A tank stood there, a Reuters witness said.", "Reuters"),
    ("SEOUL (Yonhap) - The rocket rose.", "Yonhap"),
    ("The Reuters building was evacuated.", None),
    ("He showed a MAP of the AP Calculus class.", None),
    ("He worked for Bloomberg in the nineties.", None),
    ("The storm moved north.", None),
]


@pytest.mark.parametrize(("text", "expected"), CREDITS)
def test_an_agency_is_credited_only_where_it_reports(text, expected):
    """Named as the place of a report, not as a thing in it."""
    assert agency(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("KABUL (Reuters) - The United States struck.", "Reuters"),
        ("WASHINGTON, Dec. 11 (Yonhap) -- The head of a panel", "Yonhap"),
        ("SEOUL/TOKYO, Dec 12 (Reuters) - North Korea launched", "Reuters"),
        ("He told Reuters so.", None),
        ("An AP photo shows it.", None),
    ],
)
def test_the_dateline_tells_whose_report_an_article_is(text, expected):
    """A mention in the text does not."""
    assert agency_of_article(text, "en") == expected


ABROAD = [
    ("ru", "МОСКВА, 3 мая. /ТАСС/. Суд открыл мост.", "TASS"),
    ("ru", "МОСКВА, 3 мая — РИА Новости. Суд открыл мост.", "RIA"),
    ("ru", "Мост открыт, пишет РИА Новости со ссылкой на суд.", None),
    ("uk", "Харків, 3 травня (Укрінформ). Суд відкрив міст.", "Ukrinform"),
    ("ko", "[서울=뉴시스] 김철수 기자 = 다리가 열렸다.", "Newsis"),
    ("ko", "(강릉=연합뉴스) 김철수 기자 = 다리가 열렸다.", "Yonhap"),
    ("zh", "新华社北京10月3日电（记者李明）大桥开通。", "Xinhua"),
    ("zh", "（中央社記者李明台北3日電）大橋開通。", "CNA"),
    ("zh", "新华社区的大桥开通。", None),
    ("ja", "【ローマ共同】橋が開通した。", "Kyodo"),
    ("ja", "［東京　１５日　ロイター］ - 橋が開通した。", "Reuters"),
    ("ja", "（共同声明）橋が開通した。", None),
    ("ar", "باريس (أ ف ب) - افتتح الجسر.", "AFP"),
    ("ar", "القاهرة (رويترز) - افتتح الجسر.", "Reuters"),
    ("fa", "طبس - ایرنا - پل باز شد.", "IRNA"),
    ("hi", "नई दिल्ली, तीन मई (भाषा) पुल खुला।", "PTI"),
    ("pl", "Katowice, 20.04.2022 (PAP) - Most otwarto.", "PAP"),
    ("pl", "Most otwarto. (PAP)\nautor: Jan Nowak", "PAP"),
    ("cs", "Praha 3. května (ČTK) - Most otevřeli.", "ČTK"),
    ("no", "TROMSØ (NTB): Broen ble åpnet.", "NTB"),
    ("da", "Broen blev åbnet.\n/Ritzau/", "RITZAU"),
    ("tr", "BOLU (AA) - Köprü açıldı.", "AA"),
    ("ko", "다리가 열렸다.\n(사진=연합뉴스)", None),
    ("ko", "(사진=연합뉴스)\n[서울=뉴시스] 김철수 기자 = 다리가 열렸다.", "Newsis"),
    ("zh", "（图片来源：中新社）大桥开通。", None),
    ("ru", "Мост открыт.\nФото: Иван Петров/РИА Новости.", None),
    ("de", "Neun Minister in Iona.\nFoto: Hans Roe/dpa\n\nDie Brücke ist offen.", None),
    ("de", "Titelbild: Hans Roe/dpa\nIONA (dpa) - Die Brücke ist offen.", "dpa"),
    ("fr", "Le pont de Iona. Photo Jean Roe / AFP\nLe pont est ouvert.", None),
    ("it", "(Foto ANSA)\nIl ponte è aperto.", None),
    ("pl", "fot. (PAP)\nMost otwarto.", None),
    ("tr", "FOTOĞRAF: Ali Roe (DHA)\nKöprü açıldı.", None),
    ("en", "The carrier (AA) - the largest of them - cut jobs.", None),
    ("es", "El partido (PAP) - el mayor - ganó.", None),
    ("sv", "Det säger hon till TT: bron är öppen.", None),
    ("sv", "Bron (TT) är öppen.", None),
    ("de", "HANAU (Reuters) - Die Brücke ist offen.", "Reuters"),
]


@pytest.mark.parametrize(("language", "text", "expected"), ABROAD)
def test_an_agency_of_another_language_is_known_by_its_dateline(language, text, expected):
    """In its own language only, since elsewhere its letters are a party's; who is spoken of reports nothing."""
    assert agency_of_article(text, language) == expected
