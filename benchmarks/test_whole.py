"""From text to briefing, beside sumy on the same sentences, and from the command line to the first word."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import peers, rows
from summarize import Settings, summarize
from summarize.composing import Unintroduced, stand
from summarize.language.agencies import agency_of_article
from summarize.language.numbers import numbers
from summarize.language.recognition import recognise
from summarize.language.terms import encode
from summarize.pipeline import prepare
from summarize.pipeline.briefing import order
from summarize.pipeline.choice import choose
from summarize.pipeline.costs import faults
from summarize.pipeline.problem import selection_problem
from summarize.pipeline.ranked import rank

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture
def articles():
    """Ten articles about one event."""
    found = rows.event()
    if found is None:
        pytest.skip("multiling2011_english.jsonl is not at hand")
    return found


def test_event(benchmark, articles):
    """Ten articles about one event, cleaned, split, ranked, selected and composed."""
    benchmark.group = "whole event"
    benchmark.name = "summarize, text to briefing"

    def unread():
        """Forget what was read of these sentences; words may be known, as in any process that has read news."""
        numbers.cache_clear()
        agency_of_article.cache_clear()
        recognise.cache_clear()
        return (articles,), {"words": 200}

    briefing = benchmark.pedantic(summarize, setup=unread, rounds=40, warmup_rounds=2)
    benchmark.extra_info["sentences"] = len(prepare(articles).sentences)
    assert 180 <= briefing.words <= 200


def test_event_split(benchmark, articles):
    """The same sentences, split already: to stems, rows, scores, concepts and a choice in reading order."""
    prepared, settings = prepare(articles), Settings(words=200)
    benchmark.group = "whole event"
    benchmark.name = "summarize, from split sentences"

    lines = [sentence.line for sentence in prepared.sentences]

    def run():
        terms = encode([*lines, *prepared.titles], prepared.language)
        ranked = rank(prepared._replace(terms=terms), settings, ())
        telling = ranked.terms.content_counts[: len(prepared.sentences)].tolist()
        standing = stand(prepared.sentences, telling, language=prepared.language)
        problem = selection_problem(
            prepared, ranked, standing, settings, faults=faults(prepared, standing, settings)
        )
        chosen = choose(problem, settings.selector, None)
        return order(prepared, ranked, standing, Unintroduced(prepared.sentences), chosen)

    assert (
        sum(prepared.sentences[row].words for row in benchmark.pedantic(run, rounds=40, warmup_rounds=2))
        <= 200
    )


def test_sumy_event(benchmark, articles):
    """The same sentences, split already, with sumy's stemmer and stop words."""
    from sumy.nlp.stemmers import Stemmer
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.utils import get_stop_words

    benchmark.group = "whole event"
    benchmark.name = "sumy LexRank, from split sentences"
    document = peers.sumy_document([sentence.line for sentence in prepare(articles).sentences])

    def run():
        summarizer = LexRankSummarizer(Stemmer("english"))
        summarizer.stop_words = get_stop_words("english")
        return summarizer(document, 10)

    assert len(benchmark.pedantic(run, rounds=2)) == 10


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("python -m summarize seeds/", ["-m", "summarize", str(SEEDS)]),
        ("import numpy, scipy.sparse", ["-c", "import numpy, scipy.sparse"]),
    ],
)
def test_start(benchmark, name, arguments):
    """A whole process; the first one leaves the modules compiled, as an installation does."""
    benchmark.group = "start-up"
    benchmark.name = name
    compiling = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = benchmark.pedantic(
        subprocess.run,
        ([sys.executable, *arguments],),
        {"capture_output": True, "check": True, "cwd": SEEDS.parent, "env": compiling},
        rounds=15,
        warmup_rounds=1,
    )
    assert bool(done.stdout) == ("-m" in arguments)
