"""What stands on page after page of outlets in other languages than English, as data: (reason, what it looks like)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.cleaning.rule_forms import holds, starts

if TYPE_CHECKING:
    from summarize.cleaning.common_rules import Rule

OTHER_LANGUAGES: tuple[Rule, ...] = (
    (
        "read more",
        starts(
            r"(?:à )?lire (?:aussi|également)\b|lesen sie auch\b|mehr zum thema(?::|$)|lee también\b|leggi anche\b|leia (?:também|mais)\b|lees ook\b"
            r"|читайте также\b|czyt(?:aj|ajcie) (?:też|także|również)\b|(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|関連記事)(?:[：:】｜|]|$)"
        ),
    ),
    ("newsletter prompt", starts(r"apúntate\b|suscríbete\b|abonnez-vous\b|jetzt abonnieren\b")),
    (
        "newsletter prompt",
        holds(
            "la suite est réservée aux abonnés|lecture du monde en cours|le monde avec ce compte sur un autre appareil"
            "|tu suscripción se está usando en otro|si continúas leyendo en este dispositivo|¿por qué estás viendo esto?"
        ),
    ),
    ("newsletter prompt", starts(r"il vous reste [\d.,]{1,6} ?% de cet article")),
    (
        "legal notice",
        holds(
            "finden sie einen externen inhalt|mit einem klick anzeigen lassen|dass mir externe inhalte angezeigt werden"
            "|personenbezogene daten an drittplattformen|mehr dazu in unserer datenschutz"
        ),
    ),
)
"""(reason, look): a line, or a sentence of one, that any of these fits is dropped, whatever the language of the article."""
