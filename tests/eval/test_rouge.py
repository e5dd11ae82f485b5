"""ROUGE: equal to the reference tool, to the official figures of a shared task, and to rouge-score where both define it."""

import csv
import json
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rouge_score.rouge_scorer import RougeScorer

from eval.rouge import MEASURES, Options, count, jackknifed, pooled, signature
from eval.rouge.tokens import stemmed, tokenize
from tests.eval.places import ROOT, SHARED, jsonl, needs_shared

TOPIC = json.loads((ROOT / "tests/eval/fixtures/multiling2011_M000.json").read_text(encoding="utf-8"))
PLAIN = Options(stem=False)

WORDS = st.lists(
    st.sampled_from(["a", "b", "c", "d", "running", "ran", "U.S.-led", "9,000", "Zürich"]), max_size=12
).map(" ".join)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map("\n".join)


@pytest.mark.parametrize("run", TOPIC["expected"])
@pytest.mark.parametrize("system", TOPIC["summaries"])
def test_every_figure_equals_the_reference_tool(run, system):
    """All measures of ROUGE-1.5.5.pl on one topic of MultiLing 2011: plain, stemmed, and cut to 100 words."""
    options = Options(stem=" -m" in run, limit=100 if "-l 100" in run else None)
    counts = count(TOPIC["summaries"][system], TOPIC["references"], options)
    for measure, expected in TOPIC["expected"][run][system].items():
        assert pooled(counts[measure]) == pytest.approx(expected, abs=1.1e-5), measure


@needs_shared
@pytest.mark.parametrize("language", ["english", "french", "czech", "greek", "hindi"])
def test_official_figures_of_multiling_2011_are_reproduced(language):
    """Recall, precision and F of every participating system to 0.001 (the official ones are means of 1,000 resamples)."""
    topics = jsonl(SHARED / f"data/multiling2011_{language}.jsonl")
    systems = jsonl(SHARED / f"data/multiling2011_systems/{language}.jsonl")
    assert language != "english" or len(systems) == 10
    for system in systems:
        counted = [
            count(system["summaries"][topic["id"]], topic["refs"], PLAIN)
            for topic in topics
            if topic["id"] in system["summaries"]
        ]
        for measure, name in (("rouge1", "ROUGE-1"), ("rouge2", "ROUGE-2"), ("rougeSU4", "ROUGE-SU4")):
            figures = np.mean([pooled(counts[measure]) for counts in counted], axis=0)
            expected = _official(language, name)[f"{system['system']}_{name}"]
            assert figures == pytest.approx(expected, abs=1e-3), (system["system"], name)


@cache
def _official(language, name):
    table = SHARED / f"data/multiling2011_official/{language.upper()}_{name}.csv"
    with table.open(encoding="utf-8") as file:
        return {
            row["runid"]: [float(row[part]) for part in ("recall", "precision", "f-score")]
            for row in csv.DictReader(file)
        }


@given(TEXTS, TEXTS)
def test_agrees_with_rouge_score_where_both_define_the_measure(summary, reference):
    """One reference, no stemming: ROUGE-1, 2, 4 and the summary-level L are the same in Google's rouge-score."""
    ours = count(summary, [reference], PLAIN)
    names = {"rouge1": "rouge1", "rouge2": "rouge2", "rouge4": "rouge4", "rougeL": "rougeLsum"}
    theirs = RougeScorer(list(names.values())).score(reference, summary)
    for measure, name in names.items():
        other = theirs[name]
        assert pooled(ours[measure]) == pytest.approx((other.recall, other.precision, other.fmeasure)), (
            measure
        )


@given(TEXTS.filter(lambda text: len(text.split()) > 4))
def test_a_text_matches_itself_in_full(text):
    """Every measure of a text against itself is 1."""
    for measure, counts in count(text, [text, text], Options()).items():
        assert pooled(counts) == (1, 1, 1), measure


@given(TEXTS, TEXTS)
def test_recall_and_precision_change_places_with_the_texts(one, other):
    """Recall of one against the other is the precision of the other against the one, for measures of units."""
    for measure in ("rouge1", "rouge2", "rouge4", "rougeSU4"):
        there = pooled(count(one, [other], PLAIN)[measure])
        back = pooled(count(other, [one], PLAIN)[measure])
        assert (there.recall, there.precision) == (back.precision, back.recall)


def test_repeating_a_sentence_earns_nothing():
    """A unit matches at most as often as the reference has it, in every measure."""
    once = count("the army left the town", ["the army left the town today"], PLAIN)
    twice = count("the army left the town\nthe army left the town", ["the army left the town today"], PLAIN)
    for measure in MEASURES:
        assert twice[measure][0, 0] <= once[measure][0, 0] + (measure == "rougeSU4")
        assert pooled(twice[measure]).precision < pooled(once[measure]).precision


STEMS = {  # answers of the stemmer inside ROUGE-1.5.5
    "agreement": "agreem", "agreements": "agreem", "statement": "statem", "announcement": "announc",
    "theology": "theologi", "archaeology": "archaeolog", "possibly": "possibl", "adoption": "adopt",
    "negotiations": "negoti", "electricity": "electr", "ponies": "poni", "yields": "yield",
}  # fmt: skip


@pytest.mark.parametrize(("word", "stem"), STEMS.items())
def test_words_are_stemmed_as_the_reference_tool_does(word, stem):
    """Porter with Martin Porter's own extensions, but -ement, -ment and -ent are tried in turn."""
    assert stemmed(word) == stem


@pytest.mark.parametrize(
    ("word", "base"), [("children", "child"), ("better", "well"), ("said", "say"), ("was", "was")]
)
def test_irregular_forms_go_through_wordnet_first(word, base):
    """An exception beats Porter; words to three letters stay as they are."""
    assert stemmed(word) == base


@pytest.mark.parametrize(
    ("text", "limit", "words"),
    [
        ("The U.S.-led talks failed.", None, (("the", "u", "s", "led", "talks", "failed"),)),
        ("The U.S.-led talks failed.", 2, (("the", "u", "s", "led"),)),
        ("One two\nthree four", 3, (("one", "two"), ("three",))),
        (" one two three", 3, (("one", "two"),)),  # the space before a line counts as a word of the limit
        ("caf\u00e9 \u212aelvin", None, (("caf", "elvin"),)),
        ("", None, ((),)),
    ],
)
def test_tokens_are_what_the_reference_tool_counts(text, limit, words):
    """ASCII letters and digits only; the limit counts words as white space divides them."""
    assert tokenize(text, stem=False, limit=limit) == words


def test_jackknife_is_the_mean_over_references_left_out():
    """With three references, three pools of two; worked out by hand for ROUGE-1."""
    counts = np.array([[3, 4, 4], [0, 4, 4], [1, 2, 4]])
    recalls = [1 / 6, 4 / 6, 3 / 8]
    assert jackknifed(counts).recall == pytest.approx(np.mean(recalls))
    assert jackknifed(counts[:1]) == pooled(counts[:1])


def test_nothing_scores_nothing():
    """An empty summary, and an empty reference, score 0 and not an error."""
    for pair in (("", "a text"), ("a text", ""), ("", "")):
        assert all(pooled(counts) == (0, 0, 0) for counts in count(pair[0], [pair[1]], Options()).values())


def test_a_signature_says_how_the_figure_was_made():
    """Enough to make the figure again, in the manner of sacrebleu."""
    assert signature("rouge2", "4", Options(limit=100), "1.0") == (
        "rouge2|refs:4|stem:yes|limit:100|jackknife:no|pool:A|version:1.0"
    )
