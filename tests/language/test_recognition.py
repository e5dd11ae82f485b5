"""Which language a text is in."""

import pytest
import stopwordsiso

from summarize.language.language_names import LANGUAGE_NAMES
from summarize.language.recognition import RECOGNISABLE, UNKNOWN, code_of, language_of, recognise


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The talks with the minister were held in Paris on Friday."),
        ("fr", "Les entretiens avec le ministre ont eu lieu à Paris dans la journée."),
        ("de", "Die Gespräche mit dem Minister haben am Freitag in Paris nicht begonnen."),
        ("es", "Las conversaciones con el ministro se celebraron en la ciudad de París."),
        (
            "cs",
            "Jednání s ministrem se konala v pátek v Paříži, ale ještě nebyla poslední, protože se sejdou znovu.",
        ),
        (
            "nl",
            "De minister zei donderdag dat de begroting nog niet klaar is en dat er eerst een akkoord moet zijn.",
        ),
        ("da", "Statsministeren sagde torsdag, at regeringen ikke vil hæve skatterne, og at det er en fejl."),
        ("no", "Statsministeren sa torsdag at regjeringen ikke vil øke skattene, og at dette er en feil nå."),
        (
            "sv",
            "Statsministern sade att regeringen inte kommer att höja skatterna och att det är ett misstag.",
        ),
        ("fi", "Pääministeri sanoi, että hallitus ei aio korottaa veroja, ja että se on virhe."),
        ("hu", "A miniszterelnök azt mondta, hogy a kormány nem emeli az adókat, és hogy ez hiba."),
        ("ro", "Prim-ministrul a declarat că guvernul nu va majora taxele și că este o greșeală."),
        ("tr", "Bakan bunun bir hata olduğunu ve bütçe için daha çok görüşme gerektiğini söyledi."),
        ("ca", "El ministre va dir que el govern no apujarà els impostos i que això és un error."),
        ("pl", "Premier powiedział, że rząd nie podniesie podatków i że to jest błąd."),
        ("el", "Οι συνομιλίες έγιναν στο Παρίσι."),
        ("ar", "جرت المحادثات في باريس يوم الجمعة."),
        ("he", "השיחות התקיימו בפריז ביום שישי."),
        ("hi", "वार्ता शुक्रवार को पेरिस में हुई।"),
        ("zh", "会谈星期五在巴黎举行。"),
        ("zh", "會談星期五在巴黎舉行。"),
        ("ja", "会談は金曜日にパリで行われた。"),
        ("th", "การเจรจาจัดขึ้นที่กรุงปารีสเมื่อวันศุกร์"),
        ("lo", "ການເຈລະຈາໄດ້ຈັດຂຶ້ນທີ່ປາຣີ"),
        ("km", "កិច្ចចរចាបានធ្វើឡើងនៅទីក្រុងប៉ារីស។"),
        ("my", "ဆွေးနွေးပွဲကို ပါရီမြို့တွင် ကျင်းပခဲ့သည်။"),
        ("ru", "Переговоры прошли в Париже в пятницу."),
        ("en", "Rubio Vance Putin Lavrov"),
        ("en", ""),
    ],
)
def test_a_language_is_recognised(language, text):
    """By script, or by the votes of stop words; English where nothing speaks for another."""
    assert recognise(text) == language


OTHERS = [
    (
        "id",
        "Menteri mengatakan bahwa pemerintah tidak akan menaikkan pajak dan bahwa hal itu merupakan kesalahan.",
    ),
    (
        "hr",
        "Premijer je rekao da vlada neće povećati poreze i da je to bila pogreška koja se više ne smije ponoviti.",
    ),
    (
        "sl",
        "Predsednik vlade je dejal, da vlada ne bo zvišala davkov in da je bila to napaka, ki se ne sme ponoviti.",
    ),
    ("lt", "Ministras pirmininkas sakė, kad vyriausybė nedidins mokesčių ir kad tai buvo klaida."),
    ("lv", "Policija paziņoja, ka izmeklēšana vēl turpinās un par to tiks ziņots vēlāk."),
    ("et", "Peaminister ütles, et valitsus ei tõsta makse ja et see oli viga, mis ei tohi enam korduda."),
    ("vi", "Ít nhất 18 người thiệt mạng và 11 người mất tích trong vụ sạt lở đất tại Lào Cai."),
    ("fa", "نخست‌وزیر گفت که دولت مالیات‌ها را افزایش نمی‌دهد و این یک اشتباه بود."),
    ("ur", "وزیر اعظم نے کہا کہ حکومت ٹیکس نہیں بڑھائے گی اور یہ ایک غلطی تھی۔"),
    ("bn", "প্রধানমন্ত্রী বলেছেন যে সরকার কর বাড়াবে না।"),
    ("bg", "Премиерът каза, че правителството няма да увеличи данъците и че това е било грешка."),
    ("ru", "Премьер объявил, что в объезде были семь человек."),
    ("uk", "Прем'єр сказав, що уряд не підвищуватиме податки і що це була помилка."),
    ("no", "I Tromsø er tre personer bekreftet omkommet etter at et stort snøskred gikk mandag."),
    (
        "tr",
        "Ocaktaki patlamada altı işçi hayatını kaybetti, dokuz işçi yaralandı, arama çalışmaları sürüyor.",
    ),
    ("de", "Der Präsident Recep Tayyip Erdoğan hat mit Binali Yıldırım in der Stadt gesprochen."),
    (
        "und",
        "Serikali imesema haitaongeza kodi na kwamba hilo lilikuwa kosa ambalo halipaswi kurudiwa tena na viongozi wa nchi katika siku zijazo, alisema waziri mkuu siku ya Jumanne.",
    ),
    ("en", "Serikali imesema haitaongeza kodi."),
]


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_language_is_told_from_those_beside_it(language, text):
    """By the letters that it has or has not; a text of many words in none that is known is nobody's."""
    assert recognise(text) == language


@pytest.mark.parametrize(
    ("stated", "code"),
    [
        ("en-US", "en"),
        ("EN", "en"),
        ("zh-CN", "zh"),
        ("pt_BR", "pt"),
        ("nb", "no"),
        ("iw", "he"),
        ("af", "af"),
        ("english", None),
        ("", None),
        (None, None),
    ],
)
def test_a_stated_language_is_known_by_its_first_part(stated, code):
    """Regions, scripts and old codes change nothing; what is no code is recognised from the text."""
    assert code_of(stated) == code


@pytest.mark.parametrize(
    ("stated", "language"), [("iw", "he"), ("en-GB", "en"), ("german", "fr"), ("dv", "fr"), (None, "fr")]
)
def test_the_head_tells_the_language_of_an_article_that_states_none(stated, language):
    """What follows it, comments or the same in another language, does not count."""
    head = "Les ministres ont dit que la digue sera plus haute dans un an. " * 10
    text = head + "The ministers have said that the dike will be higher in a year. " * 40
    assert language_of(stated, text) == language


def test_every_language_that_may_be_stated_or_recognised_has_a_name():
    """A note on the page calls it by that; a text in none that is known is in another language."""
    assert {UNKNOWN, *RECOGNISABLE, *stopwordsiso.langs()} == set(LANGUAGE_NAMES)
    assert {language for language, _ in OTHERS} <= {UNKNOWN, *RECOGNISABLE}
