"""What changes nothing where one reporter heard it in a quotation and another did not, and what only looks so."""

import pytest

from summarize.composing.normalizing import normalize
from summarize.composing.small_words import differ_slightly
from summarize.language.words import tokens
from summarize.model import SLIGHT
from tests.composing.differing import differ

SLIGHTLY = [
    ("prepositions", "the claim is based on a rumour", "the claim is based upon a rumour"),
    ("endings", "they want to open new harbours", "they wanted to open a new harbour"),
    ("fillers", "we have really been very lucky", "we’ve just been lucky"),
    ("some of them", "we will see some ferries in port", "we will see ferries in port"),
    ("spelling", "the harbour organisation has closed", "the harbor organization had closed"),
    ("words moved", "he tries once more to sink the deal there", "he tries to sink the deal once more there"),
    ("a pronoun more", "I am glad the doors were shut", "glad that the doors were shut"),
    ("a pronoun less", "this is a sad day in our history", "this is a sad day in history"),
    ("the end of a cut", "nobody closed the doors", "nobody has closed the doors before the storm came up"),
]
TELLING = [
    ("a word of content", "nobody closed the doors in time", "nobody closed the heavy doors in time"),
    ("another word of content", "nobody closed the doors in time", "nobody closed the hatches in time"),
    ("a number", "the ferry waits for four months", "the ferry waits for few months"),
    ("how many", "we saw all passengers leave the ferry", "we saw passengers leave the ferry"),
    ("negation", "we did not see the light", "we did see the light"),
    ("what may be", "the ban will be lifted on the island", "the ban would be lifted on the island"),
    ("what will be", "the bans will be lifted there", "the bans are lifted there"),
    ("whose it is", "you can keep your place aboard", "you can keep their place aboard"),
    ("who it is", "we have to leave the island", "they have to leave the island"),
    ("even", "the storm is bigger than they thought", "the storm is even bigger than they thought"),
    ("to and from", "we took the ferry to the island", "we took the ferry from the island"),
    ("before and after", "we told them before the storm", "we told them after the storm"),
    (
        "who did it to whom",
        "we know Sarova betrayed Mirna over the ferry",
        "we know Mirna betrayed Sarova over the ferry",
    ),
    ("who told whom", "I think he told me to close it", "I think I told him to close it"),
    ("two ends", "the ferry waits for the pilot", "the ferry waits for the storm"),
]


def words(said):
    """Words of a quotation as they are compared."""
    return tokens(normalize(said))


@pytest.mark.parametrize(("why", "one", "other"), SLIGHTLY, ids=[row[0] for row in SLIGHTLY])
def test_small_words_and_endings_change_nothing(why, one, other):
    """Whichever article has them."""
    assert differ_slightly(words(one), words(other)), why
    assert differ_slightly(words(other), words(one)), why


@pytest.mark.parametrize(("why", "one", "other"), TELLING, ids=[row[0] for row in TELLING])
def test_what_tells_something_is_never_small(why, one, other):
    """Words of content, numbers, what negates, what may or will be, another person, other places of the same."""
    assert not differ_slightly(words(one), words(other)), why
    assert not differ_slightly(words(other), words(one)), why


ON = "“We decided on the basis of what the pilots told us,” she said."
UPON = "“We decided upon the basis of what the pilots told us,” she said."
TOLL = "The fire in the harbour of Sarova killed {} people, the mayor said."


def test_a_quotation_that_differs_in_small_words_stands_behind_all_else():
    """It is kept in the data under a name of its own."""
    found = differ([ON, TOLL.format("six")], [UPON, TOLL.format("nine")])
    assert [point.about for point in found] == ["the number killed", SLIGHT]
    assert [point.slight for point in found] == [False, True]


def test_of_three_wordings_one_that_tells_something_else_decides():
    """The small difference stands beside it then."""
    third = "“We decided on the basis of what nobody but the pilots told us,” she said."
    (found,) = differ(ON, UPON, third)
    assert not found.slight
    assert len(found.values) == 3


def test_in_other_languages_no_word_is_known_to_be_small():
    """Lists there mix what may be and what is."""
    one = "« Nous avons fermé toutes les portes du ferry à midi », a dit Mme Roux."
    other = "« Nous avons fermé toutes ces portes du ferry à midi », a dit Mme Roux."
    (found,) = differ(one, other, language="fr")
    assert not found.slight
