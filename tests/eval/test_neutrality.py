"""Neutrality: 1.0 is the level of the articles themselves; balance is entropy; the lexicon is measured, not trusted."""

import json
from math import log

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from eval import neutrality
from eval.cli import main
from eval.judged import area, judge
from eval.rouge import Options
from eval.running import run
from eval.systems.base import System
from eval.topics import OPEN, Topic, events
from summarize.model import Article
from tests.eval.places import SHARED, needs_shared

(SEEDS,) = events(OPEN)
COLUMNS = ("loaded_words", "loaded_sentences", "attributed", "source_balance")


def row_of(lines, topic=SEEDS):
    (row,) = run(
        {"it": System(lambda *_: [tuple(lines)])}, [topic], 200, options=Options(), tick=lambda _: None
    )
    return row


def test_the_articles_themselves_are_at_their_own_level():
    """A summary of all candidate sentences has 1.0 in every column of neutrality."""
    row = row_of(SEEDS.lines)
    assert [row.mean(column) for column in COLUMNS] == pytest.approx([1, 1, 1, 1])


def test_loaded_wording_raises_the_figures_and_quoting_it_does_not():
    """What an outlet says in its own voice counts, what it quotes is the speaker's."""
    plain = ["Rubio warned on Friday that talks may end.", "The talks were held in Paris."]
    stark = ["Rubio delivered a stark ultimatum on Friday.", "The talks were held in Paris."]
    quoted = ["Rubio said “a disgraceful, absurd” plan fell.", "The talks were held in Paris."]
    assert neutrality.loaded_sentences(plain) == 0
    assert neutrality.loaded_sentences(stark) == 0.5
    assert neutrality.loaded_words(stark) > 0
    assert neutrality.loaded_words(quoted) == 0
    assert neutrality.loaded_words([]) is None
    assert neutrality.loaded_sentences([]) is None


@pytest.mark.parametrize(
    ("lines", "share"),
    [
        (["“We go on,” Rubio said."], 1),
        (["“We go on.”"], 0),
        (["“He said we go on.”"], 0),  # the verb of saying stands inside the quotation
        (["The plan was called “absurd”.", "“We go on.”"], 0.5),
        (["The talks were held in Paris."], None),  # nothing to attribute
    ],
)
def test_quotations_and_opinions_keep_their_speaker(lines, share):
    """Of the sentences with a quotation or a loaded word, how many name who says it."""
    assert neutrality.attributed(lines) == share


@given(st.dictionaries(st.text(), st.integers(0, 1000), max_size=6))
def test_balance_is_an_entropy(words):
    """From 0 for one voice to log k for k equal ones, whatever their names."""
    voices = sum(count > 0 for count in words.values())
    assert -1e-12 <= neutrality.balance(words) <= log(max(1, voices)) + 1e-12
    assert neutrality.balance(dict.fromkeys(words, 7)) == pytest.approx(log(max(1, len(words))))


def test_words_are_counted_for_the_article_that_wrote_them():
    """A line of two articles goes to the one with less so far; an invented line to nobody."""
    topic = Topic(
        "t",
        (Article(id="a", text="One two three. Four five."), Article(id="b", text="Four  five. Six seven.")),
        leans={"a": "left", "b": "right"},
    )
    words = neutrality.spread(topic, ["One two three.", "Four five.", "Invented line."])
    assert words == {"a": 3, "b": 2}
    assert neutrality.by_lean(topic, words) == {"left": 3, "right": 2}
    assert neutrality.by_lean(topic, {"a": 3, "c": 9}) == {"left": 3}


def test_one_source_only_is_no_balance():
    """All words from one of five sources: 0; of an event with one article the column is not defined."""
    lines = [sentence.line for sentence in SEEDS.sentences if sentence.article_id == SEEDS.articles[0].id][:3]
    assert row_of(lines).mean("source_balance") == 0
    assert row_of(lines, Topic("one", SEEDS.articles[:1])).mean("source_balance") is None


@given(st.lists(st.tuples(st.integers(0, 4), st.booleans()), min_size=2, max_size=40))
def test_area_under_the_curve_agrees_with_scikit_learn(pairs):
    """Ties count half; without both kinds it is an even chance."""
    scores, truth = np.array([score for score, _ in pairs]), np.array([positive for _, positive in pairs])
    if truth.all() or not truth.any():
        assert area(scores, truth) == 0.5
    else:
        assert area(scores, truth) == pytest.approx(roc_auc_score(truth, scores))


def test_the_lexicon_is_judged_by_experts_sentences(tmp_path, capsys):
    """Precision, recall and AUC over a file of judged sentences; undecided ones are left out."""
    judged = [("A stark ultimatum.", "Biased"), ("An absurd plan.", "Non-biased"), ("Talks.", "Biased"),
              ("Talks went on.", "Non-biased"), ("Talks.", "No agreement")]  # fmt: skip
    path = tmp_path / "judged.jsonl"
    path.write_text(
        "\n".join(json.dumps({"text": text, "biased": is_}) for text, is_ in judged), encoding="utf-8"
    )
    found = judge(path)
    assert (found.sentences, found.biased, found.flagged) == (4, 2, 2)
    assert (found.precision, found.recall) == (0.5, 0.5)
    assert main(["loaded", str(path)]) == 0
    assert "precision 0.500, recall 0.500, AUC 0.625" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "said"), [("{}\n", ":1: not a judged sentence"), ("", "no judged sentence"), ("[", ":1:")]
)
def test_a_broken_file_of_judgements_names_file_line_and_remedy(tmp_path, capsys, content, said):
    """One line on stderr."""
    path = tmp_path / "judged.jsonl"
    path.write_text(content, encoding="utf-8")
    assert main(["loaded", str(path)]) == 1
    assert said in capsys.readouterr().err
    assert main(["loaded", str(tmp_path / "none")]) == 1


@needs_shared
def test_the_lexicon_tells_biased_sentences_from_others():
    """On BABE the lexicon is well above chance; lists of hedges and report verbs alone are at .50 there."""
    found = judge(SHARED / "data/babe.jsonl")
    assert found.sentences == 3673
    assert found.auc > 0.62
    assert found.precision > 0.65
