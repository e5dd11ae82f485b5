"""Stories for tests: a few articles, sentence by sentence."""

from summarize.model import Sentence


def sentences_of(*articles):
    """The sentences of some articles, each a list of lines: 0.txt, 1.txt, ..."""
    return [
        Sentence(f"{at}.txt", 0, len(line), line, place, place)
        for at, lines in enumerate(articles)
        for place, line in enumerate(lines)
    ]
