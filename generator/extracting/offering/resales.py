"""Phrases by which holders sell, and of shares that are issued on exercise or conversion.

All are for text in small letters with spaces for line breaks. Where the words themselves are enough, a tuple of them
is the cue.
"""

from __future__ import annotations

import re

from generator.extracting.offering.sheet import cue

HOLDER = (
    r"(?:(?:selling|offering)\s+(?:(?:class\s+\w+|common|equity|limited)\s+)?"
    r"(?:stock|share|security|securities|unit|note|bond|warrant|interest)?\s*-?\s*holders?"
    r"|registered\s+(?:stock|share|security)\s*-?\s*holders?|selling\s+(?:owners?|members?|partners?|parties))"
)
"""Those who sell for their own account; no groups."""

HOLDER_WORDS = ("selling", "offering stockholder", "offering shareholder", "registered ")

ANY_HOLDER = cue(rf"\b{HOLDER}\b", *HOLDER_WORDS)

HOLDERS_HEADING = re.compile(rf"\W*{HOLDER}\W*")

HOLDER_SELLS = cue(
    rf"""\b(?:offer|sale|sold|sells?|selling|resales?|resell|reoffer|dispos\w+|offered|offering|issuable\s+to)\b.{{0,220}}?\b{HOLDER}\b
      | \b{HOLDER}\b.{{0,200}}?\b(?:may|will|are|is|to)\s+
      (?:[\w,]+\s+){{0,4}}?(?:offer|sell|resell|dispose|sold|selling|offering|offered)\b
      | \bname\s+of\s+selling\b | \b(?:captions?|captioned|headings?|headed|entitled)\W+(?:the\W+)?{HOLDER} |
      \bregarding\s+(?:the\s+)?{HOLDER}\b | \b{HOLDER}\s+(?:named|identified|listed|described)\b
      | \brefer(?:red)?\s+to\b[^;.]{{0,40}}?\bas\s+(?:the\s+)?[“\"']*{HOLDER}""",
    *HOLDER_WORDS,
)

NO_HOLDERS = cue(
    rf"\b(?:no|none\s+of\s+the)\s+{HOLDER}\b|\bno\s+(?:shares|securities)\s+(?:are|is)\s+being\s+(?:sold|offered)\s+by\b",
    "no selling",
    "none of the",
    "no shares",
    "no securities",
)

SEPARATELY = cue(
    rf"""\bseparate\s+(?:\w+\s+){{0,3}}?prospectus | \b{HOLDER}\s+will\s+not\s+(?:sell|offer)\b
      | \bresales?\b[^;]{{0,300}}?\b(?:(?:the|a)\s+prospectus\s+(?:for|of)\s+which\b(?!\s+this\b)
        |(?:by|under|with|of|in|to|using)\s+(?:an?|the|another)\s+(?:other\s+|second\s+|alternate\s+)?(?:[“"]?resale\s+)prospectus)""",
    "separate",
    "will not",
    "prospectus of which",
    "prospectus for which",
    "resale prospectus",
)
"""Holders who sell under another prospectus, or not in this offering."""

OPTION = cue(r"\boption\b|\bover-?allot", "option", "over-allot", "overallot")
"""That of underwriters; the options that holders have are several."""

RESALE = cue(
    r"""(?<!for\s)\b(?:resales?|re-sales?|reoffer|re-offer)\b(?:\s+(?:or|and)\s+other\s+disposition)?
        (?:,?\s+from\s+time\s+to\s+time,?)?\s+(?:of|by)\b
      | \bsecondary\s+(?:offering|sale)s?\s+(?:of|by)\b""",
    "resale",
    "re-sale",
    "reoffer",
    "re-offer",
    "secondary",
)

OWN_HOLDERS = cue(
    r"""\b(?:stock|share|security)holders?\s+(?:of\s+[^;,]{1,40}?\s)?
        (?:named|listed|identified)\s+(?:on|in|herein|below|under)\b[^;]{0,120}?\b(?:offer|sell|offering|selling)\b
      | \bcertain\s+(?:of\s+our\s+|of\s+the\s+company['’]s\s+)?(?:existing\s+|current\s+)?
        (?:stock|share|security)holders\s+(?:may|are|will)\s+(?:from\s+time\s+to\s+time\s+)?(?:offer|sell|resell|be\s+offering|offering|selling)\b
      | \b(?:sales?|resales?|disposition)\s+(?:from\s+time\s+to\s+time\s+)?by\s+certain\s+
        (?:of\s+(?:our|its|the\s+company['’]s)\s+)?(?:existing\s+|current\s+|other\s+)?(?:stock|share|security|note|unit|warrant)holders\b
      | \b(?:offered|sold|resold)\s+(?:from\s+time\s+to\s+time\s+)?by\s+(?:certain\s+(?:of\s+)?|some\s+of\s+|the\s+)
        (?:our\s+)?(?:existing\s+|current\s+)?(?:(?:stock|share|security)holders|holders\s+of\s+our\s+(?!public)\w+)\b
      | \b(?:offered|sold|resold)\s+(?:for\s+sale\s+)?(?:from\s+time\s+to\s+time\s+)?by\s+
        (?:the\s+|certain\s+)?(?:persons|individuals|holders)\s+
        (?:who\s+(?:acquired|received|hold|purchased)|(?:named|listed|identified)\s+(?:below|herein))\b
      | \b(?:offering|offer|sale|resale)\b[^;]{0,160}?\b(?:shares|stock)\b[^;]{0,60}?
        \bheld\s+by\s+(?:some|certain)\s+of\s+(?:our|its|the\s+company['’]s)\s+(?:current\s+|existing\s+)?(?:stock|share|security)holders\b
      | \b(?:prospectus|supplement)\b[^;]{0,80}?\bto\s+be\s+used\s+by\s+(?:certain\s+|the\s+)?holders\s+of\s+(?:the|our)
        \b[^;]{0,160}?\b(?:sale|resale)\s+of\b""",
    "holders",
    "by persons",
    "persons who",
    "persons named",
    "persons listed",
    "persons identified",
    "individuals who",
)
"""Holders who sell and are not called selling holders."""

ISSUANCE = cue(
    r"\bissu(?:ance|e)\b(?:\s+and\s+sale)?(?:\s+from\s+time\s+to\s+time)?\s+by\s+(?=\S)|\bsale\s+by\s+(?=us\b)"
    r"|\bissuance\s+(?:from\s+time\s+to\s+time\s+)?of\s+(?:up\s+to\s+)?[\d,]+\s+shares\b(?=[^;]{0,80}?\bto\s+(?:the\s+)?holders\s+of\b)"
    r"|\bissuance\s+of\s+(?:the\s+)?shares\b(?=[^;]{0,120}?\bby\s+(?:any|the)\s+holders?\b[^;]{0,40}?\bother\s+than\b)",
    "sale by us",
    "issuance",
    "issue by",
    "issue and sale by",
)

ON_EXERCISE = cue(
    r"\b(?:exercise|conversion|underlying|exchange)\b.{0,120}?\b(?:warrants?|notes|debentures|preferred|rights|options|units)\b"
    r"|\bholders\s+of\b.{0,40}?\bunits\b.{0,160}?\b(?:redemption|exchange)\b",
    "exercise",
    "conversion",
    "underlying",
    "exchange",
    "redemption",
)

PAST_ISSUE = cue(
    r"private\s+placement(?!\s+warrants)|previously\s+issued\s+by|\bwere\s+issued",
    "private placement",
    "previously",
    "were issued",
)

ISSUABLE = cue(
    r"""\b(?:issuable|issued|issue|underlying|acquired|purchased?)\b.{0,60}?\b(?:exercise|conversion)\b.{0,80}?
        \b(?:warrants?|convertible\s+(?:\w+\s+){0,2}(?:notes|debentures|preferred))\b""",
    "exercise",
    "conversion",
)

RELATES = cue(r"\brelat\w+\s+to\b|\boffer", "relat", "offer")

FOR_ACQUISITIONS = cue(
    r"\b(?:offered|issued)\b[^;]{0,120}?\bin\s+connection\s+with\s+(?:[\w-]+\s+){0,4}?acquisitions?\b[^;]{0,120}?\bother\s+(?:businesses|companies)\b",
    "acquisition",
)
"""What is issued for other businesses, at once or under the options and notes that their owners get."""

EXERCISE_HEAD = cue(
    r"\b(?:issuable|upon)\b.{0,60}?\b(?:exercise|conversion)\b|\bunderlying\b.{0,40}?\bwarrants\b",
    "exercise",
    "conversion",
    "underlying",
)

COUNTED_SHARES = cue(r"(?<![\d,])\d[\d,]{4,12}\s+(?:\w+\s+){0,3}?(?:shares|units|ads)", "shares", "units", "ads")

SOLD_BY = cue(
    r"""\b(?:relat\w+\s+to|covers?)\s+the\s+(?:possible\s+)?(?:offer\s+and\s+)?(?:re)?sale,?\s+
        (?:from\s+time\s+to\s+time,?\s+)?by\s+
        (?P<who>(?!us\b|our\b|the\b)\w+)[^;]{0,80}?\b(?:limited|ltd|llc|l\.?p|lp|inc|corp|fund|partners|master)\b[^;]{0,80}?
        \bof\s+(?:up\s+to\s+)?[\d,]+\s+(?:[\w-]+\s+){0,4}?(?:shares|ads)""",
    "sale",
)

SOLD_OF = cue(
    r"""\b(?:relat\w+\s+to|covers?)\s+the\s+(?:possible\s+)?(?:offer\s+and\s+)?(?:re)?sale,?\s+
        (?:from\s+time\s+to\s+time,?\s+)?of\s+(?:up\s+to\s+)?[\d,]+\s+shares\b
        (?:[^;]{0,60}?\bby\s+(?P<who>(?!us\b|our\b|the\b)\w+)[^;]{0,60}?\b(?:limited|ltd|llc|l\.?p|lp|inc|corp|fund|partners|master)\b
          |[^;]{0,200}?\bby\s+the\s+(?P<state>united\s+states\s+department|u\.?s\.?\s+department)\b)""",
    "sale",
)

SOLD_ON = cue(
    r"""\bcovers?\s+(?:also\s+)?the\s+(?:re)?sale,?\s+(?:from\s+time\s+to\s+time,?\s+)?of\s+(?:the|these|those|such|all)\s+
        (?:[\w-]+\s+){0,2}?(?:shares|securities|adss?)\s+by\s+(?:the\s+)?(?P<who>(?!us\b|our\b|company\b)[\w-]+)\b[^;.]{0,40}?\bto\s+the\s+public\b""",
    "to the public",
)
"""An investor that gets what is offered first, and sells it on."""

SOLD_MAY = cue(
    r"""^\W*(?P<who>(?!we\b|our\b|the\b|this\b|it\b|they\b|you\b|selling\b)\w+)(?:\s+[\w&.,]+){0,6}?\s+may\s+(?:(?:offer\s+(?:and|or)\s+)?
        (?:re)?sell|use\s+this\s+prospectus\s+(?:in\s+connection\s+with|for)\s+(?:the\s+)?(?:re)?sales?\s+of)\s+
        (?:up\s+to\s+)?[\d,]{5,12}\s+shares\b""",
    "may sell",
    "may use this",
    "may resell",
    "may offer",
)

PRIMARY_EXERCISE = cue(
    r"\bprimary\s+offering\b.{0,160}?\b(?:issuable|upon)\b.{0,60}?\b(?:exercise|conversion)\b", "primary offering"
)
