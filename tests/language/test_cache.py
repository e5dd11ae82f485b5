"""What was read once is answered from memory."""

from summarize.language import cache
from summarize.language.cache import ChunkCache


def test_a_chunk_is_read_once():
    """And answered from memory after that."""
    asked = []
    known = ChunkCache(lambda chunk: asked.append(chunk) or len(chunk))
    assert [known["truce"], known["of"], known["truce"]] == [5, 2, 5]
    assert asked == ["truce", "of"]


def test_a_full_memory_starts_over(monkeypatch):
    """However many chunks there are, no more than that are kept."""
    monkeypatch.setattr(cache, "MOST_CHUNKS", 3)
    known = ChunkCache(str.upper)
    assert [known[str(number)] for number in range(10)] == [str(number) for number in range(10)]
    assert len(known) <= 3
