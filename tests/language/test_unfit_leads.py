"""What can open a page."""

import pytest

from summarize.language.unfit_leads import names_something, sets_the_scene, takes_as_known


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("The company said the trial was a success on Monday.", False),
        ("Early data from Moderna Inc. were published.", True),
        ("The storm was called “Sandy” by all.", True),
        ("Leaders met in the U.S. and left.", True),
        ("Podle policie řekl Štefan, že most padl.", True),
        ("Wczoraj w mieście «Łódź» padał deszcz.", True),
        ("Увечері про це сказав Єрмак.", True),
        ("Увечері про це сказали в місті.", False),
        ("جرت المحادثات في باريس يوم الجمعة.", True),
    ],
)
def test_a_sentence_names_somebody_or_nobody(sentence, named):
    """A capital behind the first word that is no weekday's; a script without capitals tells nothing."""
    assert names_something(sentence) is named


@pytest.mark.parametrize(
    ("sentence", "known"),
    [
        ("The deal, announced by Doe in Iona, ends the strike.", True),
        ("The committee submitted a brief to the Iona court.", True),
        ("The bill from Doe would close the gap.", True),
        ("The news came as Iona counted its dead.", True),
        ("The deal of Iona ends the strike.", False),
        ("The peace deal was signed in Iona.", False),
        ("The lawsuit filed on Monday accuses Doe.", False),
        ("The Iona Council was told of it.", False),
    ],
)
def test_a_noun_alone_is_taken_as_known(sentence, known):
    """What it is stands before such a sentence; with a word more the noun can stand by itself."""
    assert takes_as_known(sentence) is known


@pytest.mark.parametrize(
    ("sentence", "scene"),
    [
        ("While Doe may be popular, Roe won in Mirna.", True),
        ("Although the dam held, Mirna was evacuated.", True),
        ("When Doe came to Mirna, she owned a dog.", True),
        ("After the dam broke, Mirna was evacuated.", False),
        ("In Mirna, nine people died on Friday.", False),
        ("Whilesby won the cup in Mirna.", False),
        ("In 2010, the ferry of Mirna stopped running.", True),
        ("In late August 2014, doctors in Mirna saw nine cases.", True),
        ("In the fall of 2015, Doe came to Mirna.", True),
        ("Three years ago, the court of Mirna ruled for Doe.", True),
        ("Less than two weeks ago, Doe stood before a judge.", True),
        ("A few months ago, Doe was unknown in Mirna.", True),
        ("Last week, a panel in Mirna ruled against Doe.", True),
        ("In 2050, the sea will cover Mirna, a study found.", False),
        ("In August, Mirna will vote.", False),
        ("Ten years ago today, the dam of Mirna broke.", False),
        ("Last year was the hottest of Mirna, the office said.", False),
        ("A boy who vanished from Mirna two years ago, was found.", False),
    ],
)
def test_a_clause_before_the_news_sets_the_scene(sentence, scene):
    """What something happened in spite of, beside, or long after; where and after what it happened is news."""
    assert sets_the_scene(sentence) is scene
