"""What leans on the sentence before it, what stands by itself, and quotation marks."""

import pytest

from summarize.language import (
    balanced,
    goes_on,
    is_aside,
    is_bare_quotation,
    is_question,
    leans_back,
    names_something,
    opens_loosely,
    recognise,
    takes_as_known,
)

LOOSE = [
    "None of their names was released.",
    "Which, judging from history, is possible.",
    "Most of that was known.",
    "He said talks would go on.",
    "She was not hurt.",
    "They left on Friday.",
    "It was the first such meeting.",
    "This comes after weeks of talks.",
    "That would be a mistake.",
    "These demands were rejected.",
    "But absent fast movement, the U.S. may walk away.",
    "And so it went.",
    "Still, signs of progress emerged this week.",
    "Meanwhile, the Kremlin hinted at deals.",
    "However, tensions remain high.",
    "His remarks come amid growing frustration.",
    "Their lawyers declined to comment.",
    "Also on Friday, prices rose.",
    "“But we have larger hurdles to clear,” Rubio said.",
    "In addition, the union won a raise.",
    "As a result, flights were cancelled.",
    "The latter was released.",
    "Both were taken to hospital.",
    "Others stayed behind.",
    "We will not go.",
    "Hours later, the court issued an opinion.",
    "Despite that, Sanders spoke of a victory.",
    "Part of this stems from the campaign.",
    "Because of this, prices rose.",
    "On top of that, rents went up.",
    "Before that, he led the party.",
    "With this, the talks were over.",
    "After all these, the court ruled.",
    "Since those were signed, prices rose.",
    "Before this was known, prices rose.",
    "All that is over now.",
    "In that case, the court ruled against the state.",
    "For that reason, governors asked for help.",
    "In the same tweet, Trump named Gina Haspel the new director.",
    "In those cases, his attorneys claimed he could not be charged.",
    "Despite such defiance, Mueller went on.",
    "Under this plan, the trial would be held early next year.",
    "Several hours after that statement, Goldstein was fired.",
]
FIRM = [
    "Rubio warned on Friday.",
    "It is unclear whether talks will go on.",
    "There were no injuries.",
    "One person died in the fire.",
    "Some 40 people were hurt.",
    "Several Ukrainian cities were struck.",
    "Earlier this week, Vance spoke in Rome.",
    "This week, prices rose.",
    "During this year, prices rose.",
    "On the same day he chastised Boeing, he appeared in Tokyo.",
    "For those who fled, shelters were opened.",
    "At that, the court drew the line.",
    "All four hostages were freed.",
    "Heavy rain fell.",
    "Theirs-like words such as Thessaly begin sentences too.",
    "Hershey raised its forecast.",
    "Italy won.",
    "Because the storm slowed, rain fell for days, officials said.",
    "Before this week's vote, nine members left.",
    "With that nation at war, prices rose.",
    "In this year's budget, schools get less.",
    "All this week, prices rose.",
    "Part of the roof fell.",
]


@pytest.mark.parametrize("sentence", LOOSE)
def test_an_opening_without_its_antecedent_is_loose(sentence):
    """A pronoun or a connective points to the sentence before."""
    assert opens_loosely(sentence)
    assert leans_back(sentence)


@pytest.mark.parametrize("sentence", FIRM)
def test_a_sentence_that_names_its_matter_is_firm(sentence):
    """A dummy subject, a counted group or a name points nowhere back."""
    assert not opens_loosely(sentence)


@pytest.mark.parametrize(
    ("sentence", "leans"),
    [
        ("“We will not drag this out,” he said.", True),
        ("In a statement, he said talks would go on.", True),
        ("“We will not drag this out,” Rubio said.", False),
        ("In Paris, Rubio said he would wait.", False),
        ("Rubio said he would wait.", False),
        ("Officials said they were encouraged.", False),
        ("Asked about the deal, she declined to answer.", True),
        ("Now, he says the deal is off.", True),
        ("Now Rubio says he would wait.", False),
        ("On Tuesday, he pledged to wait.", True),
        ("In early March he met the mayor of Oslo.", True),
        ("In her speech, May said she would wait.", False),
        ("Police say he left the house alone.", True),
        ("Police say Doe left the house before he called.", False),
        ("The indictment alleges that she took the money.", True),
        ("The goal, he said, is to wait.", True),
        ("The goal, Rubio said, is to wait.", False),
        ("Rain will fall, he said, and rivers may rise.", True),
        ("The driver said he would wait.", False),
        ("In a letter to the Iona Council, he asked for more time.", True),
        ("In Mirna in 1963, she sang for the first time.", True),
        ("At Monday’s hearing, he denied it.", True),
        ("In Doe’s opinion, he did nothing wrong.", False),
        ("On the day that Doe was freed, he wrote a letter.", False),
        ("After leaving West Mirna in 1987, he joined the army.", True),
        ("After Doe left West Mirna in 1987, he joined the army.", False),
        ("Born in Iona to Irish parents, she moved west.", True),
        ("Addressing the Iona Council, he asked for more time.", True),
        ("United in grief, they sang in the streets of Iona.", False),
        ("A native of West Mirna, he’s a lawyer.", True),
        ("A week before the fire in Mirna, he moved out.", False),
        ("The Iona Council has agreed to wait, he said.", True),
        ("The Iona Council said that it would wait, he said on Monday.", False),
        ("Jane Doe was twelve when it began, she said.", False),
        ("Both parties in Iona agree on this.", True),
        ("The mayor of Iona left, too.", True),
        ("The mayor of Iona said that he had seen the plan in June, but could not agree to that.", False),
        ("On one hand, Iona needs the money.", True),
    ],
)
def test_a_pronoun_before_any_name_leans_back(sentence, leans):
    """Only what stands outside quotation marks counts."""
    assert leans_back(sentence) is leans


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("The company said the trial was a success on Monday.", False),
        ("Early data from Moderna Inc. were published.", True),
        ("The storm was called “Sandy” by all.", True),
        ("Leaders met in the U.S. and left.", True),
    ],
)
def test_a_sentence_names_somebody_or_nobody(sentence, named):
    """A capital behind the first word that is no weekday's."""
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
    ("text", "whole"),
    [
        ("“Go,” he said. “Now.”", True),
        ("“Go,” he said. “Now.", False),
        ("Now,” he said.", False),
        ('"Go," he said.', True),
        ('"Go, he said.', False),
        ('“The bill," he said.', True),
        ("„Ja“, sagte er.", True),
        ("« Oui », dit-il.", True),
        ("It’s the dogs’ day.", True),
        ('ארה"ב הודיעה.', True),
        ("“Twice “open.”", False),
    ],
)
def test_half_a_quotation_is_seen(text, whole):
    """Marks must open and close in turn; apostrophes are none."""
    assert balanced(text) is whole


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("(The vote was 5-4.)", True),
        ("[Follow our live coverage of the vote.]", True),
        ("(CBC) Paul Roe, who led the firm, was a friend.", True),
        ("The vote was 5-4.)", True),
        ("The court (which sits in Rome ruled on Friday.", True),
        ("The court (in Rome) ruled on Friday.", False),
        ("The court ruled that a) it sits and b) it may.", False),
        ("The court ruled :) on Friday.", False),
        ("A second shock, 15 km (9.3 mi) to the west, came at 02:41 (05:41 UTC).", False),
        ("Most viewers (aged 18 to 49) saw section 15(a) of the law.", False),
        ("The court ruled on Friday.", False),
    ],
)
def test_an_aside_is_seen(text, aside):
    """A sentence in brackets, and one with half a pair of them, was said beside the matter."""
    assert is_aside(text) is aside


def test_a_bare_quotation_has_no_speaker():
    """All words between the marks: somebody else must say who speaks."""
    assert is_bare_quotation("“We move on.”")
    assert is_bare_quotation("‘I don’t mind. I welcome any kind of investigation.’")
    assert not is_bare_quotation("‘See you in court,’ he said, ‘Mr. President.’")
    assert not is_bare_quotation("’Twas the night of the workers’ strike.")
    assert not is_bare_quotation("“We move on,” he said.")


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("from your trusted news team.", True),
        ("…have a new candidate.", True),
        ("(who left in January).", True),
        ("— suggests that he was right.", True),
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
    assert goes_on(sentence) is rest


def test_a_question_is_seen_behind_its_closing_marks():
    """Closing quotation marks may follow the question mark."""
    assert is_question("“Who won?”")
    assert not is_question("Who won is unclear.")


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
        ("ru", "Переговоры прошли в Париже в пятницу."),
        ("en", "Rubio Vance Putin Lavrov"),
        ("en", ""),
    ],
)
def test_a_language_is_recognised(language, text):
    """By script, or by the votes of stop words; English where nothing speaks for another."""
    assert recognise(text) == language
