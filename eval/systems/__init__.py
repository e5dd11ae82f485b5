"""Who is compared: ours, baselines, the oracle, and the peers through their own packages.

Adding one is a function `(topic, words) -> summaries` and a line in `SYSTEMS`; CONTRIBUTING.md says what a new package needs.
"""

from __future__ import annotations

from functools import partial
from types import MappingProxyType

from eval.systems import peers
from eval.systems.base import System
from eval.systems.baselines import best_possible, lead, ours, random_choice
from summarize.ranking import RANKERS
from summarize.selection import SELECTORS
from summarize.settings import Settings

DEFAULT, RANKER = Settings().selector, Settings().ranker

SYSTEMS: MappingProxyType[str, System] = MappingProxyType(
    {
        **{name: System(partial(ours, selector=name), kind="ours") for name in (DEFAULT, *SELECTORS)},
        **{
            f"ranker {name}": System(partial(ours, ranker=name), kind="ours")
            for name in RANKERS
            if name != RANKER
        },
        "lead": System(lead),
        "random": System(random_choice),
        "sumy LexRank": System(partial(peers.sumy, module="lex_rank", name="LexRankSummarizer")),
        "sumy TextRank": System(partial(peers.sumy, module="text_rank", name="TextRankSummarizer")),
        "sumy LSA": System(partial(peers.sumy, module="lsa", name="LsaSummarizer")),
        "sumy KL": System(partial(peers.sumy, module="kl", name="KLSummarizer"), slow=True),
        "sumy SumBasic": System(partial(peers.sumy, module="sum_basic", name="SumBasicSummarizer")),
        "sumy Luhn": System(partial(peers.sumy, module="luhn", name="LuhnSummarizer")),
        "lexrank": System(peers.lexrank, slow=True),
        "pytextrank": System(peers.pytextrank, slow=True),
        "summa": System(peers.summa, slow=True),
        "oracle": System(best_possible, kind="ceiling"),
    }
)
"""Name in the tables -> system."""
