"""Which sentences can stand alone, which need the one before, and which must not be printed."""

import pytest

from summarize.cleaning import clean
from summarize.composing import stand
from summarize.language.words import content_stems
from summarize.model import Article


def _stand(text, *, language="en"):
    sentences = clean(Article(id="a", text=text)).sentences
    return stand(sentences, [len(content_stems(s.line)) for s in sentences], language=language)


RUBIO = "Rubio said on Friday that the talks might fail."


def test_a_pronoun_needs_the_sentence_before_it():
    """He is nobody without Rubio."""
    standing = _stand(f"{RUBIO} He left Paris for Rome on Saturday.")
    assert standing.requires.tolist() == [-1, 0]
    assert standing.barred == (None, None)


def test_a_pronoun_at_the_start_of_an_article_is_barred():
    """Nothing stands before it."""
    assert _stand("He left Paris for Rome on Saturday morning.").barred[0].startswith("needs a sentence")


def test_english_openings_bar_nothing_in_another_language():
    """The Italian article is no English pronoun; an Italian connective needs what it connects."""
    text = "I carabinieri hanno arrestato due uomini a Iona. Inoltre il sindaco ha chiuso il ponte di Mirna."
    assert _stand(text, language="it").requires.tolist() == [-1, 0]
    assert _stand(text, language="it").barred == (None, None)


def test_a_chain_is_short():
    """Three sentences at most hang together."""
    leaning = "He left Paris for Rome on Saturday."
    standing = _stand(f"{RUBIO} {leaning} {leaning} {leaning}")
    assert standing.requires.tolist() == [-1, 0, 1, -1]
    assert standing.barred[3] is not None


def test_a_bare_quotation_needs_its_speaker():
    """The speaker stands in the sentence before."""
    standing = _stand(
        "“We will not drag this out for weeks,” Rubio said. “We are talking days, not months of summits.”"
    )
    assert standing.requires.tolist() == [-1, 0]


def test_a_sentence_that_states_nothing_is_barred():
    """Two words of content tell nobody anything; three may."""
    standing = _stand(
        f"Behind the scenes, there was more movement.\nTalks resume in London next week.\n{RUBIO}"
    )
    assert standing.barred[0].startswith("states nothing")
    assert standing.barred[1:] == (None, None)


def test_a_language_without_stop_words_bars_no_sentence_for_them():
    """Where no word is known to be empty every word counts."""
    sentences = clean(Article(id="a", text="Behind the scenes, there was more movement.")).sentences
    assert stand(sentences, [len(content_stems(s.line, "xx")) for s in sentences], language="xx").barred == (
        None,
    )


@pytest.mark.parametrize(
    ("line", "leads"),
    [
        ("On Friday, Rubio said that the talks might fail.", True),
        ("“Plan B” is what Rubio called the talks on Friday.", True),
        ("The talks might fail on Friday, officials said.", False),
        ("The Senate also called Rubio a witness on Monday.", False),
        ("While the talks went on, Rubio left Paris on Friday.", 0.5),
        ("In 2010, the talks in Paris failed, Rubio said.", 0.5),
        ("The mayor, Ann Doe, however, stayed away from the talks.", False),
        ("One town in Iona, for example, lost its school on Monday.", False),
        ("Will the talks in Paris fail on Friday?", False),
        ("“The talks have a future,” Rubio said on Friday.", False),
        ("‘The talks don’t have a future,’ Rubio said on Friday.", False),
        ("The deal, announced by Rubio on Friday, ends the talks.", False),
        ("'Plan B' is what Rubio called the talks on Friday.", True),
    ],
)
def test_a_lead_names_somebody_and_stands_alone(line, leads):
    """A briefing opens on news: not on what also happened, nor on a question or a quotation."""
    assert _stand(line).lead_form.tolist() == [leads]


def test_scenes_are_told_in_english_alone():
    """In Dutch the same words open on the news."""
    assert _stand("In 2025 wint Feyenoord de beker.", language="nl").lead_form.tolist() == [1]


def test_half_a_quotation_is_barred():
    """A mark that opens must close in the same sentence."""
    standing = _stand(f"“We will not drag this out for weeks, Rubio said in Paris.\n{RUBIO}")
    assert standing.barred == ("half a quotation", None)


def test_the_rest_of_a_broken_line_is_barred():
    """It opens on a small letter."""
    assert _stand(f"by judgment of the clinical evaluation team on Friday.\n{RUBIO}").barred[0] is not None


def test_an_aside_is_barred_and_what_stands_behind_it_is_not():
    """A sentence in brackets was said beside the matter."""
    standing = _stand(
        f"{RUBIO} (The vote in the House was 5-4 on Friday.) Vance said in Rome that it was close."
    )
    assert standing.barred == (None, "an aside in brackets", None)


@pytest.mark.parametrize(
    ("sentence", "empty"),
    [
        ("Trump said on Oct. 13, 2014.", True),
        ("Ann Doe said, referring to the vote.", True),
        ("Ann Doe said, adding that the vote was off.", False),
        ("The White House spokesman said in a statement on Friday.", True),
        ("Maryland Attorney General Brian Frosh tweeted.", True),
        ("Trump said the wall on the border would be built.", False),
        ("The wall will be built on the border, Trump said.", False),
        ("Talks on the border wall have failed Trump said.", False),
        ("Trump said on Friday that the wall would be built.", False),
    ],
)
def test_a_speaker_without_a_statement_is_barred(sentence, empty):
    """What was said stands in another sentence."""
    assert (_stand(f"{sentence}\n{RUBIO}").barred[0] is not None) is empty


def test_a_promise_is_barred():
    """What it announces stands in the sentences behind it."""
    promise = f"{RUBIO}\nThe talks have failed in Rome, and here’s why."
    assert _stand(promise).barred == (None, "states nothing: announces what follows")
    assert _stand(promise, language="fr").barred == (None, None)


def test_a_fragment_is_barred_where_verbs_are_known():
    """An item of a list states nothing; of other languages no verbs are known."""
    items = f"Additional money for hospitals and for the Postal Service.\n{RUBIO}"
    assert _stand(items).barred == ("states nothing: no verb", None)
    assert _stand(items, language="fr").barred == (None, None)


def test_a_teaser_is_barred():
    """What breaks off in three dots is half a sentence, unless a speaker broke off."""
    for dots in ("...", "…", "….", "….."):
        teaser = f"Over the past few months, rebels have increasingly{dots}\n{RUBIO}"
        assert _stand(teaser).barred[0] == "breaks off in the middle"
    assert (
        _stand(f"“We have waited for a very long time...”\n{RUBIO}").barred[0] != "breaks off in the middle"
    )


def test_what_stood_between_breaks_the_tie():
    """A sentence does not lean over a dropped paragraph."""
    standing = _stand(f"{RUBIO}\nADVERTISEMENT\n{RUBIO[:-1]}, he said.\nHe left Paris for Rome on Saturday.")
    assert standing.requires[2] == 1
    standing = _stand(f"{RUBIO}\nADVERTISEMENT\nHe left Paris for Rome on Saturday.")
    assert standing.barred[1] is not None


@pytest.mark.parametrize(
    ("sentence", "why"), [("He left.", "shorter than 6 words"), (f"A {'word ' * 70}.", "longer")]
)
def test_length_has_its_limits(sentence, why):
    """Neither a shout nor a page."""
    assert _stand(f"{sentence}\n{RUBIO}").barred[0].startswith(why)


def test_questions_and_leaning_sentences_cost():
    """An editor prefers a statement that stands by itself."""
    standing = _stand(f"{RUBIO} He left Paris for Rome on Saturday.\nWho will pay for the war in Europe?")
    assert standing.faults["needing the sentence before"].tolist() == pytest.approx([0, 0.2, 0])
    assert standing.faults["a question"].tolist() == [0, 0, 1]


def test_the_author_in_person_and_silence_cost():
    """Neither a columnist nor an unanswered call is what a page is for; of other languages nothing is known."""
    text = f"{RUBIO}\nOver the years I’ve grown tired of parades in Paris.\nA palace spokesman declined to comment on Friday’s talks."
    faults = _stand(text).faults
    assert faults["the author in person"].tolist() == [0, 1, 0]
    assert faults["no answer to the reporter"].tolist() == [0, 0, 4]
    assert not any(fault.any() for fault in _stand(text, language="fr").faults.values())
