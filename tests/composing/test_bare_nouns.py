"""Sentences about a thing that they take as known and the story hardly speaks of."""

from summarize import Article
from summarize.composing.bare_nouns import on_bare_nouns
from summarize.pipeline import prepare

DAM = """The dam above Iona broke on Monday, and nine people died.
The dam was built in 1950 by the state of Mirna.
The retailer stopped selling pumps on Tuesday.
The dam holds 40 million tons of water in spring.
Engineers said the dam had leaked since May.
The retailers’ union of Iona asked for help.
"""


def _found(*texts):
    prepared = prepare([Article(id=str(at), text=text, source=str(at)) for at, text in enumerate(texts)])
    return {
        s.line for s, bare in zip(prepared.sentences, on_bare_nouns(prepared.sentences), strict=True) if bare
    }


def test_a_noun_alone_that_the_story_hardly_holds_is_not_known():
    """Which retailer? The dam is what the story is about, and the union is said to be whose it is."""
    assert _found(DAM) == {"The retailer stopped selling pumps on Tuesday."}


def test_what_several_sentences_speak_of_is_known():
    """In whatever form, and wherever they stand."""
    more = "A retailer in Mirna gave pumps away.\nIt is the largest of Iona’s retailers, Jane Doe said.\n"
    assert _found(DAM, more) == set()


def test_the_first_sentence_of_an_article_introduces_what_it_names():
    """Its readers knew as little."""
    assert (
        _found("The retailer stopped selling pumps on Tuesday.\nJane Doe of Iona said so in May.\n") == set()
    )
