"""Which language a text is in."""

import pytest

from summarize.language import recognise


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
