"""The promises of `summarize()`: budget, letters, order, independence of the input's order."""

import itertools
import json
import pydoc
import re
from dataclasses import fields, replace
from datetime import date
from enum import Enum
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markupsafe import Markup

import summarize as package
from summarize import Article, Settings, summarize
from summarize.errors import BadArticle, BadSettings, BudgetTooSmall, NothingToSummarize
from summarize.language.openings import opens_loosely
from summarize.language.quotes import has_balanced_quotes
from summarize.model import count_words
from summarize.pipeline import draft, prepare
from summarize.pipeline.caveats import lopsided
from summarize.pipeline.prepared import story_language
from summarize.ranking import RANKERS
from summarize.reading import read
from summarize.reading.deduplication import distinct
from summarize.rendering import RENDERERS
from summarize.selection import SELECTORS
from summarize.settings import Options
from summarize.verifying import verify

SEEDS = read([str(Path(__file__).parents[1] / "seeds")]).articles
BY_ID = {article.id: article for article in SEEDS}


@pytest.mark.parametrize("words", [20, 50, 100, 200, 400])
@pytest.mark.parametrize("selector", SELECTORS)
def test_the_budget_is_a_promise(words, selector):
    """Never exceeded, and nine tenths of it used where there is enough to say, or all but eight words of a short page."""
    briefing = summarize(SEEDS, words=words, selector=selector)
    assert count_words(briefing.text) == briefing.words <= words
    assert briefing.words >= min(0.9 * words, words - 8)


HARBOUR = Article(
    id="a",
    title="Ferry strikes pier at Mirna and 40 are hurt",
    text="A ferry from Orla struck the pier at Mirna in thick fog on Friday and 40 passengers were hurt, the harbour office said.\n\n"
    "The pier at Mirna was built of oak and stone in 1911 and was made longer twice. It is lit by nine lamps that were cast at Orla.\n\n"
    "The next ferry to Orla sails on Monday. Fog lay on the whole coast, and 40 buses were late.",
)


@pytest.mark.parametrize("words", [26, 28, 30])
def test_a_short_page_tells_the_news_before_what_fits_to_the_word(words):
    """A tenth of 30 words is three. The first sentence, of 22, left more empty, so two asides stood in its place."""
    assert summarize([HARBOUR], words=words).text.startswith("A ferry from Orla struck the pier")


@pytest.mark.parametrize("words", [32, 35, 40, 45, 50])
def test_a_short_page_is_filled_where_something_fits(words):
    """What it may leave empty, it leaves only for what is worth more."""
    assert summarize([HARBOUR], words=words).words >= words - 8


@pytest.mark.parametrize("words", [50, 100, 200, 400])
def test_every_sentence_is_its_source_slice(words):
    """To the letter, with exact offsets, and no half quotation."""
    for excerpt in summarize(SEEDS, words=words).excerpts:
        sentence = excerpt.sentence
        assert BY_ID[sentence.article_id].text[sentence.start : sentence.end] == sentence.text
        assert has_balanced_quotes(sentence.text)


def test_reports_of_other_weeks_seldom_state_the_same():
    """The same articles, said to have appeared on one day, or months apart: fewer support each other."""
    counts = []
    for dates in (["2025-04-18"] * 5, ["2025-04-18", "2025-06-18", "2025-08-18", "2025-10-18", "2025-12-18"]):
        dated = [replace(article, published=day) for article, day in zip(SEEDS, dates, strict=True)]
        counts.append(sum(len(excerpt.support) for excerpt in summarize(dated, words=200).excerpts))
    undated = sum(len(excerpt.support) for excerpt in summarize(SEEDS, words=200).excerpts)
    assert undated == counts[0] > counts[1] > 0


@pytest.mark.parametrize("words", [50, 100, 200, 400])
def test_no_sentence_opens_loosely_without_the_one_before_it(words):
    """A pronoun follows its antecedent at once."""
    before = None
    for excerpt in summarize(SEEDS, words=words).excerpts:
        sentence = excerpt.sentence
        if opens_loosely(sentence.line):
            assert before is not None
            assert (before.article_id, before.position) == (sentence.article_id, sentence.position - 1)
        before = sentence


@pytest.mark.parametrize("words", [50, 100, 200, 400])
def test_no_two_sentences_repeat_each_other(words):
    """No pair shares over 30 % of its word pairs."""
    pairs = [
        set(itertools.pairwise(excerpt.sentence.line.lower().split()))
        for excerpt in summarize(SEEDS, words=words).excerpts
    ]
    for one, other in itertools.combinations(pairs, 2):
        assert len(one & other) <= 0.3 * min(len(one), len(other))


def test_the_order_of_the_articles_does_not_matter():
    """Same input, same briefing."""
    assert summarize(SEEDS).to_dict() == summarize(reversed(SEEDS)).to_dict()


def test_no_source_supplies_more_than_half():
    """Others could, so they must."""
    briefing = summarize(SEEDS)
    assert max(source.words for source in briefing.sources) <= briefing.words / 2


def test_a_region_beside_the_language_changes_nothing():
    """An English article of en-US is read as English."""
    text = (
        "Mayor Jane Doe opened the bridge of Iona on Monday. He is a man without a bridge, she said of Roe."
    )
    one, other = (prepare([Article(id="a", text=text, language=code)]) for code in ("en", "EN-us"))
    assert one.language == other.language == "en"


def test_an_article_in_another_language_is_named():
    """What it reports beside the others is not found, and the reader should know."""
    texts = {
        "a.txt": "Plus de 900 pompiers sont mobilisés dans les Landes contre un feu. Le maire de Sabres a parlé de la forêt.",
        "en.txt": "More than 900 firefighters fought a fire in the Landes.",
    }
    briefing = summarize([Article(id=name, text=text) for name, text in texts.items()])
    named = [warning for warning in briefing.warnings if "is not matched" in warning]
    assert named == ["en.txt is in English, the story in French: what both report is not matched"]
    assert not any("is not matched" in warning for warning in summarize(SEEDS).warnings)


FIRE = "More than 900 firefighters fought a fire in the Landes. The mayor of Sabres spoke of the forest on Tuesday."
FRENCH = "Plus de 900 pompiers sont mobilisés dans les Landes contre un feu. Le maire de Sabres a parlé de la forêt."


def test_one_article_that_states_its_language_does_not_speak_for_the_others():
    """Five English articles that state none and a French one that does make an English story."""
    assert prepare([*SEEDS, Article(id="a.txt", text=FRENCH, language="fr")]).language == "en"


@pytest.mark.parametrize(
    ("stated", "lengths", "language"),
    [
        (["fr", None, None], [9, 1, 1], "en"),
        (["fr", "de", "de"], [9, 1, 1], "de"),
        (["fr", "de"], [1, 2], "de"),
        (["fr", "de"], [2, 1], "fr"),
        (["fr", "de"], [1, 1], "fr"),
        (["fr", "und"], [1, 9], "fr"),
    ],
)
def test_a_story_is_in_the_language_of_most_of_its_articles(stated, lengths, language):
    """Of as many articles in the language of more text; what is in no known language has no vote."""
    unknown = "Serikali imesema haitaongeza kodi na kwamba hilo lilikuwa kosa ambalo halipaswi kurudiwa. "
    texts = [unknown * 2 if code == "und" else "The bridge of Iona was opened on Monday. " for code in stated]
    articles = [
        Article(id=str(i), text=text * n, language=code)
        for i, (code, text, n) in enumerate(zip(stated, texts, lengths, strict=True))
    ]
    assert story_language(articles) == language


def test_the_first_articles_of_a_long_story_do_not_speak_for_the_others():
    """None of them states its language: four that came first made five English ones German."""
    german = "Die Minister haben sich am Montag in Paris getroffen, und sie sind nicht einig geworden. " * 8
    english = (
        "The ministers met in Paris on Monday and they have not agreed on what will be done with it. " * 8
    )
    texts = [*[german] * 4, *[english] * 5]
    assert story_language([Article(id=str(number), text=text) for number, text in enumerate(texts)]) == "en"


SWAHILI = "Serikali imesema haitaongeza kodi na kwamba hilo lilikuwa kosa ambalo halipaswi kurudiwa tena, alisema waziri."


@pytest.mark.parametrize(
    ("stated", "other", "note"),
    [
        ("en", ("sw", SWAHILI), "b.txt is in Swahili, the story in English"),
        ("en", (None, SWAHILI * 3), "b.txt is in another language, the story in English"),
        (
            "sw",
            ("en", "More than 900 firefighters fought a fire in the Landes."),
            "b.txt is in English, the story in Swahili",
        ),
        ("sw", (None, SWAHILI * 3), None),
    ],
)
def test_an_article_in_a_language_that_is_not_recognised_is_named(stated, other, note):
    """Where it is stated by its name; where a story is in such a language, only what states another is."""
    language, text = other
    story = FIRE if stated == "en" else SWAHILI
    articles = [
        Article(id="a.txt", text=f"{story} {story}", language=stated),
        Article(id="b.txt", text=text, language=language),
    ]
    named = [warning.partition(":")[0] for warning in summarize(articles).warnings if "matched" in warning]
    assert named == ([note] if note else [])


def test_an_article_given_twice_changes_nothing():
    """It votes once."""
    twice = [*SEEDS, Article(id="copy", text=SEEDS[0].text)]
    assert summarize(twice).text == summarize(SEEDS).text


def test_a_reprint_is_a_source_that_does_not_vote():
    """Nearly the same text under another outlet is listed, and named as a copy."""
    reprint = Article(
        id="reprint", text=SEEDS[0].text + "\nIt was copied with one more sentence at its end.", source="B"
    )
    briefing = summarize([*SEEDS, reprint])
    copies = {source.id: source.reprint_of for source in briefing.sources if source.reprint_of}
    assert copies == {SEEDS[0].id: "reprint"}
    assert briefing.text == summarize([reprint, *SEEDS[1:]]).text


OF_THE_HOUSE = "Readers of the harbour guide learn on the telephone every morning what Mirna talks about."


def _with_a_line_of_the_house(*outlets):
    texts = (
        "A fire destroyed nine houses in the harbour of Mirna on Friday.\nA warehouse full of fireworks stood in flames.",
        "Nine houses burnt down in the harbour of Mirna on Friday night.\nThe fireworks of a warehouse blew up in flames.",
        "The harbour of Mirna was closed after nine houses burnt down.\nThe flames had reached a warehouse of fireworks.",
    )
    return [
        Article(id=str(at), text=f"{text}\n{OF_THE_HOUSE}", source=outlet)
        for at, (text, outlet) in enumerate(zip(texts, outlets, strict=True))
    ]


def test_what_an_outlet_prints_in_all_its_articles_is_heard_once():
    """Said in three articles it is what all report; where one outlet printed them all, it is what one has said."""
    several, one = (
        draft(prepare(_with_a_line_of_the_house(*outlets)), Settings(sentences=2))
        for outlets in (("Post", "Times", "News"), ("Post", "The Post", "post.com"))
    )
    assert OF_THE_HOUSE in several.briefing.text
    assert OF_THE_HOUSE not in one.briefing.text
    lines = np.array([sentence.line for sentence in one.prepared.sentences])
    assert lines[one.prepared.repeated_by_outlet].tolist() == [OF_THE_HOUSE] * 2
    assert one.study.ranked.scores[one.prepared.repeated_by_outlet].tolist() == [0, 0]


def test_what_an_outlet_prints_again_is_still_named_beside_it():
    """It is no second report, but the sentence does stand there."""
    texts = (
        "Nine houses burnt down in Mirna on Friday.",
        "Nine houses burnt down in Mirna on Friday.\nRain fell.",
    )
    briefing = summarize([Article(str(at), text, source="Post") for at, text in enumerate(texts)], words=20)
    found = {excerpt.sentence.line: excerpt for excerpt in briefing.excerpts}[
        "Nine houses burnt down in Mirna on Friday."
    ]
    assert len(found.support) == 1
    assert found.independent == 1


def test_what_an_article_says_again_is_its_point():
    """A refrain is heard each time, and printed once."""
    text = "Nine houses burnt down in Mirna on Friday.\nRain fell in Orla.\nNine houses burnt down in Mirna on Friday."
    made = draft(prepare([Article("a", text)]), Settings(words=20))
    assert not made.prepared.repeated_by_outlet.any()
    assert made.study.problem.allowed.tolist() == [True, False, False]


def test_the_last_version_of_an_article_is_told():
    """Its number and its title, in whatever order and under whatever name the versions come."""
    text = (
        "An earthquake shook the coast of Sarova on Monday, killing {} people, the governor said in Mirna.\n"
        "It struck at midnight near the old harbour, and was felt in nine towns of the province.\n"
        "Soldiers brought tents and water to the schools, where hundreds of families spent the night."
    )
    eight, twenty = (
        Article(id=name, text=text.format(toll), title=f"Earthquake kills {toll}", source="A", published=day)
        for name, toll, day in (("a", "eight", "2026-11-04"), ("b", "twenty-one", "2026-11-05"))
    )
    for pair in ((eight, twenty), (replace(twenty, id="a"), replace(eight, id="b"))):
        briefing = summarize(pair)
        assert briefing.headline == "Earthquake kills twenty-one"
        assert "twenty-one" in briefing.text
        assert "eight" not in briefing.text


@pytest.mark.parametrize(
    ("title", "above", "below", "marked"),
    [
        ("Opinion: Nine schools too many", "", "", True),
        ("Nine schools too many | Opinion | The Mirna Post", "", "", True),
        ("Nine schools too many", "ANALYSIS/OPINION:\n\n", "", True),
        ("Nine schools too many", "Jane Doe\n\nOpinion contributor\n\n", "", True),
        ("Nine schools too many", "", "\nOPINION: Ferries for all", False),
        ("Nine schools too many", "", "", False),
    ],
)
def test_what_its_outlet_calls_opinion_argues(title, above, below, marked):
    """In the title, or on a line above the text; below stand the titles of other articles."""
    text = f"{above}The council of Mirna closed nine schools on Friday.\nThe schools stand in the north of the town.{below}"
    column = Article(id="column", title=title, text=text)
    prepared = prepare([*SEEDS, column])
    assert ("column" in prepared.opinions) is marked
    prepared = prepare([replace(SEEDS[0], title=f"Opinion: {SEEDS[0].title}"), *SEEDS[1:]])
    faults = draft(prepared, Settings()).study.standing.faults["an article that argues"]
    own = np.array([sentence.article_id == SEEDS[0].id for sentence in prepared.sentences])
    assert faults[own].min() > 1 > faults[~own].max()


def test_an_article_of_another_story_is_left_out_and_named():
    """The briefing is the one without it; a note says so, --explain lists its sentences, and the sources keep it with no word."""
    text = (
        "Tulip fair opens\n\nThe spring tulip fair opened in Haarlem on Friday with ninety growers showing new bulbs. "
        "Growers presented striped petals bred over eleven years in glasshouses. Judges will award ribbons on Sunday."
    )
    alone, outlier = (
        summarize(SEEDS, words=200),
        summarize([*SEEDS, Article(id="0.txt", text=text)], words=200),
    )
    assert outlier.text == alone.text
    assert outlier.headline == alone.headline
    assert outlier.disagreements == alone.disagreements
    assert outlier.warnings == ("0.txt shares hardly a word with the others and was left out",)
    assert [source.words for source in outlier.sources if source.id == "0.txt"] == [0]
    dropped = prepare([*SEEDS, Article(id="0.txt", text=text)]).dropped
    assert [piece.reason for piece in dropped if piece.article_id == "0.txt"].count(
        "tells another story"
    ) == 3


NOTICES = "Photo: Jane Doe\n\nAll rights reserved.\n\nCopyright 2025 The Mirna News."


def test_an_article_without_news_is_named_with_what_it_holds(tmp_path):
    """It stood among the sources as if it had been asked; the page is the one without it, and a saved briefing verifies."""
    (tmp_path / "0.txt").write_text(NOTICES, encoding="utf-8")
    for article in SEEDS:
        (tmp_path / article.id).write_text(article.text, encoding="utf-8")
    articles = read([str(tmp_path)]).articles
    briefing = summarize(articles)
    assert briefing.text == summarize(articles[1:]).text
    assert briefing.warnings == ("0.txt holds no news: legal notice (2), caption (1)",)
    saved = tmp_path / "briefing.json"
    saved.write_bytes(RENDERERS["json"](briefing, {}).encode())
    assert "word for word" in verify(str(saved), [])


def test_articles_without_news_are_named_in_one_note():
    """However many there are; one in another language or without a date needs no second note."""
    idle = [
        Article(id=f"{at}.txt", text=f"{NOTICES}\n\nCopyright {at}.", language=language, published="a day")
        for at, language in enumerate(["fr"] * 4 + [None] * 3)
    ]
    total = len(SEEDS) + 7
    said = f"7 of {total} articles hold no news: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt, 2 more"
    assert summarize([*SEEDS, *idle]).warnings == (said,)
    assert summarize([*SEEDS, Article(id="0.txt", text=" ")]).warnings == ("0.txt holds no news: no text",)


def test_what_has_news_of_another_kind_is_not_said_to_have_none():
    """A reprint has sentences, though not of its own, an outlier of another story, and a text that was cut short is said to be so."""
    reprint = replace(SEEDS[0], id="copy.txt", text=f"{SEEDS[0].text}\nCopyright 2025.")
    begun = Article(id="begun.txt", text="Ministers met in Paris on [+4102 chars]")
    assert not summarize([*SEEDS, reprint]).warnings
    [note] = summarize([*SEEDS, begun]).warnings
    assert note.startswith("1 of ")
    assert note.endswith("the beginning or a description of the text: begun.txt")


FAIR = (
    """Tulip fair opens

The spring tulip fair opened in Haarlem on Friday with ninety growers showing new bulbs. Growers presented striped petals
bred over eleven years in glasshouses. Judges will award ribbons on Sunday.""",
    """Ninety growers show tulips in Haarlem

Striped petals, bred in glasshouses over eleven years, were presented when the tulip fair opened in Haarlem on Friday. The
judges award their ribbons to growers of new bulbs on Sunday.""",
)


def test_several_stories_in_one_call_are_named():
    """Two articles on a fair among the five seeds; in French they have a note already, and so has one alone."""
    fair = [Article(id=f"{at}.txt", text=text) for at, text in enumerate(FAIR)]
    said = f"the articles look like several stories, as in {SEEDS[0].id} and 0.txt: a briefing of each says more (python -m summarize.batch groups a folder)"
    assert summarize([*SEEDS, *fair]).warnings == (said,)
    assert not summarize(SEEDS).warnings
    assert "several stories" not in str(summarize([*SEEDS, fair[0]]).warnings)
    french = [replace(article, language="fr") for article in fair]
    assert "several stories" not in str(
        summarize([replace(a, language="en") for a in SEEDS] + french).warnings
    )


@pytest.fixture
def nothing_leans(monkeypatch):
    """Leave one cost less beside the one that is looked at."""
    monkeypatch.setattr("summarize.composing.leaning.FAULT", 0)


@pytest.mark.usefixtures("nothing_leans")
def test_what_was_said_pays_for_the_page_it_takes_up():
    """What happened is free; twice the page, half the price."""
    article = Article(
        id="a", text="A dam broke near Sumy on Monday night. Old dams break often, governor Oleh Hrynko said."
    )
    costs = [draft(prepare([article]), Settings(words=words)).study.problem.costs for words in (20, 40)]
    assert costs[0][0] == costs[1][0] == 0
    assert costs[0][1] == pytest.approx(2 * costs[1][1])
    assert costs[1][1] > 0


COUNCIL = (
    """The council met on Tuesday evening in the old town hall for four hours.
Members of the council raised the fares of all buses by a tenth.
A new library will open beside the station in the coming spring.""",
    """The mayor opened a session of the council on Tuesday evening.
A new library will open beside the station when spring comes.
Fares of the buses will rise by a tenth after a vote of the members.""",
)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (None, "library"),
        ("Council raises the fares of all buses by a tenth", "fares"),
        ("Library to open beside the station", "library"),
    ],
)
def test_a_page_of_one_sentence_says_what_the_headlines_say(title, said):
    """Of two things that both articles tell."""
    articles = [Article(id=text[4], text=text, title=title) for text in COUNCIL]
    assert said in summarize(articles, words=13).text


@pytest.mark.usefixtures("nothing_leans")
def test_a_long_page_owes_the_headlines_nothing():
    """From a few hundred words on there is room for what they do not announce."""
    problems = [draft(prepare(SEEDS), Settings(words=words, loaded=0)).study.problem for words in (50, 400)]
    short, long = (problem.costs.min() / problem.weights.sum() for problem in problems)
    assert short < -0.01
    assert abs(long) < 1e-5


def test_what_the_titles_announce_leads():
    """Of two sentences that are otherwise alike, the one that says what the titles say opens the page better."""
    told = [
        "The mayor of Mirna praised new bridges on Monday.",
        "The mayor of Mirna closed old schools on Monday.",
    ]
    for first, title in ((0, "Praise for new bridges"), (1, "Old schools closed")):
        articles = [Article(id=str(i), text=text, title=title) for i, text in enumerate(told)]
        merits = draft(prepare(articles), Settings(words=50)).study.ranked.lead_merit
        assert np.argmax(merits) == first
        assert summarize(articles, words=50).excerpts[0].sentence.text == told[first]


def test_what_stands_first_in_its_article_leads():
    """Of sentences that are otherwise alike, each later one opens a page much worse."""
    told = ["Mirna praised bridges again.", "Mirna praised bridges twice.", "Mirna praised bridges often."]
    merits = draft(
        prepare([Article(id="a", text="\n".join(told))]), Settings(words=50)
    ).study.ranked.lead_merit
    assert merits[0] > 1.4 * merits[1] > 1.4 * 1.2 * merits[2]


def test_a_focus_moves_the_briefing():
    """What speaks of it is worth more than all else."""
    focused = summarize(SEEDS, words=60, focus="minerals agreement with Kyiv").text
    assert "mineral" in focused
    assert "mineral" not in summarize(SEEDS, words=60).text


DREDGED = (
    "The harbour of Orvik was closed on Monday after a tanker ran aground at its mouth. Two tugs could not free the tanker "
    "before the tide fell. The mayor said fishing boats would be led through the northern channel. Pilots had warned of the "
    "sandbank at the mouth of the harbour for years. The owner of the tanker is registered in Panama. Eelgrass beds off Orvik were "
    "torn up by the propeller over two hectares. Divers will plant new eelgrass in the spring at the expense of the owner."
)
"""A report of which the last sentences speak of something that no other report has."""
GROUNDED = (
    "A tanker ran aground at the mouth of the harbour of Orvik on Monday. The harbour was closed after two tugs failed to free "
    "the tanker. Ferries to the islands were cancelled until the tide rises on Tuesday. The tanker carries heating oil, and none "
    "has leaked so far. The coast guard sent a cutter with booms to the harbour. The captain of the tanker was questioned overnight."
)
"""Another report of the same event."""


def test_a_page_tells_all_that_one_article_alone_says_of_a_focus():
    """No other could say it, so the article may fill the page; what room is left goes to the news, which opens the page."""
    reports = [
        Article(id=name, text=text) for name, text in (("a", DREDGED), ("b", GROUNDED), ("c", GROUNDED[:280]))
    ]
    page = summarize(reports, words=50, focus="eelgrass").excerpts
    told = [excerpt.sentence.text for excerpt in page]
    assert sum("eelgrass" in text.lower() for text in told) == 2
    assert "ran aground" in told[0]
    assert not any(
        "eelgrass" in excerpt.sentence.text.lower() for excerpt in summarize(reports, words=50).excerpts
    )


def test_what_a_sentence_tells_besides_does_not_count_against_it():
    """The rarer word of a focus weighs more, and a long sentence that holds it speaks of it as much as a short one."""
    prepared = prepare([Article(id="a", text=DREDGED), Article(id="b", text=GROUNDED)])
    asked = draft(prepared, Settings(words=50, focus="eelgrass off the harbour")).study.ranked.focus
    shares = {sentence.text: share for sentence, share in zip(prepared.sentences, asked, strict=True)}
    torn, planted = (share for text, share in shares.items() if "eelgrass" in text.lower())
    closed = next(share for text, share in shares.items() if text.startswith("The harbour of Orvik"))
    assert torn == planted > 0.5 > closed > 0
    assert shares["The owner of the tanker is registered in Panama."] == 0


def test_what_needs_the_sentence_before_it_speaks_of_the_same():
    """The propeller is named in no other sentence; "They ..." says more of it, and there is room for one of three others."""
    told = DREDGED.replace("Divers will", "They had been planted by hand after the last storm. Divers will")
    prepared = prepare([Article(id="a", text=told), Article(id="b", text=GROUNDED)])
    page = draft(prepared, Settings(words=50, focus="propeller")).briefing.text
    assert "They had been planted by hand" in page
    assert "They had been planted by hand" not in draft(prepared, Settings(words=50)).briefing.text


def test_a_focus_leaves_centrality_alone():
    """How many report a thing does not change with what is asked for, and neither does the headline."""
    plain, asked = (draft(prepare(SEEDS), Settings(focus=focus)) for focus in (None, "minerals agreement"))
    assert np.array_equal(plain.study.ranked.scores, asked.study.ranked.scores)
    assert plain.briefing.headline == asked.briefing.headline


@pytest.mark.parametrize("selector", SELECTORS)
def test_every_selector_hears_a_focus(selector):
    """Also the one that weighs no costs."""
    page = summarize(SEEDS, words=60, selector=selector, focus="minerals agreement with Kyiv").text
    assert "mineral" in page


def test_a_single_sentence_is_not_called_one_sided():
    """It can have one source only."""
    assert summarize(SEEDS, words=60, sentences=1).warnings == ()


def test_a_focus_that_nothing_speaks_of_changes_nothing():
    """A note says so."""
    found = summarize(SEEDS, focus="xylophone")
    assert found.text == summarize(SEEDS).text
    assert found.warnings == ("no sentence speaks of “xylophone”: the focus changes nothing",)
    assert not summarize(SEEDS, focus="security guarantees").warnings


@pytest.mark.parametrize("ranker", RANKERS)
def test_every_ranker_makes_a_briefing(ranker):
    """One line in the dict is enough."""
    assert summarize(SEEDS, ranker=ranker).words > 150


def test_sentences_can_be_counted_instead():
    """A limit of sentences leaves the words free."""
    assert len(summarize(SEEDS, words=600, sentences=3).excerpts) == 3


@pytest.mark.parametrize("text", ["He left.", "Why?", "“We will", "no full stop here", "x"])
def test_short_input_is_never_empty(text):
    """Where nothing better is there, an editor forgives."""
    assert summarize([Article(id="a", text=text)]).text == text


@pytest.mark.parametrize(("article", "words"), [(0, 10), (1, 13), (2, 12), (3, 9)])
def test_a_short_page_is_never_empty(article, words):
    """A sentence that costs more than it says is printed where no other fits and no budget must be filled."""
    assert len(summarize([SEEDS[article]], words=words, sentences=1).excerpts) == 1


def test_a_budget_too_small_says_which_would_do():
    """And that budget does; it is said in Python's words."""
    with pytest.raises(
        BudgetTooSmall,
        match=r"^no sentence fits in 3 words; the shortest has 7: words=7 would do$",
    ) as caught:
        summarize(SEEDS, words=3)
    assert summarize(SEEDS, words=caught.value.shortest).words == caught.value.shortest


@pytest.mark.parametrize("texts", [[], [""], ["Leave a Reply\nADVERTISEMENT\nBy Jane Doe."]])
def test_nothing_to_summarize_is_an_error(texts):
    """Only boilerplate is nothing."""
    with pytest.raises(NothingToSummarize):
        summarize([Article(id=str(i), text=text) for i, text in enumerate(texts)])


@pytest.mark.parametrize(
    "option",
    [
        *({"words": words} for words in (0, 10.5, "200", None, True, float("nan"))),
        *({"sentences": sentences} for sentences in (0, 1.5, "2", True)),
        *({"damping": damping} for damping in (1.0, "x", None, float("nan"), 10**400, np.ones(2))),
        *({name: float("inf")} for name in ("position", "loaded")),
        {"diversity": -0.1},
        *({"ranker": ranker} for ranker in ("x", None, [])),
        {"selector": "x"},
        *({"focus": focus} for focus in (5, ["Paris"])),
    ],
)
def test_bad_settings_are_refused(option):
    """Out of range, of another kind, or a name that no table knows: in a sentence that begins with the option."""
    with pytest.raises(BadSettings, match=f"^(no )?{next(iter(option))} "):
        summarize(SEEDS, **option)


def test_numbers_of_numpy_are_settings_like_others():
    """What a notebook hands over, and can be saved as JSON."""
    settings = Settings(words=np.int64(50), damping=np.float32(0.5))
    assert settings == Settings(words=50, damping=0.5)
    assert json.dumps(summarize(SEEDS, settings=settings).to_dict())


def test_text_of_another_kind_is_its_letters():
    """Markup that a web framework calls safe is escaped as all else; a member of an enum goes by its value, not by its name."""

    class Outlet(str, Enum):  # noqa: UP042 - a StrEnum prints its value anyway
        RECORDER = "The Recorder"

    text = Markup("Ministers met in Paris on Friday, <u>officials</u> said.")
    article = Article(
        id=Markup("<a>"), text=text, title=Markup("<i>Talks"), source=Outlet.RECORDER, path=text
    )
    assert {type(getattr(article, each.name)) for each in fields(article)} == {str, type(None)}
    settings = Settings(words=20, focus=Markup("<i>"))
    assert type(settings.focus) is str
    briefing = summarize([article], settings=settings)
    page = RENDERERS["html"](briefing, {"<a>": article})
    assert "<u>" not in page
    assert "<i>" not in page
    assert "The Recorder, 8 words" in RENDERERS["text"](briefing, {})


def test_white_space_around_what_an_outlet_says_is_none_of_it():
    """A blank field, as a table has it, says as little as None, and a date with a line break behind it is a date."""
    told = {"title": " Talks\n", "source": "", "published": "2025-04-18\n", "url": "\t", "language": " en"}
    assert Article(id=" a ", text=" x ", path=" p ", **told) == Article(
        id=" a ", text=" x ", path=" p ", title="Talks", published="2025-04-18", language="en"
    )


def test_half_a_character_stays_in_no_setting():
    """A focus is saved with its briefing, in UTF-8."""
    briefing = summarize(SEEDS, words=60, focus="talks\ud800")
    assert briefing.settings.focus == "talks\ufffd"
    assert json.dumps(briefing.to_dict(), ensure_ascii=False).encode("utf-8")


@pytest.mark.parametrize("field", ["title", "source", "published", "url", "language"])
@pytest.mark.parametrize("other", ["", "2025-04-18", None])
def test_articles_under_one_id_come_in_any_order(field, other):
    """Also where two have one text and differ in what their outlet says of it alone, as in a table that was joined twice."""
    given = [replace(SEEDS[0], **{field: value}) for value in ("de", other)]
    told = [summarize(articles, words=60).to_dict() for articles in (given, given[::-1])]
    assert told[0] == told[1]
    kept, _ = distinct([replace(SEEDS[0], **{field: None}), given[0]])
    assert field == "source" or [getattr(article, field) for article in kept] == ["de"]  # who says more


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"text": None}, "text of an article must be text, not NoneType"),
        ({"text": b"x"}, "text of an article must be text, not bytes"),
        ({"id": 5}, "id of an article must be text, not int"),
        ({"title": 5}, "title of an article must be text or None, not int"),
        (
            {"published": date(2025, 4, 18)},
            "published of an article must be text or None, not date: give its isoformat()",
        ),
    ],
)
def test_an_article_of_something_else_than_text_is_refused(wrong, said):
    """Where it is made, not deep inside."""
    with pytest.raises(BadArticle, match=f"^{re.escape(said)}$"):
        Article(**{"id": "a", "text": "Ministers met.", **wrong})


@pytest.mark.parametrize(
    ("articles", "kind"),
    [
        ("Ministers met.", "str"),
        (["Ministers met."], "str"),
        ([{"id": "a", "text": "Ministers met."}], "dict"),
        ([*SEEDS, Path("seeds")], "PosixPath"),
        (None, "NoneType"),
    ],
)
def test_what_is_no_article_is_refused(articles, kind):
    """A text is nearly an article, and nobody reads that str has no attribute id."""
    with pytest.raises(BadArticle, match=rf"^each article must be Article\(id=..., text=...\), not {kind}$"):
        summarize(articles)


def test_what_is_no_settings_is_refused():
    """A configuration that was read from a file is a dict still."""
    with pytest.raises(BadSettings, match=r"^settings must be Settings\(\.\.\.\), not dict$"):
        summarize(SEEDS, settings={"words": 50})


@pytest.mark.parametrize("published", ["yesterday", "05/04/2020", "2020-13-45", "9999-12-31", "x" * 99])
def test_a_date_that_is_not_understood_is_named(published):
    """It is kept as it was given, and dates no weekday; one that is understood is nothing to speak of, nor is none."""
    text = "Ministers from nine countries met in Paris on Friday to talk about a truce."
    article = Article(id="a.txt", text=text, published=published)
    briefing = summarize([article])
    assert briefing.excerpts[0].notes == ()
    assert briefing.sources[0].published == published
    assert briefing.warnings == (
        f"a.txt is dated “{published[:40]}”, which is not understood (2025-04-18 would be): its weekdays have no dates",
    )
    [said] = summarize(
        [article, replace(article, id="b.txt", text=f"{text} Nine ministers agreed.")]
    ).warnings
    assert said.startswith(f"2 articles have dates that are not understood, as “{published[:40]}”")
    for good in (None, "", "2025-04-19", "2025-04-19T10:00:00+02:00", "2025-04-19 10:00:00"):
        assert summarize([replace(article, published=good)]).warnings == ()


@pytest.mark.parametrize("published", ["0001-01-01T00:00:00+14:00", "9999-12-31", "yesterday"])
def test_a_day_at_the_end_of_the_calendar_is_no_day(published):
    """The day before it does not exist."""
    text = "Ministers from nine countries met in Paris on Friday to talk about a truce."
    assert summarize([Article(id="a", text=text, published=published)]).text == text


def test_a_briefing_is_printed_as_its_prose_and_shown_in_short():
    """A notebook showed all that it was made of; an article, its whole text."""
    briefing = summarize(SEEDS, words=200)
    assert str(briefing) == f"{briefing}" == briefing.text
    counts = f"{len(briefing.excerpts)} sentences, {briefing.words} words, 5 sources"
    assert repr(briefing) == f"<Briefing {briefing.headline!r}: {counts}>"
    assert repr(Article(id="a", text="Soon.\n")) == "<Article 'a': 1 word>"
    assert len(repr(SEEDS)) < 1000


def test_settings_can_be_given_whole():
    """They come back with the briefing."""
    settings = Settings(words=50, selector="mmr")
    assert summarize(SEEDS, settings=settings).settings is settings


def test_the_headline_is_a_title_of_the_sources():
    """One seed article has one."""
    assert summarize(SEEDS).headline == SEEDS[4].title


def test_scores_are_shares_of_one():
    """Over all candidate sentences."""
    made = draft(prepare(SEEDS), Settings())
    assert made.study.problem.scores.sum() == pytest.approx(1)
    assert all(0 < excerpt.score < 1 for excerpt in made.briefing.excerpts)


def test_the_package_knows_its_names():
    """The pipeline is loaded when it is asked for, and nothing else is made up."""
    assert package.summarize is summarize
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = package.nonsense


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.text(alphabet="ab .!?\n“”\"'Hé1\u05d0\u0301\ud800", max_size=150), min_size=1, max_size=3),
    st.integers(1, 30),
)
def test_any_text_keeps_the_promises(texts, words):
    """Whatever the letters: verbatim, within the budget, or an error that says so."""
    articles = {str(i): Article(id=str(i), text=text) for i, text in enumerate(texts)}
    try:
        briefing = summarize(articles.values(), words=words)
    except NothingToSummarize:
        return
    assert count_words(briefing.text) == briefing.words <= words
    for excerpt in briefing.excerpts:
        sentence = excerpt.sentence
        assert articles[sentence.article_id].text[sentence.start : sentence.end] == sentence.text


def told(said=()):
    """The sentences of a briefing after one that said these."""
    return [e.sentence.line for e in draft(prepare(SEEDS), Settings(words=120), said).briefing.excerpts]


def test_a_briefing_does_not_repeat_the_one_before():
    """With the first briefing already said, the second one of the same articles is another."""
    first = told()
    second = told(first)
    assert second
    assert not set(first) & set(second)


def test_a_page_about_what_goes_on_opens_on_the_news_too():
    """With the opening of the first page already told, the next one opens on a sentence that could have been its own."""
    first = draft(prepare(SEEDS), Settings(words=80)).briefing.excerpts[0].sentence.line
    made = draft(prepare(SEEDS), Settings(words=80), [first])
    fit = made.study.ranked.lead_merit * made.study.standing.lead_form
    merits = {s.line: merit for s, merit in zip(made.prepared.sentences, fit.tolist(), strict=True)}
    opening = made.briefing.excerpts[0].sentence.line
    assert opening != first
    assert merits[opening] > 0.9 * max(merit for line, merit in merits.items() if line != first)


def test_what_was_said_of_something_else_changes_nothing_much():
    """A sentence without a word in common discounts nothing."""
    assert told(["Kumquat zzyzx qwertz."]) == told()


def test_where_all_has_been_said_it_is_said_again():
    """A briefing is never empty because nothing is new."""
    prepared = prepare(SEEDS)
    everything = [sentence.line for sentence in prepared.sentences]
    assert draft(prepared, Settings(words=120), everything).briefing.excerpts


def test_one_source_for_all_is_a_warning():
    """More than half of the words, although others had some to give."""
    assert lopsided({"a": 120, "b": 60}, {"a": 300, "b": 2049}, 0.5) == (
        "a supplies 120 of the 180 words, although the other articles had 2,049 to give"
    )


def test_a_balanced_briefing_or_a_lonely_source_is_none():
    """Half is not more than half; what the others lack they cannot give."""
    assert lopsided({"a": 100, "b": 100}, {"a": 300, "b": 200}, 0.5) is None
    assert lopsided({"a": 120, "b": 60}, {"a": 300, "b": 60}, 0.5) is None
    assert lopsided({}, {}, 0.5) is None


def test_two_sources_that_share_a_page_as_they_may_are_no_warning():
    """Of two articles the choice lets one supply up to three quarters, and only more than that is worth a note."""
    assert lopsided({"a": 120, "b": 60}, {"a": 300, "b": 200}, 0.75) is None
    assert summarize(SEEDS[2:4], words=100).warnings == ()


def test_what_an_article_repeats_is_tried_once():
    """Each copy of a sentence would be tried where the first is printed: a page of one line, again and again, took minutes."""
    line = "The mayor opened the new bridge over the river in Kazan on Monday."
    articles = [
        Article(id="a", text=f"{line} " * 50),
        Article(id="b", text=f"The council met in Kazan. {line}"),
    ]
    found = draft(prepare(articles), Settings(words=60))
    lines = [sentence.line for sentence in found.prepared.sentences]
    allowed = [lines[row] for row in np.flatnonzero(found.study.problem.allowed)]
    assert lines.count(line) > 40
    assert allowed.count(line) == 2
    assert [excerpt.sentence.line for excerpt in found.briefing.excerpts].count(line) == 1


def test_a_briefing_can_be_a_key():
    """It is frozen, though two of its fields are dicts; equal ones are one key."""
    briefing, again = (summarize(SEEDS, words=200) for _ in range(2))
    assert briefing.disagreements
    assert {briefing: "told"}[again] == "told"
    assert replace(briefing, links={"a warning": "index.html"}) != briefing


def test_help_on_the_package_shows_what_it_is_for():
    """Though no public name is loaded before it is asked for: `help(summarize)` lists them with what they take."""
    shown = " ".join(pydoc.plain(pydoc.render_doc(package)).split())  # a parameter may have its own line
    assert "class Article(" in shown
    assert "class Settings(" in shown
    assert "articles: 'Iterable[Article]', *, words: 'int' = 200" in shown
    assert set(package.__all__) <= set(dir(package))


@pytest.mark.parametrize(
    "name", ["Article", "Briefing", "Disagreement", "Excerpt", "Sentence", "Settings", "Source"]
)
def test_help_says_what_each_field_means(name):
    """Where `help` looks: in the docstring of the class, by name."""
    noun = getattr(package, name)
    shown = pydoc.plain(pydoc.render_doc(noun))
    meant = shown.split("Attributes:")[1]
    assert [each.name for each in fields(noun) if f" {each.name}: " not in meant] == []


def test_every_setting_is_an_option_of_summarize():
    """By the same name; the budget has a parameter of its own."""
    assert set(Options.__annotations__) == {each.name for each in fields(Settings)} - {"words"}
