"""Web addresses: removes tracking parameters, and tells which addresses may be shown or linked.

The same page is linked with ever different parameters: who sent the reader, for which campaign, until when
the signature is valid. They do not change the page, so a link is unchanged when only they change.
"""

import re
from ipaddress import IPv6Address
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from bot.domain.text.cleanup import tame_line

LINK_LENGTH: Final = 2048
"""Longest address that is shown, in characters."""
_HOST: Final = re.compile(r"(?:[a-z0-9.\-_!$,~*'();&+=\u0080-\U0010ffff]|%[0-9a-f]{2})+", re.IGNORECASE)
_LARGEST_PORT: Final = 65_535

_PREFIXES = (
    "utm_",  # Google Analytics, and most others since
    "at_",  # AT Internet (Piano)
    "mtm_",  # Matomo
    "matomo_",
    "pk_",  # Matomo, formerly Piwik
    "piwik_",
    "hsa_",  # HubSpot
    "_hs",
    "ns_",  # Comscore
    "vero_",
    "oly_",
    "stm_",
    "x-amz-",  # signed addresses of Amazon S3
    "x-goog-",  # the same of Google Cloud Storage
)
_NAMES = frozenset(
    {
        # click ids: Facebook, Google, Microsoft, X, TikTok, LinkedIn, Yandex, Instagram
        "fbclid",
        "gclid",
        "gclsrc",
        "dclid",
        "gbraid",
        "wbraid",
        "gad_source",
        "gad_campaignid",
        "srsltid",
        "msclkid",
        "twclid",
        "ttclid",
        "li_fat_id",
        "yclid",
        "ysclid",
        "igsh",
        "igshid",
        # newsletters and analytics: Mailchimp, Marketo, Google, Adobe, Webtrends, AT Internet
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "_ga",
        "_gl",
        "s_cid",
        "ncid",
        "ocid",
        "wt.mc_id",
        "wt_mc",
        "xtor",
        "__twitter_impression",
        # newsrooms' names for campaigns
        "cmp",
        "cmpid",
        "icid",
        "ito",
        "smid",
        # the signature of an address and its expiry (Amazon CloudFront)
        "expires",
        "signature",
        "key-pair-id",
    }
)


_SESSION_PREFIXES = ("aspsessionid",)
_SESSIONS = frozenset(
    {
        *(
            "phpsessid",
            "jsessionid",
            "sessionid",
            "session_id",
            "sessid",
            "oscsid",
            "zenid",
            "cfid",
            "cftoken",
        ),
        *("nocache", "cachebuster", "cachebust", "rnd", "rand", "random", "_"),
        # more names for campaigns and clicks
        *("utm", "ref_src", "ref_url", "spm", "trk", "mibextid", "guccounter", "guce_referrer"),
        *("guce_referrer_sig", "soc_src", "soc_trk", "_openstat", "__hstc", "__hssc", "__hsfp", "__s"),
        *("_branch_match_id", "dicbo", "tblci", "ef_id", "s_kwcid", "epik", "wt_zmc", "sc_cid", "sc_src"),
    }
)
_MORE_PREFIXES = ("itm_", "wt.", "ga_")
_TOKEN_NAMES = frozenset({"sid", "s", "session", "token", "auth", "access_token", "nonce", "sig"})
_TOKEN = re.compile(r"[0-9a-f]{16,}+|[\w.~-]{20,}+", re.IGNORECASE | re.ASCII)
_PATH_SESSION = re.compile(r";(?:jsessionid|phpsessid|sid)=[^;/?#]*", re.IGNORECASE)
_PORTS = {"http": ":80", "https": ":443"}


def canonical_url(url: str) -> str:
    """Return the same form for all addresses of a page: https, no tracking parameters or session tokens.

    Anything that is no web address is returned unchanged. Parameters that name the page are kept in order.
    """
    try:
        parts = urlsplit(plain_url(url))
    except ValueError:
        return url
    scheme = parts.scheme.casefold()
    if scheme not in _PORTS or not parts.netloc:
        return url
    user, at, place = parts.netloc.rpartition("@")
    host = user + at + place.casefold().removesuffix(_PORTS[scheme])
    query, fragment = (
        "&".join(one for one in text.split("&") if not _is_session(one))
        for text in (parts.query, parts.fragment)
    )
    path = _PATH_SESSION.sub("", parts.path) or "/"
    return urlunsplit(("https", host, path, query, fragment))


def _is_session(parameter: str) -> bool:
    name, equals, value = parameter.partition("=")
    name = name.casefold()
    if not equals:
        return False
    if name in _SESSIONS or name.startswith(_SESSION_PREFIXES + _MORE_PREFIXES):
        return True
    return name in _TOKEN_NAMES and _TOKEN.fullmatch(value) is not None and any(map(str.isdigit, value))


def plain_url(url: str) -> str:
    """Return an address without parameters that track its readers or sign it, in the same order.

    A fragment with only such a parameter (`#xtor=RSS-1`) is removed too. An unreadable address is returned
    unchanged.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    query, fragment = _without_tracking(parts.query), _without_tracking(parts.fragment)
    if (query, fragment) == (parts.query, parts.fragment):
        return url
    return urlunsplit(parts._replace(query=query, fragment=fragment))


def is_web_address(url: str) -> bool:
    """Tell whether an address may be shown: http(s) only, since `tg:` can name a person, and on one line."""
    if len(url) > LINK_LENGTH or tame_line(url) != url or " " in url:
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def may_link(url: str) -> bool:
    """Tell whether Telegram takes an address as a link, as far as its rules are known.

    The rules are TDLib's (`parse_url` and `LinkManager::check_link`). The host is a name or IPv4 address with
    a dot, or an IPv6 address in brackets; only some characters are allowed; the port is neither 0 nor empty.
    One address that breaks them makes Telegram refuse the whole message.
    """
    if not is_web_address(url):
        return False
    host, bracket, port = _host_and_port(url)
    if port is not None and not (port.isascii() and port.isdecimal() and 0 < int(port) <= _LARGEST_PORT):
        return False
    if bracket:
        return _is_ipv6(host)
    return "." in host.strip(".") and _HOST.fullmatch(host) is not None


def _host_and_port(url: str) -> tuple[str, bool, str | None]:
    """Return the host of a web address, whether it is in brackets, and the port if there is one."""
    place = re.split(r"[/?#]", url.partition("://")[2], maxsplit=1)[0].rpartition("@")[2]
    if place.startswith("["):
        host, _, rest = place[1:].partition("]")
        return host, True, rest[1:] if rest else None
    host, colon, port = place.rpartition(":")
    return (host, False, port) if colon else (port, False, None)


def _is_ipv6(host: str) -> bool:
    try:
        IPv6Address(host)
    except ValueError:
        return False
    return "%" not in host


def _without_tracking(parameters: str) -> str:
    return "&".join(one for one in parameters.split("&") if not _is_tracking(one))


def _is_tracking(parameter: str) -> bool:
    name, equals, _ = parameter.partition("=")
    name = name.casefold()
    return bool(equals) and (name in _NAMES or name.startswith(_PREFIXES))
