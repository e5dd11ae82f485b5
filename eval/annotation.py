"""Check the file of an event: its shape by the schema, then what no schema can say: ids, articles, verbatim snippets."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from eval.errors import BadEvaluationInput
from eval.files import whole
from eval.folding import fold, stands
from eval.locating import line_of
from summarize.errors import UnreadableInput, reason
from summarize.reading import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from summarize.model import Article

    Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Annotation:
    """The content of an event's file, its articles, and everything that is wrong with it."""

    content: dict[str, Any] = field(default_factory=dict)
    articles: tuple[Article, ...] = ()
    problems: tuple[BadEvaluationInput, ...] = ()


def checked(path: Path) -> Annotation:
    """Read the file of an event and find all its faults, each with its line."""
    try:
        text = whole(path, "name the .json file of an event")
        content = json.loads(text, object_pairs_hook=_unique)
    except BadEvaluationInput as error:
        return Annotation(problems=(error,))
    except json.JSONDecodeError as error:
        return _broken(path, error.lineno, f"not JSON ({error.msg}); mend the comma, quote or bracket there")
    except RecursionError:
        return _broken(path, None, "not JSON that anyone would write: nested too deep")
    except _TwiceError as error:
        return _broken(path, None, f"the key {error.args[0]!r} stands twice in one object; join the two")
    except ValueError:  # Python reads numbers of up to 4,300 digits
        return _broken(path, None, "not JSON that anyone would write: a number of thousands of digits")
    problems = list(_shape(content))
    articles: tuple[Article, ...] = ()
    if not problems:
        articles, problems = _articles(path, content)
        problems += _content(content, {article.id: article.text for article in articles})
    found = tuple(BadEvaluationInput(path, line_of(text, place), problem) for place, problem in problems)
    return Annotation(content, articles, found)


class _TwiceError(ValueError):
    pass


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if twice := [name for name, times in Counter(name for name, _ in pairs).items() if times > 1]:
        raise _TwiceError(twice[0])
    return dict(pairs)


def _broken(path: Path, line: int | None, problem: str) -> Annotation:
    return Annotation(problems=(BadEvaluationInput(path, line, problem),))


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - only files of facts need it

    schema = files("eval").joinpath("event.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(schema))


def _shape(content: Any) -> Iterator[tuple[Place, str]]:
    for error in sorted(
        _validator().iter_errors(content), key=lambda error: list(map(str, error.absolute_path))
    ):
        where = "".join(f"[{step!r}]" for step in error.absolute_path) or "the file"
        yield tuple(error.absolute_path), f"{where}: {error.message[:200]}; see eval/event.schema.json"


def _articles(path: Path, content: dict[str, Any]) -> tuple[tuple[Article, ...], list[tuple[Place, str]]]:
    folder = article_folder(path)
    articles: list[Article] = []
    problems: list[tuple[Place, str]] = []
    for row, name in enumerate(content["articles"]):
        try:
            articles += read_text(name, (folder / name).read_bytes())
        except (OSError, ValueError, UnreadableInput) as error:  # ValueError: a name that no file can have
            problem = (
                f"article {folder / name} cannot be read ({reason(error)}); add it or take it off the list"
            )
            problems.append((("articles", row), problem))
    return tuple(articles), problems


def article_folder(path: Path) -> Path:
    """Return the folder of an event's articles: named like its file, beside it or up to three folders above."""
    near = path.resolve().with_suffix("")
    places = [near, *(parent / near.name for parent in list(near.parents)[1:4])]
    return next((place for place in places if place.is_dir()), near)


def _content(content: dict[str, Any], texts: dict[str, str]) -> Iterator[tuple[Place, str]]:
    listed = set(content["articles"])
    folded = {name: fold(text) for name, text in texts.items()}
    yield from _taken(content)
    for row, fact in enumerate(content["facts"]):
        for name, snippets in fact["sources"].items():
            for place, snippet in enumerate(snippets):
                yield from _verbatim(("facts", row, "sources", name, place), name, snippet, listed, folded)
    for row, item in enumerate(content.get("not_news", [])):
        yield from _verbatim(("not_news", row, "text"), item["article"], item["text"], listed, folded)
    yield from _strangers(content, listed)


def _strangers(content: dict[str, Any], listed: set[str]) -> Iterator[tuple[Place, str]]:
    for row, point in enumerate(content.get("conflicts", [])):
        for value, names in point["values"].items():
            for place, name in enumerate(names):
                if name not in listed:
                    yield ("conflicts", row, "values", value, place), _unlisted(name)


def _taken(content: dict[str, Any]) -> Iterator[tuple[Place, str]]:
    for kind in ("facts", "conflicts"):
        seen: set[str] = set()
        for row, item in enumerate(content.get(kind, [])):
            if item["id"] in seen:
                yield (kind, row, "id"), f"the id {item['id']!r} is taken; give each its own"
            seen.add(item["id"])


def _verbatim(
    place: Place, name: str, snippet: str, listed: set[str], folded: dict[str, str]
) -> Iterator[tuple[Place, str]]:
    if name not in listed:
        yield place, _unlisted(name)
    elif snippet.isspace() or (place[0] == "facts" and not any(map(str.isalnum, snippet))):
        yield place, f"no word in {snippet[:60]!r}; copy words from the article"
    elif name in folded and not stands(fold(snippet), folded[name]):
        yield (
            place,
            f"not verbatim in {name}: {snippet[:60]!r}; copy it from the article{_nearest(snippet, folded[name])}",
        )


def _unlisted(name: str) -> str:
    return f'{name!r} is not one of the event\'s articles; add it to "articles" or mend the name'


def _nearest(snippet: str, article: str) -> str:
    """Say where snippet and article part, which is where the slip of the pen is."""
    wanted = fold(snippet)
    match = SequenceMatcher(None, article, wanted, autojunk=False).find_longest_match()
    start = article.rfind(" ", 0, max(0, match.a - match.b) + 1) + 1  # where a word begins
    return f", which reads {article[start : start + len(wanted) + 10]!r}" if match.size > 9 else ""
