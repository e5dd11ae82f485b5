"""A briefing of seeds/ put together by hand from real slices, so that the page is tested apart from selection."""

from collections import Counter
from math import sqrt
from pathlib import Path

from summarize.language.sentences import split
from summarize.language.words import tokens
from summarize.model import Article, Briefing, Disagreement, Excerpt, Overview, Sentence, Source
from summarize.settings import Settings

SEEDS = Path(__file__).parents[2] / "seeds"

# First the sentence that the briefing takes, then those of other sources that say the same.
CHOSEN = (
    (
        "2:U.S. President Donald Trump could walk away",
        "0:U.S. President Donald Trump is on",
        "1:The United States may withdraw",
        "3:Paris, France – U.S. Secretary",
        "4:The United States may soon",
    ),
    ("3:The Paris meeting, hosted by",),
    ("1:Still, signs of progress emerged", "0:Ukrainian President Volodymyr", "2:Rubio said the U.S. proposal", "4:Rubio reported an"),
    ("4:Despite pledging during his", "0:Trump, who once vowed", "1:President Trump, who originally", "2:Trump campaigned on a"),
    ("2:Meanwhile, the conflict persists", "1:A recent Russian missile", "4:Meanwhile, violence continues"),
    ("1:Russia, meanwhile, insists", "2:Putin continues to demand", "4:Putin’s demands—including"),
    ("3:Talks are set to continue", "4:Talks are expected to"),
    ("4:Trump is also expected", "0:Trump announced Thursday", "2:President Trump recently"),
    ("4:A U.S. official said Ukraine",),
)  # fmt: skip
LEFT_OUT = (
    ("2:He also said U.S. security", "0:He confirmed security guarantees", "1:The talks also broached", "4:Discussions also touched"),
    ("2:Kremlin spokesman Dmitry Peskov", "4:Kremlin spokesperson Dmitry"),
)  # fmt: skip
DIFFER = (
    ("the day of the warning", False, {
        "Friday": ("0:U.S. President Donald Trump is on", "1:The United States may withdraw", "2:U.S. President Donald Trump could", "3:Paris, France – U.S. Secretary"),
        "Thursday": ("4:The United States may soon",),
    }),
    ("who announced the minerals deal", False, {
        "Trump": ("0:Trump announced Thursday", "2:President Trump recently"),
        "Vance": ("1:He also announced a new",),
    }),
)  # fmt: skip
OUTLETS = (
    ("Global Desk", "Rubio: days left for a deal", "2025-04-18", "https://www.global-desk.example/rubio"),
    ("The Courier", "U.S. may quit as mediator", "2025-04-18T21:05:00", "https://courier.example/a?b=1&c=2"),
    ("The Sampadak Express", None, "2025-04-19", "https://sampadak.example/world/1"),
    ("Paris Bulletin", "Paris talks end in a warning", "2025-04-18", None),
    ("Daily Ledger", "Trump Threatens to Abandon Effort", "2025-04-18", "https://ledger.example/"),
)


def seeds(*, outlets=True):
    """Return the seed articles, with outlets and titles made up so that the page has some to show."""
    named = []
    for path, (source, title, published, url) in zip(sorted(SEEDS.glob("*.txt")), OUTLETS, strict=True):
        text = path.read_text(encoding="utf-8")
        about = {"title": title, "source": source, "published": published, "url": url} if outlets else {}
        named.append(Article(id=path.name, text=text, language="en", **about))
    return named


def sentences(article):
    """Return every sentence of an article."""
    return [
        Sentence(article.id, start, end, article.text[start:end], i, article.text.count("\n", 0, start))
        for i, (start, end) in enumerate(split(article.text, "en"))
    ]


def finder(articles):
    """Return a function from "2:Its first words" to the sentence of the third article that begins so."""
    every = [sentences(article) for article in articles]

    def find(key):
        number, opening = key.split(":", 1)
        (found,) = [sentence for sentence in every[int(number)] if sentence.text.startswith(opening)]
        return found

    return find


def briefing(articles, **changes):
    """Return the hand-made briefing of the seeds."""
    find = finder(articles)
    excerpts = [_excerpt(find, keys) for keys in CHOSEN]
    words = {article.id: sum(e.sentence.words for e in excerpts if e.sentence.article_id == article.id) for article in articles}  # fmt: skip
    made = {
        "headline": "U.S. may walk away from Ukraine peace talks within days, Rubio warns",
        "excerpts": tuple(excerpts),
        "sources": tuple(
            Source(a.id, a.title, a.source, a.published, a.url, a.sha256, words[a.id]) for a in articles
        ),
        "disagreements": tuple(
            Disagreement(about, {value: tuple(map(find, keys)) for value, keys in values.items()}, update)
            for about, update, values in DIFFER
        ),
        "left_out": tuple(_excerpt(find, keys) for keys in LEFT_OUT),
        "words": sum(words.values()),
        "settings": Settings(words=200),
        "overview": overview(articles, excerpts),
    }
    return Briefing(**made | changes)


def _excerpt(find, keys):
    own, *others = map(find, keys)
    notes = ("Said by an official who is not named.",) if "official said" in own.text else ()
    origin = "Reuters" if own.text.startswith("Three") else None
    return Excerpt(own, 0.01, tuple(others), 1 + len(others), origin, notes)


def overview(articles, excerpts):
    """Return a graph by plain cosine of word counts, and a curve that rises ever more slowly."""
    nodes = [sentence for article in articles for sentence in sentences(article) if sentence.words > 5]
    bags = [Counter(word for word in tokens(node.text, "en") if len(word) > 3) for node in nodes]
    edges = sorted(
        (
            (i, j, likeness)
            for j in range(len(nodes))
            for i in range(j)
            if nodes[i].article_id != nodes[j].article_id and (likeness := cosine(bags[i], bags[j])) > 0.2
        ),
        key=lambda edge: (-edge[2], edge),
    )
    weight = [0.2 + sum(w for i, j, w in edges if n in {i, j}) for n in range(len(nodes))]
    scores = tuple(w / sum(weight) for w in weight)
    curve = tuple((length, 1 - 2 ** (-length / 130)) for length in range(50, 501, 50))
    words = sum(excerpt.sentence.words for excerpt in excerpts)
    return Overview(tuple(nodes), scores, tuple(edges), curve, 1 - 2 ** (-words / 130))


def cosine(a, b):
    """Return the cosine of two word counts."""
    norm = sqrt(sum(n * n for n in a.values()) * sum(n * n for n in b.values()))
    return sum(n * b[word] for word, n in a.items()) / norm if norm else 0.0
