"""What an article in another script keeps."""

import pytest

from summarize.cleaning import clean
from summarize.model import Article

PARAGRAPHS = [
    ("ar", "جرت المحادثات في باريس يوم الجمعة. وأعلن الوزير أن الاتفاق وشيك. وقال إنه راض"),
    ("he", "השיחות התקיימו בפריז ביום שישי. השר הודיע שההסכם קרוב. הוא אמר שהוא מרוצה"),
    ("el", "Οι συνομιλίες έγιναν στο Παρίσι. Ο υπουργός είπε ότι η συμφωνία είναι κοντά. Και έφυγε"),
    ("ru", "Переговоры прошли в Париже в пятницу. Министр сказал, что договор близок. Он ушёл"),
    ("hi", "वार्ता शुक्रवार को पेरिस में हुई। मंत्री ने कहा कि समझौता निकट है। वे गए"),
]


@pytest.mark.parametrize(("language", "paragraph"), PARAGRAPHS)
def test_a_paragraph_without_its_last_stop_keeps_the_sentences_before(language, paragraph):
    """Its first two sentences are news in any script; what broke off is none."""
    text = f"Rubio left Rome on Monday.\n\n{paragraph}\n"
    news = clean(Article(id="a", text=text), language)
    assert [sentence.paragraph for sentence in news.sentences] == [0, 1, 1]


def test_a_heading_with_an_abbreviation_is_one():
    """A title of one letter ends no sentence."""
    text = "جرت المحادثات في باريس يوم الجمعة.\n\nتصريح د. أحمد زويل\n\nوأعلن الوزير أن الاتفاق وشيك.\n"
    assert len(clean(Article(id="a", text=text), "ar").sentences) == 2


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ar", "قال الوزير إن طائرة A330 هبطت في باريس يوم الجمعة."),
        ("he", "השר נפגש ביום שישי עם נציגי NATO בפריז."),
        ("hi", "मंत्री ने शुक्रवार को पेरिस में NATO के नौ मंत्रियों से बात की।"),
        ("ko", "장관은 금요일 파리에서 NATO 장관 아홉 명을 만났다."),
    ],
)
def test_a_latin_name_is_no_shout(language, line):
    """A line or a sentence is not in capitals because its only letters that could be small are a name's."""
    other = line.replace("NATO", "iPhone").replace("A330", "iPhone")
    for text in (f"{other}\n\n{line}\n", f"{other} {line}\n"):
        news = clean(Article(id="a", text=text), language)
        assert [sentence.text for sentence in news.sentences] == [other, line]
