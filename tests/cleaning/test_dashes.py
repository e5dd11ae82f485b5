"""Direct speech behind a dash: whose words a sentence is, or that it is dropped."""

import pytest

from summarize.cleaning import clean
from summarize.cleaning.dashes import WITHOUT_SPEAKER
from summarize.model import Article

SPOKEN = [
    (
        "no",
        "– Skredet var 300 meter bredt i fjellet. |Ingen hadde sjanse til å komme unna, sier innsatsleder Kari Nilsen.",
    ),
    (
        "no",
        "– Årsaken til brannen i huset er uklar. |Tre personer fikk tilsyn av lege, opplyser politiet i Tromsø.",
    ),
    (
        "sv",
        "– Det är en bil med tre personer inblandade. |Vägen är framkomlig om en liten stund, säger Tony Bergelind.",
    ),
    (
        "da",
        "- Broen blev lukket klokken ni i morges. |Vi håber på at åbne den snart igen, siger Jens Hansen.",
    ),
    (
        "fi",
        "– Silta suljettiin aamulla kello yhdeksän maissa. |Se avataan pian uudelleen kaikille, sanoo poliisi Matti Virtanen.",
    ),
    (
        "hu",
        "– Hatalmas csattanást hallottunk a vonat elején. |Aztán minden elsötétült körülöttünk a vonaton – mondta egy utas.",
    ),
    (
        "pl",
        "– Warunki na dole są zbyt niebezpieczne dla ratowników. |Rejon zostanie otamowany jutro rano – powiedział prezes Jan Nowak. Śledztwo wszczęła już Prokuratura Okręgowa w Gliwicach.",
    ),
    (
        "ru",
        "— Пожар начался в пять часов утра, — рассказал свидетель Иванов. |— Все бежали из дома на улицу. |Я тоже побежал к дороге со всеми.",
    ),
    (
        "uk",
        "— Міст закрили о дев'ятій годині ранку. |Його відкриють завтра зранку для всіх, — сказав мер Іван Коваль.",
    ),
]


@pytest.mark.parametrize(("language", "marked"), SPOKEN)
def test_words_behind_a_dash_are_kept_where_they_name_their_speaker(language, marked):
    """Without the dash the others would be the paper's; what follows the speaker is the paper's again."""
    pieces = [piece.strip() for piece in marked.split("|")]
    news = clean(Article(id="a", text=" ".join(pieces) + "\n"), language)
    gone = [dropped.text.lstrip("–—- ") for dropped in news.dropped if dropped.reason == WITHOUT_SPEAKER]
    nameless = pieces[1:] if language == "ru" else pieces[:-1]
    assert gone == [piece.lstrip("–—- ") for piece in nameless]
    assert news.sentences


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "pl",
            "– Budowa mostu potrwa do końca przyszłego roku.\n– Miasto zapłaci za ten most dziewięć milionów.\n",
        ),
        (
            "no",
            "- Broen ble stengt klokken ni i dag tidlig.\n- Kommunen betaler ni millioner kroner for broen.\n",
        ),
        ("de", "– Die Brücke wurde um neun Uhr gesperrt. Das ist nicht gut, sagt Jan Roth.\n"),
        ("sv", "Bron stängdes klockan nio i går morse. Det är inte bra alls, säger Jan Ek.\n"),
    ],
)
def test_a_dash_elsewhere_takes_nothing(language, text):
    """An item of a list, a language that sets speech in marks, a paragraph without a dash."""
    news = clean(Article(id="a", text=text), language)
    assert len(news.sentences) == 2
    assert not news.dropped or {dropped.reason for dropped in news.dropped} == {"bullet"}


def test_a_paragraph_without_a_speaker_is_speech_where_the_article_sets_it_so():
    """The paragraph before says who speaks."""
    said = "– Broen ble stengt klokken ni i dag, sier ordfører Kari Nilsen.\n"
    news = clean(Article(id="a", text=f"{said}– Meldinger om brann er alltid dramatisk for alle.\n"), "no")
    assert len(news.sentences) == 1
