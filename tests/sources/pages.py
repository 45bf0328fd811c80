"""Builds small liveblog pages for tests: shaped like real ones, with invented texts."""

import json
from html import escape

URL = "https://news.example/live/harbour-storm"


def update(number: int = 1, **changes: object) -> dict[str, object]:
    """Return the structured data of an update. None removes a property."""
    made: dict[str, object] = {
        "@type": "BlogPosting",
        "headline": f"Ferry {number} leaves",
        "url": f"{URL}#post-{7000 + number}",
        "datePublished": f"2026-02-03T{10 + number // 60:02}:{number % 60:02}:00Z",
        "articleBody": f"Ferry {number} has left the harbour. It carries mail.",
    } | changes
    return {name: value for name, value in made.items() if value is not None}


def blog(*updates: object, **changes: object) -> dict[str, object]:
    """Return the structured data of a liveblog."""
    made: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "url": URL,
        "headline": "Harbour storm live",
        "datePublished": "2026-02-03T09:00:00Z",
        "dateModified": "2026-02-03T12:30:00Z",
        "liveBlogUpdate": list(updates),
    } | changes
    return {name: value for name, value in made.items() if value is not None}


def script(value: object) -> str:
    """Return a JSON-LD block. Text is inserted as it is."""
    text = value if isinstance(value, str) else json.dumps(value).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>'


def page(*blocks: object, body: str = "", head: str = "", language: str = "en-GB") -> bytes:
    """Return a page with JSON-LD blocks."""
    scripts = "".join(map(script, blocks))
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><title>News</title>{head}{scripts}</head>'
        f"<body><h1>Harbour storm live</h1>{body}</body></html>"
    ).encode()


def microdata(*updates: str, around: str = "") -> bytes:
    """Return a page whose liveblog is marked up as microdata."""
    return page(
        body=f'<div itemscope itemtype="https://schema.org/LiveBlogPosting">'
        f'<meta itemprop="headline" content="Harbour storm live"><link itemprop="url" href="{URL}">'
        f"{around}{''.join(updates)}</div>"
    )


def microdata_update(number: int = 1, inside: str = "") -> str:
    """Return one update as microdata."""
    return (
        '<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting">'
        f'<meta itemprop="url" content="{URL}#{number}">'
        f'<h3 itemprop="headline">{escape(f"Ferry {number} leaves")}</h3>'
        f'<time itemprop="datePublished" datetime="2026-02-03T10:{number % 60:02}:00+01:00">then</time>'
        f"{inside}</div>"
    )
