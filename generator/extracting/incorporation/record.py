"""What is read of incorporation by reference."""

from __future__ import annotations

import msgspec

from generator.model import Fact, IncorporatedDocument


class Incorporation(msgspec.Struct, frozen=True):
    """The facts that the incorporation sections of one filing state.

    Each entry of the two lists is a fact of its own: its `evidence` quotes the words that name the document, its
    `parts` those for `filed`, `period` and `items`, its `note` a printed date that its hyperlink contradicts.
    """

    incorporated: tuple[Fact[IncorporatedDocument], ...] = ()
    """The supplement's list, or the only one."""
    incorporated_base: tuple[Fact[IncorporatedDocument], ...] = ()
    """The list of the base prospectus bound into the same file, where the supplement has one too."""
    excluded_items: Fact[tuple[str, ...]] = Fact(absent="not stated")
    furnished_excluded: Fact[bool] = Fact(absent="not stated")
    forward_incorporation: Fact[bool] = Fact(absent="not stated")
    commission_file_numbers: Fact[tuple[str, ...]] = Fact(absent="not stated")
