"""Text from outside that must not act."""

from summarize.rendering.escaping import escape, safe


def test_what_steers_a_terminal_or_turns_the_line_is_shown_as_unknown():
    """A title may hold a code that clears the screen; letters of any script stay."""
    assert safe("a\x1b[2Jb\u202ec\nd é 日") == "a\ufffd[2Jb\ufffdc\ufffdd é 日"


def test_what_reads_as_a_letter_in_code_stays_as_it_is_written():
    """An ampersand alone needs no mark."""
    assert (
        escape("AT&amp;T and &#8212; of AT&T; Doe & Roe") == "AT\\&amp;T and \\&\\#8212; of AT\\&T; Doe & Roe"
    )
