"""What a web address names, apart from what tools hang on to it.

A link to the same page is given out with ever other parameters: who sent the reader, by which campaign, until
when the address is signed. They name nothing at the other end, so a change of them is no change of the link.
"""

from urllib.parse import urlsplit, urlunsplit

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


def _without_tracking(parameters: str) -> str:
    return "&".join(one for one in parameters.split("&") if not _is_tracking(one))


def _is_tracking(parameter: str) -> bool:
    name, equals, _ = parameter.partition("=")
    name = name.casefold()
    return bool(equals) and (name in _NAMES or name.startswith(_PREFIXES))
