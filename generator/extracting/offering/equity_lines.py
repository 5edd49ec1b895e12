"""Phrases of equity lines: an investor that has agreed to buy shares from time to time, when the issuer asks it to.

All are for text in small letters with spaces for line breaks.
"""

from __future__ import annotations

from generator.extracting.offering.sheet import cue

_LINE_AGREEMENT = (
    r"(?:(?:common\s+stock|shares?|ads|ordinary\s+shares?)\s+)?"
    r"(?:purchase|pre-?paid\s+advance|subscription\s+facility|facility|(?:equity\s+)?investment)\s+agreement"
)
"""What the agreement of an equity line is called; no groups."""

_UNDER = (
    r"(?:under|pursuant\s+to|in\s+accordance\s+with|over\s+the\s+term\s+of)"
    r"(?:\s+\([^();]{3,80}\)|,?\s+and\s+(?:subject\s+to|limited\s+by|in\s+accordance\s+with|on)\b[^;.]{3,80}?\bof,?"
    r"|\s+the\s+(?:terms|conditions|provisions)\b[^;.]{0,60}?\bof)?"
)
"""Before the name of an agreement: `pursuant to (and subject to the terms of) the Purchase Agreement`; no groups."""

DRAWN = cue(
    rf"""\b(?:equity\s+line|committed\s+equity|standby\s+equity|equity\s+purchase\s+(?:agreement|facility)|sepa\b|equity\s+facility|stock\s+purchase\s+facility|share\s+subscription\s+facility)
      | \b(?:right|discretion|option|elect)\b.{{0,160}}?\b(?:direct|require|cause|put|sell|deliver)
      \b.{{0,100}}?\bto\s+purchase\b
      | \bmay\s+be\s+(?:issued(?:\s+and\s+sold)?|sold)\s+(?:by\s+us\s+)?(?:(?:directly\s+)?to\s+[^;]{{0,160}}?\s)?
      {_UNDER}\s+the\s+{_LINE_AGREEMENT}
      | \bmay\s+be\s+issued\s+to\s+[^;]{{3,60}}?\s+pursuant\s+to\s+an?\s+{_LINE_AGREEMENT}
      | \bissuance\s+and\s+sale\s+of\b[^;]{{0,140}}?\bto\b[^;]{{0,60}}?\bunder\s+the\s+pre-?paid\s+advance\s+agreement
      | \bsale\s+of\b[^;]{{0,160}}?\bto\b[^;]{{0,80}}?\bfrom\s+time\s+to\s+time\b[^;]{{0,60}}?
      \b{_UNDER}\s+(?:the|an?)\s+{_LINE_AGREEMENT}
      | \bwe\s+may\s+(?:issue\s+and\s+)?sell\s+to\s.{{0,80}}?\b{_UNDER}\s+(?:the|an?)\s+{_LINE_AGREEMENT}
      | \bwe\s+may\s+(?:\w+\s+){{0,2}}?(?:offer|sell|issue)\s+(?:(?:the|these|those|such)\s+[\w-]+\s+)?
      from\s+time\s+to\s+time\b[^;]{{0,160}}?\b{_UNDER}\s+(?:the|an?)\s+{_LINE_AGREEMENT}
      | \b(?:purchase|put)\s+notices?\b.{{0,160}}?\bto\s+purchase\b
      | \b(?:elect,?\s+(?:[\w\s]{{1,30}},\s+)?to|from\s+time\s+to\s+time)\s+(?:issue\s+and\s+)?sell\s+
      (?:\w+\s+){{0,8}}?to\s+.{{0,140}}?\b{_UNDER}\s+(?:the|an?)\s+{_LINE_AGREEMENT}
      | \b(?:issued?|sold|sell)\b.{{0,30}}?\bfrom\s+time\s+to\s+time\b.{{0,30}}?\bto\s+.{{0,80}}?
      \b{_UNDER}\s+(?:the|that\s+certain|an?)\s+
      (?:securities\s+)?{_LINE_AGREEMENT}
      | \b(?:issued?|sold|sell)\s+(?:\w+\s+){{0,6}}?to\b.{{0,60}}?\bfrom\s+time\s+to\s+time\b.{{0,200}}?
      \b{_UNDER}\s+(?:the|that\s+certain|an?)\s+{_LINE_AGREEMENT}
      | \bproceeds\b(?:\s+of\s+up\s+to\s+\S+(?:\s+[mb]illion)?)?\s+from\s+(?:the\s+|any\s+)?(?:issuance|sales?)\b
      (?:\s+of\b.{{0,60}}?)?\s+to\b.{{0,60}}?\b{_UNDER}\s+(?:the|an?)\s+{_LINE_AGREEMENT}
      | \boffering\b[^;]{{0,240}}?\bto\b[^;]{{0,120}}?\bfrom\s+time\s+to\s+time,?
      \s+{_UNDER}\s+(?:the|that\s+certain|an?)\s+{_LINE_AGREEMENT}
      | \bsold\b[^;.]{{0,100}}?\bpurchase\s+price\b[^;.]{{0,40}}?
      \b(?:computed|determined|calculated)\s+{_UNDER}\s+the\s+{_LINE_AGREEMENT}
      | \bcommitted\s+to\s+purchase\b.{{0,60}}?\b(?:at\s+our\s+(?:direction|request)|from\s+time\s+to\s+time)\b""",
    "equity line",
    "committed equity",
    "standby equity",
    "equity purchase",
    "sepa",
    "facility",
    "to purchase",
    "purchase agreement",
    "investment agreement",
    "advance agreement",
)

PREPAID = cue(r"\bpre-?paid\s+(?:purchases?|advances?)\b", "paid purchase", "paid advance")
"""What an investor pays for before it takes the shares, as it draws an equity line."""

WITHOUT = cue(
    r"\bunderwriters?\b|over-?allot|\bholders?\s+of\b.{0,40}?\bright\b|\bnotes?\b",
    "underwriter",
    "allot",
    "right",
    "note",
)
"""Words of a sentence that is on something else: an over-allotment, the right of a holder."""

AGREEMENTS = (
    "purchase agreement",
    "purchase facility",
    "equity line",
    "equity facility",
    "committed equity",
    "standby equity",
    "sepa",
    "subscription facility",
    "facility agreement",
    "investment agreement",
    "advance agreement",
)
"""What covers of equity lines name; a cover that has none of these is of no equity line."""
