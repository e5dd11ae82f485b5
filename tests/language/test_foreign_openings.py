"""What leans on the sentence before it in languages other than English, and what stands by itself."""

import pytest

from summarize.language import looks_back
from summarize.language.foreign_openings import _OPENINGS

LOOSE = [
    ("fr", "Il redoute de nouvelles reprises."),
    ("fr", "Elle n'exclut pas la piste criminelle."),
    ("fr", "« Cette flamme est la première », a-t-il dit."),
    ("fr", "Ces derniers sont plus de 900."),
    ("fr", "C’est pourquoi la route est coupée."),
    ("fr", "Le jury l'a condamné à dix ans de prison."),
    ("fr", "L’agence les avait prévenus en mai."),
    ("de", "Er habe einen lauten Knall gehört."),
    ("de", "Dabei verwies er auf die Untersuchungen."),
    ("de", "Das ist noch offen."),
    ("es", "Sin embargo, no hubo heridos."),
    ("es", "Su abogado lo negó."),
    ("it", "Quest’ultimo ha negato."),
    ("it", "La sua auto è stata trovata a Iona."),
    ("pt", "Ela perdeu dois filhos."),
    ("nl", "Hij sluit brandstichting niet uit."),
    ("ru", "По его словам, выплатят по 1,5 млн руб."),
    ("uk", "Крім того, без світла лишилися 12,5 тис. абонентів."),
    ("pl", "Jego zdaniem pociąg jechał bardzo szybko."),
    ("cs", "Nicméně, tým Astana měl další dva jezdce."),
    ("el", "Ωστόσο, δεν έχει προσδιοριστεί η αιτία."),
    ("tr", "Bu, son 10 yılın en büyük depremi."),
    ("ko", "그는 이틀이 걸릴 것이라고 덧붙였다."),
    ("ar", "وأضاف أن المحادثات مستمرة."),
    ("zh", "但是，市场没有反应。"),
    ("ja", "しかし、市場は反応しなかった。"),
    ("th", "อย่างไรก็ตาม ตลาดไม่ตอบสนอง"),
    ("en", "But the talks go on."),
]
FIRM = [
    ("fr", "Plus de 3 200 personnes ont été évacuées."),
    ("fr", "Il y a eu douze morts à Iona."),
    ("fr", "Il est prévu que le pont rouvre en mai."),
    ("fr", "Ce lundi, le pont a rouvert."),
    ("fr", "La maire l’a emporté avec 52 % des voix."),
    ("fr", "La maire l’a répété lundi : le pont rouvrira."),
    ("fr", "Ces dernières années, le pont a souvent fermé."),
    ("de", "Diese Woche tagt der Rat von Iona."),
    ("de", "Das Eisenbahn-Bundesamt nahm Ermittlungen auf."),
    ("es", "Este lunes abrió el puente."),
    ("it", "I carabinieri hanno arrestato due uomini."),
    ("it", "Quest’anno il ponte resta chiuso."),
    ("pt", "Esta semana a ponte abriu."),
    ("nl", "Of er asbest is vrijgekomen, wordt onderzocht."),
    ("ru", "Этой ночью мост открыли."),
    ("uk", "Цього року міст відкрили."),
    ("pl", "Ten, kto zamknął most, milczy."),
    ("cs", "Potom, co rada stanovila trasu, most otevřela."),
    ("el", "Αυτό που αποφασίστηκε είναι αδύνατο."),
    ("tr", "Bu sabah köprü açıldı."),
    ("ar", "هذا العام فتح الجسر."),
    ("it", "E' morto a Iona lo scrittore Mario Doe."),
    ("it", "E. Letta ha parlato a Iona."),
    ("ru", "А. Иванов открыл мост."),
    ("fr", "Ce 14 juillet, le pont a rouvert."),
    ("es", "Esta vez el puente aguantó."),
    ("de", "Diesen Mittwoch tagt der Rat von Iona."),
    ("tr", "Bu Pazar köprü açıldı."),
    ("no", "I går åpnet broen."),
    ("sv", "Under natten stängdes bron."),
    ("ko", "정부는 월요일 다리를 다시 열었다."),
    ("zh", "但丁的手稿被拍卖。"),
    ("ja", "日銀は利上げを決めた。"),
    ("th", "ธนาคารกลางขึ้นดอกเบี้ย"),
]
KNOWN = {language for language, _ in LOOSE}
"""Languages of which it is known what leans on the sentence before, English among them."""


@pytest.mark.parametrize(("language", "sentence"), LOOSE)
def test_a_pronoun_or_a_connective_looks_back(language, sentence):
    """Its antecedent stands in the sentence before."""
    assert looks_back(sentence, language)


@pytest.mark.parametrize(("language", "sentence"), FIRM)
def test_what_stands_by_itself_looks_nowhere(language, sentence):
    """Dummy subjects, days, and what only looks like an English opening."""
    assert not looks_back(sentence, language)


def test_every_language_with_a_table_is_tried_on_both_sides():
    """On a sentence that leans, and on one that stands by itself."""
    assert set(_OPENINGS) - KNOWN == set()
    assert set(_OPENINGS) - {language for language, _ in FIRM} == set()
