"""Parses the pieces of a typed filter into its tree.

    alternatives = all {("," | "OR" | "|") all}
    all          = one {["AND"] one}
    one          = ("-" | "NOT") one | "(" alternatives ")" | field ":" "(" alternatives ")" | value

The parser is fast: it looks at each piece at most a few times.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.filters.lexer import Kind, Piece
from bot.domain.filters.model import MAX_DEPTH
from bot.domain.filters.tree import All, Any, Leaf, Node, Not
from bot.domain.filters.values import Values
from bot.errors import UserError

_LISTED = ("country", "topic")
"""Fields whose list goes on after a comma without a space."""


class _Parser:
    """Reads pieces by recursive descent, at most MAX_DEPTH deep."""

    def __init__(self, pieces: Sequence[Piece], values: Values) -> None:
        self.pieces = pieces
        self.values = values
        self.at = 0
        self.depth = 0

    def peek(self, kind: Kind) -> Piece | None:
        """Return the next piece if it is of a kind."""
        if self.at < len(self.pieces) and self.pieces[self.at].kind is kind:
            return self.pieces[self.at]
        return None

    def take(self, kind: Kind) -> Piece | None:
        """Consume and return the next piece if it is of a kind."""
        piece = self.peek(kind)
        self.at += piece is not None
        return piece

    def is_done(self) -> bool:
        """Tell whether nothing is left, or only a closing bracket."""
        return self.at == len(self.pieces) or self.peek(Kind.CLOSE) is not None

    def alternatives(self, field: str) -> Node | None:
        """Read things joined by OR up to the end or a closing bracket; None if there are none.

        Extra commas are ignored.
        """
        found: list[Node] = []
        self._skip_joints()
        while not self.is_done():
            found.append(self.all_of(field))
            self._skip_joints()
        if not found:
            return None
        return found[0] if len(found) == 1 else Any(tuple(found))

    def _skip_joints(self) -> None:
        """Skip commas and ORs; refuse an OR that lacks one of its sides."""
        is_first = self.at == 0 or self.pieces[self.at - 1].kind is Kind.OPEN
        joints = []
        while (piece := self.take(Kind.OR)) is not None:
            joints.append(piece)
        words = [one for one in joints if not one.is_comma]
        if words and (is_first or self.is_done()):
            raise UserError("filter-lone-operator", position=words[0].position, typed=words[0].typed)

    def all_of(self, field: str) -> Node:
        """Read things that must all be there."""
        found: list[Node] = []
        while not self.is_done() and self.peek(Kind.OR) is None:
            piece = self.take(Kind.AND)
            if piece is not None and (not found or self._lacks_operand()):
                raise UserError("filter-lone-operator", position=piece.position, typed=piece.typed)
            found.append(self.one(field))
        return found[0] if len(found) == 1 else All(tuple(found))

    def _lacks_operand(self) -> bool:
        return self.is_done() or self.peek(Kind.OR) is not None or self.peek(Kind.AND) is not None

    def one(self, field: str) -> Node:
        """Read one thing, with any exclusion before it."""
        excluded, start = False, self.pieces[self.at].position
        while (piece := self.take(Kind.NOT)) is not None:
            excluded = not excluded
            if self._lacks_operand():
                raise UserError("filter-lone-operator", position=piece.position, typed=piece.typed)
        node = self._operand(field)
        if excluded and isinstance(node, Leaf):
            node = replace(node, position=start)
        return Not(node) if excluded else node

    def _operand(self, field: str) -> Node:
        opening = self.take(Kind.OPEN)
        if opening is not None:
            return self.bracketed(opening, field)
        piece = self.pieces[self.at]
        if piece.is_open_field and self.at + 1 < len(self.pieces):
            following = self.pieces[self.at + 1]
            if following.kind is Kind.OPEN:
                self.at += 2
                return self.bracketed(following, piece.field)
        node, self.at = self.values.read(self.pieces, self.at, field)
        return self._listed(node) if isinstance(node, Leaf) else node

    def _listed(self, leaf: Leaf) -> Node:
        """Read more countries or topics of a list without spaces (country:UA,MD)."""
        found: list[Node] = [leaf]
        while leaf.field in _LISTED and len(self.pieces) > self.at + 1:
            before, comma, word = self.pieces[self.at - 1 : self.at + 2]
            is_tight = comma.kind is Kind.OR and before.end == comma.position and comma.end == word.position
            further = self.values.listed(word, leaf.field) if is_tight and word.is_plain else None
            if further is None:
                break
            found.append(further)
            self.at += 2
        return leaf if len(found) == 1 else Any(tuple(found))

    def bracketed(self, opening: Piece, field: str) -> Node:
        """Read the inside of brackets, after the opening one."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise UserError("filter-too-deep", position=opening.position, limit=MAX_DEPTH)
        node = self.alternatives(field)
        if self.take(Kind.CLOSE) is None:
            raise UserError("filter-unclosed-bracket", position=opening.position, typed=opening.typed)
        if node is None:
            raise UserError("filter-empty-brackets", position=opening.position)
        self.depth -= 1
        return node


def parse_pieces(pieces: Sequence[Piece], values: Values) -> Node:
    """Return the tree of a filter's pieces; UserError, with the place, if they cannot be read."""
    parser = _Parser(pieces, values)
    node = parser.alternatives("")
    closing = parser.take(Kind.CLOSE)
    if closing is not None:
        raise UserError("filter-stray-bracket", position=closing.position, typed=closing.typed)
    if node is None:
        raise UserError("filter-empty")
    return node
