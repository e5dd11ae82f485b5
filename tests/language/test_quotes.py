"""Quotation marks and brackets."""

import pytest

from summarize.language.quotes import (
    has_balanced_quotes,
    is_aside,
    is_bare_quotation,
    opens_on_quotation,
    quotations,
    without_quotations,
)


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("“Go,” he said. “Now.”", True),
        ("“Go,” he said. “Now.", False),
        ("Now,” he said.", False),
        ('"Go," he said.', True),
        ('"Go, he said.', False),
        ('“The bill," he said.', True),
        ("„Ja“, sagte er.", True),
        ("« Oui », dit-il.", True),
        ("It’s the dogs’ day.", True),
        ('ארה"ב הודיעה.', True),
        ('חברי הכנסת, בהם ח"כים ומנכ"לית, הודיעו.', True),
        ('המש"קים והמ"מים הודיעו, וגם מש"קית.', True),
        ('כך נמסר ל"ניו יורק טיימס" אתמול.', True),
        ('כך נכתב ב"הארץ" שב"מעריב" נכתב אחרת.', True),
        ('כך נמסר ל"ניו יורק טיימס אתמול.', True),
        ('הוא אמר: "כך נכתב ב.', False),
        ('وصفه بـ"العمل الجبان" أمس.', True),
        ('وصفه بـ"العمل الجبان أمس.', False),
        ('وقال إنه "عمل جبان"وغادر.', True),
        ("“Twice “open.”", False),
        ("総裁は「好循環だ」と述べた。", True),
        ("「『白夜』を読んだ」と語った。", True),
        ("総裁は「好循環だ。", False),
        ("好循環だ」と述べた。", False),
    ],
)
def test_half_a_quotation_is_seen(text, whole):
    """Marks must open and close in turn; apostrophes are none."""
    assert has_balanced_quotes(text) is whole


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("(The vote was 5-4.)", True),
        ("[Follow our live coverage of the vote.]", True),
        ("(CBC) Paul Roe, who led the firm, was a friend.", True),
        ("The vote was 5-4.)", True),
        ("The court (which sits in Rome ruled on Friday.", True),
        ("The court (in Rome) ruled on Friday.", False),
        ("The court ruled that a) it sits and b) it may.", False),
        ("The court ruled :) on Friday.", False),
        ("A second shock, 15 km (9.3 mi) to the west, came at 02:41 (05:41 UTC).", False),
        ("Most viewers (aged 18 to 49) saw section 15(a) of the law.", False),
        ("The court ruled on Friday.", False),
        ("（记者 李明）", True),
        ("日本銀行（日銀）は決めた。", False),
    ],
)
def test_an_aside_is_seen(text, aside):
    """A sentence in brackets, and one with half a pair of them, was said beside the matter."""
    assert is_aside(text) is aside


def test_a_bare_quotation_has_no_speaker():
    """All words between the marks: somebody else must say who speaks."""
    assert is_bare_quotation("“We move on.”")
    assert is_bare_quotation("「続けます。」")
    assert not is_bare_quotation("「続けます」と述べた。")
    assert is_bare_quotation("‘I don’t mind. I welcome any kind of investigation.’")
    assert not is_bare_quotation("‘See you in court,’ he said, ‘Mr. President.’")
    assert not is_bare_quotation("’Twas the night of the workers’ strike.")
    assert not is_bare_quotation("“We move on,” he said.")


def test_japanese_marks_hold_what_was_said():
    """A name of a few letters in them is none that opens a sentence."""
    said = "「物価は上がり続ける」と総裁は述べた。"
    assert quotations(said) == ["物価は上がり続ける"]
    assert without_quotations(said).strip() == "と総裁は述べた。"
    assert opens_on_quotation(said)
    assert not opens_on_quotation("「あけぼの」の打ち上げは延期された。")


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("»Wir helfen allen Opfern«, sagte Söder.", "Wir helfen allen Opfern"),
        ("”Vi har aldrig sett det”, sade hon.", "Vi har aldrig sett det"),
        ('"헬기를 띄우지 못했다"고 말했다.', "헬기를 띄우지 못했다"),
        ("«Nous avons parlé d'un “mégafeu”», explique-t-il.", "Nous avons parlé d'un “mégafeu”"),
        ("Mówi o „błędzie systemu «Scheidt»”.", "błędzie systemu «Scheidt»"),
    ],
)
def test_each_language_has_marks_of_its_own(sentence, said):
    """Turned guillemets, one mark for both ends, a particle glued to the closing mark, a quotation inside another."""
    assert has_balanced_quotes(sentence)
    assert quotations(sentence) == [said]


def test_a_closing_mark_alone_opens_nothing():
    """The end of an English quotation that began a sentence earlier is no Swedish one."""
    assert not has_balanced_quotes("Nobody,” he said, citing the law.”")
    assert not has_balanced_quotes("»Vi venter, sagde hun.")
