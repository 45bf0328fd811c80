"""Web addresses: what one names, apart from what tools hang on to it, and whether it may be a link.

A link to the same page is given out with ever other parameters: who sent the reader, by which campaign, until
when the address is signed. They name nothing at the other end, so a change of them is no change of the link.
"""

import re
from ipaddress import IPv6Address
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from bot.domain.text.cleanup import tame_line

LINK_LENGTH: Final = 2048
"""Characters of an address that is shown; a longer one is no use to a reader."""
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
    "x-goog-",  # and of Google Cloud Storage
)
_NAMES = frozenset(
    {
        # the click's own number: Facebook, Google, Microsoft, X, TikTok, LinkedIn, Yandex, Instagram
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
        # newsrooms' names for a campaign
        "cmp",
        "cmpid",
        "icid",
        "ito",
        "smid",
        # the signature of an address, and how long it holds (Amazon CloudFront)
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
        # further names that campaigns and clicks have
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
    """Return the one form of all addresses of a page: https, without tracking parameters and session tokens.

    What is no web address comes back as it is. Which page a parameter names is kept, whatever its order.
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
    """Return an address without the parameters that track its readers or sign it; no order is changed.

    A fragment that is only such a parameter (`#xtor=RSS-1`) goes too. What cannot be read as an address
    comes back as it is.
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
    """Return whether an address may be shown: of the web, since `tg:` can name a person, and in one line."""
    if len(url) > LINK_LENGTH or tame_line(url) != url or " " in url:
        return False
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def may_link(url: str) -> bool:
    """Return whether Telegram takes an address as a link, as far as its rules are known.

    They are those of TDLib (`parse_url`, and `LinkManager::check_link`): the host has a dot, as a name or an
    IPv4 address, or is an IPv6 address in brackets; only some characters; no port 0, nor an empty one. One
    address that breaks them is a refusal of the whole message.
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
    """Return the host of a web address, whether it stands in brackets, and the port if one is named."""
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
