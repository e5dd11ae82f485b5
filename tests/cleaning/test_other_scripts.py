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
