"""Decides from which network addresses a source may be fetched."""

import errno
import socket
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

from aiohappyeyeballs import AddrInfoType
from yarl import URL

from bot.errors import SourceInvalidError

_GLOBAL_UNICAST = IPv6Network("2000::/3")
# Prefixes before an IPv4 address to which a translator or tunnel of this network may deliver (RFC 6052,
# RFC 4291 2.5.5, RFC 2765). `ipaddress` knows 6to4 and Teredo, which have theirs elsewhere.
_BEFORE_IPV4 = tuple(map(IPv6Network, ("64:ff9b::/96", "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96")))
# Global by number, but answered by the machine's own cloud: Azure's WireServer, with its metadata.
_CLOUD = frozenset({IPv4Address("168.63.129.16")})
# 6to4's relays, and blocks that Python releases before 3.11.10 treat as global (RFC 6890, RFC 9637).
_NOT_GLOBAL = tuple(
    map(ip_network, ("192.88.99.0/24", "192.0.0.0/24", "3fff::/20", "2001::/23", "2001:db8::/32"))
)


def is_public(address: str) -> bool:
    """Tell whether a numeric address, and any IPv4 address within it, is in the public network.

    False for private, loopback, link-local (cloud metadata), CGNAT, multicast, unspecified and reserved
    addresses, and for anything that is no numeric address.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return _is_public_ipv4(parsed)
    inner = list(_ipv4_within(parsed))
    if not all(map(_is_public_ipv4, inner)):
        return False
    is_translated = any(parsed in network for network in _BEFORE_IPV4)
    return is_translated or (parsed in _GLOBAL_UNICAST and parsed.is_global and not _is_listed(parsed))


def require_public_host(url: str) -> None:
    """Raise SourceInvalidError (`source-not-public`) for a numeric address that the fetcher would refuse.

    Names are checked when they are fetched, because only then it shows where they lead.
    """
    host = URL(url).host or ""
    is_numeric = host.replace(".", "").isdigit() or ":" in host
    if host.lower() == "localhost" or (is_numeric and not is_public(host)):
        raise SourceInvalidError("source-not-public")


def open_public_socket(address: AddrInfoType) -> socket.socket:
    """Make the socket for a connection to a public address; raise OSError, as if unreachable, for others.

    aiohttp calls it for each address that it is about to connect to: after DNS, for numeric hosts in any
    form, and again for each redirect. So the checked address is always the connected one.
    """
    family, kind, protocol, _, (host, *_) = address
    if not is_public(str(host)):
        raise OSError(errno.EHOSTUNREACH, "no public address")
    return socket.socket(family=family, type=kind, proto=protocol)


def _is_public_ipv4(address: IPv4Address) -> bool:
    return (
        address.is_global and not address.is_multicast and address not in _CLOUD and not _is_listed(address)
    )


def _is_listed(address: IPv4Address | IPv6Address) -> bool:
    return any(address in network for network in _NOT_GLOBAL)


def _ipv4_within(address: IPv6Address) -> Iterator[IPv4Address]:
    if address.sixtofour is not None:
        yield address.sixtofour
    if address.teredo is not None:
        yield from address.teredo
    if any(address in network for network in _BEFORE_IPV4):
        yield IPv4Address(int(address) & 0xFFFF_FFFF)
