"""What says that something is not so."""

import pytest

from summarize.language.negation import _NOT, negates

SENTENCES = [
    ("Neither team recovered any debris.", True),
    ("Police would not confirm the arrest.", True),
    ("The plane hasn’t been found.", True),
    ("The plane hasn't been found.", True),
    ("The ministry denied the report.", True),
    ("The mayor cannot say when it opens.", True),
    ("Officials noted a knot of cars in November.", False),
    ("The city of Denver is dense and deniable.", False),
]


@pytest.mark.parametrize(("sentence", "negated"), SENTENCES)
def test_a_negation_is_a_word_and_no_part_of_one(sentence, negated):
    """Not a note, nor Denver."""
    assert negates(sentence, "en") == negated


ELSEWHERE = [
    (
        "fr",
        "La police n’a pas confirmé l’arrestation.",
        "Le maire du Pas-de-Calais a accueilli des sans-abri.",
    ),
    ("fr", "Aucune d’entre elles n’a pu récupérer de débris.", "L’armée a localisé des corps et des débris."),
    ("fr", "Le ministre dément.", "Un panier plus lourd fut retrouvé au nid."),
    ("de", "Die Polizei fand keine Trümmer.", "Die Polizei fand in der Nacht einen kleinen Keim."),
    ("de", "Der Sprecher dementierte den Bericht.", "Die Niederlande melden ein Ohnmachtsopfer."),
    ("es", "La policía no halló restos.", "La policía halló restos al norte de la nave."),
    ("es", "El ministro negó el acuerdo.", "El negocio cerró el acuerdo."),
    ("it", "Nessun detrito è stato trovato.", "La nonna è stata trovata a Nola."),
    ("it", "Il ministro ha smentito la notizia.", "Il negozio ha aperto a maggio."),
    ("pt", "A polícia não encontrou destroços.", "A polícia encontrou destroços na nave."),
    ("pt", "O ministro desmentiu a notícia.", "O negócio fechou ontem."),
    ("nl", "De politie vond geen brokstukken.", "De politie vond brokstukken in Nieuwegein."),
    ("nl", "De minister ontkende het bericht.", "De minister nam het nieuwe bericht over."),
    ("ru", "Обломки не найдены.", "Обломки найдены в Неве."),
    ("ru", "Министр опроверг сообщение.", "Безопасность вернулась в город."),
    ("uk", "Уламків немає.", "Уламки знайшли в Німеччині."),
    ("uk", "Міністр заперечував це.", "Небо над містом чисте."),
    ("pl", "Policja nie znalazła szczątków.", "Policja znalazła szczątki w Niemczech."),
    ("pl", "Minister zaprzeczył.", "Bezpieczeństwo wróciło do miasta."),
    ("el", "Η αστυνομία δεν βρήκε συντρίμμια.", "Η αστυνομία βρήκε συντρίμμια στο Μενίδι."),
    ("el", "Κανένας επιβάτης ζωντανός.", "Ο υπουργός κάλεσε τους επιβάτες."),
    ("ko", "잔해는 발견되지 않았다.", "잔해가 발견됐다."),
    ("ko", "생존자는 없다고 밝혔다.", "경찰은 부산에서 세 명을 구했다."),
    ("ar", "لم تعثر الشرطة على حطام.", "عثرت الشرطة على حطام."),
    ("ar", "ونفى الوزير ذلك.", "وصل الوزير إلى المدينة."),
]


@pytest.mark.parametrize(("language", "negated", "plain"), ELSEWHERE)
def test_other_languages_negate_in_words_of_their_own(language, negated, plain):
    """Not in words that only begin alike."""
    assert negates(negated, language)
    assert not negates(plain, language)


def test_a_language_without_a_list_negates_nothing_that_is_known():
    """Czech and Turkish negate within the verb."""
    assert not negates("Policie trosky nenašla, no.", "cs")


def test_every_language_with_a_list_is_tried():
    """English has a table of its own."""
    assert {language for language, _, _ in ELSEWHERE} | {"en"} == set(_NOT)
