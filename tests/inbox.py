"""Articles as they really arrive: a tool that turns articles into pages, feeds, JSON lines, archives, tables.

`python -m tests.inbox FOLDER [COPIES]` lays out allsides_train as an inbox: a third of it as pages, a third as
JSON lines, a third as feeds; with COPIES, more of it, reworded and at other days, to measure what it costs.
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from datetime import date, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from io import BytesIO, StringIO
from pathlib import Path

from summarize.model import Article

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


FIELDS = ("id", "title", "text", "source", "published", "url", "language")


def fields(article):
    """The fields of an article that are filled."""
    return {name: getattr(article, name) for name in FIELDS if getattr(article, name) is not None}


def as_json_lines(articles):
    return "".join(json.dumps(fields(article), ensure_ascii=False) + "\n" for article in articles).encode()


def as_page(article):
    """One page with a menu, an article and a footer, and what it says about itself in JSON-LD."""
    stated = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": article.title}
    stated |= {"datePublished": article.published} if article.published else {}
    stated |= {"publisher": {"@type": "Organization", "name": article.source}} if article.source else {}
    paragraphs = "".join(f"<p>{escape(line)}</p>\n" for line in article.text.splitlines() if line.strip())
    link = f'<link rel="canonical" href="{escape(article.url)}">' if article.url else ""
    script = json.dumps(stated).replace("<", "\\u003c")
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{escape(article.title or '')}</title>{link}"
        f'<script type="application/ld+json">{script}</script></head><body><nav><a href="/">Home</a> <a href="/w">World</a>'
        f"</nav><main><article><h1>{escape(article.title or '')}</h1>\n{paragraphs}</article></main>"
        "<footer><p>Sign up to our newsletter</p></footer></body></html>"
    ).encode()


def as_mhtml(article):
    """One page with a picture, as Chrome saves them in one file."""
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = article.url or "cid:frame-0@mhtml.blink"
    message["Subject"] = article.title
    message.set_content(as_page(article).decode(), subtype="html", charset="utf-8", cte="quoted-printable")
    message.add_related(b"GIF89a", "image", "gif")
    return message.as_bytes()


def as_feed(articles, title="A feed"):
    """RSS 2.0 with the whole text of each article as HTML."""
    items = "".join(_item(article) for article in articles)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>{escape(title)}</title><link>https://example.org/</link>{items}</channel></rss>"
    ).encode()


def _item(article):
    html = "".join(f"<p>{escape(line)}</p>" for line in article.text.splitlines() if line.strip())
    day = article.published and format_datetime(_moment(article.published))
    return (
        f'<item><guid isPermaLink="false">{escape(article.id)}</guid><title>{escape(article.title or "")}</title>'
        + (f"<link>{escape(article.url)}</link>" if article.url else "")
        + (f"<pubDate>{day}</pubDate>" if day else "")
        + (f'<source url="https://example.org/">{escape(article.source)}</source>' if article.source else "")
        + f"<content:encoded>{escape(html)}</content:encoded></item>"
    )


def _moment(published):
    from datetime import UTC, datetime

    return datetime.fromisoformat(published).replace(tzinfo=UTC)


def as_warc(articles):
    """A web archive as CC-NEWS writes them: a record for each page, each packed by itself."""
    return b"".join(packed(_record(article)) for article in articles)


def _record(article):
    page = as_page(article)
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(page)}\r\n\r\n".encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\n"
        f"WARC-Target-URI: {article.url or 'https://example.org/' + article.id}\r\n"
        "WARC-Date: 2026-11-21T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer) + len(page)}\r\n\r\n"
    )
    return head.encode() + answer + page + b"\r\n\r\n"


def as_csv(articles, delimiter=","):
    out = StringIO(newline="")
    rows = csv.DictWriter(out, FIELDS, delimiter=delimiter)
    rows.writeheader()
    rows.writerows(fields(article) for article in articles)
    return out.getvalue().encode()


def as_parquet(articles):
    import pyarrow as pa
    from pyarrow import parquet

    out = BytesIO()
    parquet.write_table(pa.Table.from_pylist([fields(article) for article in articles]), out)
    return out.getvalue()


def packed(data):
    return gzip.compress(data, mtime=0)


def lay_out(articles, folder):
    """Write articles as an inbox: by turns pages in folders, JSON lines, a feed for each hundred."""
    pages, lines, feeds = (articles[start::3] for start in range(3))
    for number, article in enumerate(pages):
        place = folder / f"pages-{number // 500}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number:05d}.html").write_bytes(as_page(article))
    (folder / "wire.jsonl.gz").write_bytes(packed(as_json_lines(lines)))
    for start in range(0, len(feeds), 100):
        (folder / f"feed-{start // 100:03d}.xml").write_bytes(as_feed(feeds[start : start + 100]))


def allsides(copies=1):
    """allsides_train, and copies of it in other words on other days: a term in seven of each gets another form."""
    topics = [
        json.loads(line) for line in (DATA / "allsides_train.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    docs = [doc for topic in topics for doc in topic["docs"]]
    for copy in range(copies):
        for number, doc in enumerate(docs):
            day = doc["date"] and (date.fromisoformat(doc["date"]) + timedelta(days=37 * copy)).isoformat()
            reword = (lambda text: text) if copy == 0 else _rewording(copy)
            yield Article(
                id=f"{copy}-{number:05d}",
                text=reword(doc["text"]),
                title=reword(doc["title"]),
                source=doc["source"],
                published=day,
                url=f"{doc['url']}#{copy}",
            )


def _rewording(copy):
    def reword(text):
        return "\n".join(
            " ".join(
                f"{word}{copy}" if word[:1].isupper() and len(word) % 7 in (0, 5) else word
                for word in line.split()
            )
            for line in text.splitlines()
        )

    return reword


def main(folder=None, copies="1"):
    """Lay out an inbox, or leave with one line that says what is missing."""
    if folder is None or not copies.isdecimal():
        sys.exit("tests.inbox: name a folder, and how many copies: python -m tests.inbox FOLDER [COPIES]")
    if not DATA.is_dir():
        sys.exit(f"tests.inbox: {DATA}: not on this machine: the data for development is not shipped")
    lay_out(list(allsides(int(copies))), Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:3])
