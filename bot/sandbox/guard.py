"""Refuses requests from other sites in the user's browser: only the page's own host and origin may call."""

import base64
import hashlib
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

LOCAL_HOSTS = ("127.0.0.1", "localhost")
PAGE_PATH = "/"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse a request whose Host is not this machine (DNS rebinding), or that another site's page makes.

    Control calls must be declared as JSON. A browser does not send that to another site without asking first.
    """
    host = request.headers.get("Host", "")
    if _hostname(host) not in LOCAL_HOSTS:
        return _refuse("this server answers to 127.0.0.1 and localhost only")
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{host}":
        return _refuse("this server answers to its own page only")
    site = request.headers.get("Sec-Fetch-Site")
    if site not in (None, "none", "same-origin") and not _is_visit(request):
        return _refuse("this server answers to its own page only")
    if site is not None and request.path.startswith("/bot"):
        # The page can contain a link to the Bot API, and a GET there may send a message.
        return _refuse("the Bot API answers to bots, not to browsers")
    commands = request.path.startswith("/control/") and request.method == "POST"
    if commands and request.content_type != "application/json":
        return web.json_response({"error": "send JSON (Content-Type: application/json)"}, status=415)
    return await handler(request)


def _hostname(host: str) -> str | None:
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:  # for example "[", an unfinished IPv6 address
        return None


def _is_visit(request: web.Request) -> bool:
    """Return whether someone opens the page by a link. That is harmless, unlike a GET of the Bot API."""
    return (
        request.method == "GET"
        and request.path == PAGE_PATH
        and request.headers.get("Sec-Fetch-Mode") == "navigate"
    )


def _refuse(words: str) -> web.Response:
    return web.json_response({"error": words}, status=403)


def content_security_policy(page: str) -> str:
    """Return a policy that allows a page only its own inline script and style, and its own server."""

    def hashes(tag: str) -> str:
        contents = [part.partition(f"</{tag}>")[0] for part in page.split(f"<{tag}>")[1:]]
        digests = (hashlib.sha256(content.encode()).digest() for content in contents)
        return " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)

    return (
        f"default-src 'none'; script-src {hashes('script')}; style-src {hashes('style')}; "
        "connect-src 'self'; img-src 'self' data:; media-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
