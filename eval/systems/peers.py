"""The peers, each through its own package and with its own defaults, on our candidate sentences.

Only the cutting of text is ours: the candidates are the same for all, and sumy gets a tokenizer object, because the
data that its own one downloads is not on the package index.
"""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from eval.systems.base import Missing, fit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from eval.systems.base import Summary
    from eval.topics import Topic

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Words:
    """The tokenizer that sumy asks for: sentences are cut already, words are runs of letters and digits."""

    def to_sentences(self, text: str) -> tuple[str, ...]:
        """Return the text, which is one sentence."""
        return (text,)

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Return the words of a sentence."""
        return tuple(_WORD.findall(sentence))


def sumy(topic: Topic, words: int, *, module: str, name: str) -> list[Summary]:
    """Rank by a summarizer of sumy, with its English stemmer and stop words as its own command line sets them."""
    dom = _package("sumy.models.dom")
    stemmer = _package("sumy.nlp.stemmers").Stemmer("english")
    summarizer = getattr(_package(f"sumy.summarizers.{module}"), name)(stemmer)
    summarizer.stop_words = _package("sumy.utils").get_stop_words("english")
    cut = Words()
    sentences = [dom.Sentence(sentence.line, cut) for sentence in topic.sentences]
    ranked: list[int] = []

    def keep_all(
        infos: Sequence[Any],
    ) -> Sequence[Any]:  # sumy takes a callable in place of a number of sentences
        # equal up to rounding is equal, so that the order is the same on every machine
        ranked.extend(
            info.order for info in sorted(infos, key=lambda info: (-round(info.rating, 9), info.order))
        )
        return infos

    summarizer(dom.ObjectDocumentModel([dom.Paragraph(sentences)]), keep_all)
    return [fit(ranked, topic.sentences, words)]


def lexrank(topic: Topic, words: int) -> list[Summary]:
    """Rank by crabcamp/lexrank, its frequencies taken from the articles at hand, its threshold and stop words its own."""
    package = _package("lexrank")
    documents: dict[str, list[str]] = {}
    for sentence in topic.sentences:
        documents.setdefault(sentence.article_id, []).append(sentence.line)
    ranker = package.LexRank(list(documents.values()), stopwords=package.STOPWORDS["en"])
    scores = ranker.rank_sentences([sentence.line for sentence in topic.sentences])
    return [fit(_descending(scores), topic.sentences, words)]


def summa(topic: Topic, words: int) -> list[Summary]:
    """Rank by summa's TextRank; the steps of its `summarize` with our sentences in place of its splitting."""
    package, text = _package("summa.summarizer"), _package("summa.preprocessing.textcleaner")
    text.init_textcleanner("english", None)
    lines = [sentence.line for sentence in topic.sentences]
    units = text.merge_syntactic_units(lines, text.filter_words(lines))
    graph = package._build_graph([unit.token for unit in units])  # noqa: SLF001
    package._set_graph_edge_weights(graph)  # noqa: SLF001
    package._remove_unreachable_nodes(graph)  # noqa: SLF001
    scores = package._pagerank(graph) if graph.nodes() else {}  # noqa: SLF001
    by_line = {unit.text: scores.get(unit.token, 0.0) for unit in units}
    return [fit(_descending([by_line.get(line, 0.0) for line in lines]), topic.sentences, words)]


def pytextrank(topic: Topic, words: int) -> list[Summary]:
    """Rank by pytextrank: distance of a sentence from the ten best phrases, which needs a trained spaCy model."""
    spacy = _package("spacy")
    _package("pytextrank")
    models = sorted(name for name in spacy.util.get_installed_models() if name.startswith("en_core_web"))
    if not models:
        raise Missing("needs a spaCy model of English, such as en_core_web_sm")
    model = spacy.load(models[0])
    model.add_pipe("textrank")
    starts = [0]
    for line in topic.lines:
        starts.append(starts[-1] + len(line) + 1)
    document = model.make_doc(" ".join(topic.lines))
    for token in document:
        token.is_sent_start = token.idx in starts
    for _, step in model.pipeline:
        document = step(document)
    found = document._.textrank.calc_sent_dist(10)
    distances = {document[sentence.start].idx: sentence.distance for sentence in found}
    return [
        fit(_descending([-distances.get(start, np.inf) for start in starts[:-1]]), topic.sentences, words)
    ]


def _descending(scores: Iterable[float]) -> Iterable[int]:
    return np.argsort(-np.round(np.asarray(list(scores), dtype=float), 9), kind="stable")


def _package(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError as error:
        package = name.partition(".")[0]
        raise Missing(f"not installed (pip install {package})") from error
