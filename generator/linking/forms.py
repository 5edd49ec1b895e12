"""Which EDGAR form types a list may mean by the form that it names."""

from __future__ import annotations

from functools import cache

_ALSO: dict[str, tuple[str, ...]] = {
    "10-K": ("10-KT", "10-K405", "10-KSB", "10-KSB40", "10-KT405"),
    "10-Q": ("10-QT", "10-QSB"),
    "8-K": ("8-K12B", "8-K12G3", "8-K15D5"),
    "8-A": ("8-A12B", "8-A12G"),
    "10": ("10-12B", "10-12G"),
    "20-F": ("20FR12B", "20FR12G"),
    "40-F": ("40FR12B", "40FR12G"),
    "DEF 14A": ("DEFM14A", "DEFR14A", "DEFC14A", "DEF 14C", "DEFM14C", "DEFA14A"),
    "S-1": ("S-1MEF",),
    "S-3": ("S-3ASR", "S-3D"),
    "F-3": ("F-3ASR", "F-3D"),
    "S-4": ("S-4EF",),
    "F-6": ("F-6EF",),
    "F-10": ("F-10EF",),
    "424B": ("424B1", "424B2", "424B3", "424B4", "424B5", "424B7", "424B8"),
}

PROSPECTUS_CODES = (*_ALSO["424B"], "424A")


@cache
def meant_by(form: str) -> tuple[str, ...]:
    """Return the form types that a listed form may be on EDGAR, the likeliest first.

    A definitive proxy statement may be of any definitive type, a Form 8-A of either section of the Act; an
    amendment is looked for among amendments only.
    """
    amended = form.endswith("/A")
    base = form.removesuffix("/A")
    return tuple(code + "/A" * amended for code in (base, *_ALSO.get(base, ())))
