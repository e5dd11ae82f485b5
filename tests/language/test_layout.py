"""How a sentence begins and ends."""

import pytest

from summarize.language.layout import ends_sentence, is_question, opens_in_small_letters


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("from your trusted news team.", True),
        ("…have a new candidate.", True),
        ("(who left in January).", True),
        ("— suggests that he was right.", True),
        ("vote, the council began the count.", True),
        ("--similarly: the count began.", True),
        ("al-Shabab, the movement, claimed the attack.", False),
        ("e.coli, a germ, was found.", False),
        ("iPhone sales fell.", False),
        ("al-Shabab claimed the attack.", False),
        ("“very strong” growth was seen.", False),
        ("The talks went on.", False),
        ("35 people were killed.", False),
        ("القوات دخلت المدينة", False),
    ],
)
def test_the_rest_of_a_broken_line_opens_on_a_small_letter(sentence, rest):
    """Some words open small by their spelling, and quotations by their place."""
    assert opens_in_small_letters(sentence) is rest


def test_a_question_is_seen_behind_its_closing_marks():
    """Closing quotation marks may follow the question mark."""
    assert is_question("“Who won?”")
    assert is_question("「本当か？」")
    assert not is_question("Who won is unclear.")


@pytest.mark.parametrize(
    "line",
    [
        "„Die Lage ist dramatisch.“",
        "»Es brennt noch.«",
        "« On n'a jamais vu ça. »",
        "He spoke of “a ‘total mix.’ ”",
        "متى يعود؟",
        "Πότε θα γίνει;",
        "Πότε θα γίνει\u037e",
    ],
)
def test_a_sentence_ends_in_the_marks_of_its_language(line):
    """German closes with the English opener, French behind a space, Greek asks with a semicolon."""
    assert ends_sentence(line)


def test_the_star_of_a_footnote_closes_a_line():
    """Behind the full stop; a word between stars has none."""
    assert ends_sentence("Roe lost.*")
    assert not ends_sentence("Roe *lost*")


def test_a_semicolon_ends_no_line_of_latin_letters():
    """It parts the items of a list."""
    assert not ends_sentence("the first point;")
    assert is_question("Πότε θα γίνει;")
    assert is_question("متى يعود؟")
