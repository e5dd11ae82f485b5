"""What was read once is answered from memory."""

from summarize.language import cache
from summarize.language.cache import Memo


def test_a_form_is_read_once():
    """And answered from memory after that."""
    asked = []
    known = Memo(lambda form: asked.append(form) or len(form))
    assert [known["truce"], known["of"], known["truce"]] == [5, 2, 5]
    assert asked == ["truce", "of"]


def test_a_full_memory_starts_over(monkeypatch):
    """However many forms there are, no more than that are held."""
    monkeypatch.setattr(cache, "KEPT", 3)
    known = Memo(str.upper)
    assert [known[str(number)] for number in range(10)] == [str(number) for number in range(10)]
    assert len(known) <= 3
