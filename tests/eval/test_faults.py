"""What an editor would strike: a table of what is a fault, and what must not be taken for one."""

import pytest

from eval import faults
from eval.events import NotNews
from summarize.model import Sentence

ARTICLE = "He left. “We will go on.” The army said so. She stayed."


def sentences(*lines, article="a"):
    return [Sentence(article, 0, 0, line, row, 0) for row, line in enumerate(lines)]


def found(fault, lines, source=()):
    return fault(lines, faults.Places(lines, source or sentences("x")))


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("The army said so.", False),
        ("The  army\nsaid so.", False),  # white space is folded
        ("The army says so.", True),
        ("the army said so.", True),  # to the letter
        ('"We will go on."', True),  # quote marks are letters too
        ("The army said", False),  # a part is verbatim; whether it is a sentence is another matter
    ],
)
def test_verbatim_is_to_the_letter(line, wrong):
    """Only white space is folded."""
    assert bool(faults.not_verbatim([line], {"a": ARTICLE})) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("Your email address will not be published.", True),
        ("Paris, France – Talks went on.", True),  # a dateline in front of news
        ("Leave a Reply", True),
        (
            "He said they would leave a reply for the ministers.",
            False,
        ),  # a short mark in the midst of a sentence
        ("Update 3", True),  # dropped by the cleaner
        ("He said an update 3 days later helped.", False),
        ("Talks went on.", False),
    ],
)
def test_not_news_is_what_the_annotator_or_the_cleaner_marked(line, wrong):
    """Marked text counts within a line, short marks and dropped pieces as a whole line."""
    marked = [
        NotNews("a", "Your email address will not be published", "form"),
        NotNews("a", "Paris, France – ", "dateline"),
        NotNews("a", "Leave a Reply", "form"),
        NotNews("a", "Comment form", "form"),
    ]
    assert bool(faults.not_news([line], marked, ["Update 3"])) is wrong


@pytest.mark.parametrize(
    ("one", "other", "wrong"),
    [
        ("Six people died in the storm.", "Six people died in the storm.", True),
        (
            "Six people died in the storm.",
            "At least six people died in the storm on Friday, police said.",
            True,
        ),
        ("SIX PEOPLE DIED", "six people died", True),
        ("Six people died in the storm.", "The storm left a dozen people without a home.", False),
        (
            "a b c d e f g h i j k",
            "a b c d x y z f h k j",
            False,
        ),  # three pairs of ten are not more than 30 %
        ("a b c d e f g h i j k", "a b c d e x y z f h k", True),  # four are
        ("Yes.", "Yes.", True),
        ("Yes.", "No.", False),
    ],
)
def test_near_duplicates_share_more_than_thirty_percent_of_word_pairs(one, other, wrong):
    """Of the word pairs of the one with fewer, either way round."""
    assert bool(faults.near_duplicates([one, other])) is wrong
    assert bool(faults.near_duplicates([other, one])) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("“We will go on.”", True),  # whose?
        ('"We will go on," he said.', False),
        ("The army said “we will go on.", True),  # cut in two
        ("We will go on,” the army said.", True),
        ("„Wir gehen“, sagte er.", False),
        ("«Nous partons»", True),
        ('He put the "decision on hold.”', False),  # typewriter and word processor mixed
        ('The "summit" was a success.', False),
        ("The army’s plan didn't work.", False),  # apostrophes
        ("He said “one” and “two”.", False),
        ("He said “one “two”.", False),  # a new paragraph of a quotation opens again
    ],
)
def test_orphan_quotes_lack_their_other_half_or_their_speaker(line, wrong):
    """Double quotation marks of English, German and French; apostrophes are none."""
    assert bool(found(faults.orphan_quotes, [line])) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("He left for Paris.", True),
        ("“He left for Paris,” Rubio said.", True),
        ("But talks went on.", True),
        ("These were the first talks.", True),
        ("However, the union objected.", True),
        ("It is unclear who fired.", False),
        ("This week talks go on.", False),
        ("So far nobody has come.", False),
        ("Butter is dear.", False),
        ("It-girls met in Paris.", False),
        ("The army left.", False),
        ("(The army left.)", True),
        ("[Follow the army live.]", True),
    ],
)
def test_loose_openings_point_back_to_nothing(line, wrong):
    """A pronoun or connective at the start, but for turns that point nowhere back."""
    assert bool(found(faults.loose_openings, [line])) is wrong


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("TRUMP: We will be back.", True),
        ("DAVID WELNA, BYLINE: And so he said.", True),
        ("Q: No one told you?", True),
        ("@JaneDoe had a good meeting today.", True),
        ("Be strong! — Jane Doe (@janedoe) July 31, 2018", True),
        ("MUMBAI: The army left.", False),
        ("The account (@janedoe) was closed.", False),
    ],
)
def test_words_without_marks_have_no_speaker(line, wrong):
    """A turn of a transcript and a post are quotations whose marks were lost."""
    assert bool(found(faults.orphan_quotes, [line])) is wrong


def test_the_sentence_before_in_the_source_gives_the_context():
    """A pronoun or a bare quotation right behind its own predecessor is no fault; behind another sentence it is."""
    source = [*sentences("Rubio spoke.", "He left.", "“We go on.”"), *sentences("Vance came.", article="b")]
    kept, torn = ["Rubio spoke.", "He left.", "“We go on.”"], ["Vance came.", "He left.", "“We go on.”"]
    assert not found(faults.loose_openings, kept, source)
    assert not found(faults.orphan_quotes, kept, source)
    assert found(faults.loose_openings, torn, source) == ["He left."]
    assert found(faults.orphan_quotes, ["Vance came.", "“We go on.”"], source) == ["“We go on.”"]


def test_words_over_and_unused_are_counted_as_wc_does():
    """Words are what stands between white space."""
    lines = ["one two-three four", "five"]
    assert (faults.words_over(lines, 3), faults.words_unused(lines, 3)) == (1, 0)
    assert (faults.words_over(lines, 9), faults.words_unused(lines, 9)) == (0, 5)
