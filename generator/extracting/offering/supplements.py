"""Phrases of supplements, of those that only update, and of a prospectus that leaves terms to supplements.

All are for text in small letters with spaces for line breaks. Where the words themselves are enough, a tuple of them
is the cue.
"""

from __future__ import annotations

from generator.extracting.offering.sheet import cue

BASE_LINE = cue(
    r"\bto\s+(?:the\s+)?(?:[\w/-]+\s+){0,3}?(?:[\w/]*prospectus(?:es)?|supplement)\b.{0,40}?\bdated\b", "dated"
)

BASE_BELOW = cue(r"^\W*(?:[\w/-]+\s+){0,2}?prospectus\b.{0,40}?\bdated\b", "dated")
"""The line below a title `SUPPLEMENT` and a line `TO`."""

SUPPLEMENT = cue(
    r"prospectus\s+supplement\b|supplement\s+(?:no\.?|number|\#)|\bthis\s+supplement\b|^\W*(?:supplement|sticker)\b",
    "supplement",
    "sticker",
)

ALONE = cue(r"^\W*supplement\b(?!.*\bpricing\b)|\breport\s+supplements\s+(?:the|our)\b", "supplement")
"""The title of a supplement that is no takedown, or what a monthly report says of itself."""

NUMBERED = cue(r"\bsupplement\s+(?:no\.?|number|\#)\s*\d", "supplement")
"""One of several supplements to a prospectus."""

UPDATES = cue(
    r"""\b(?:updat|amend|(?<!prospectus\s)(?<!pricing\s)(?<!product\s)(?<!this\s)(?<!index\s)(?<!underlying\s)(?<!measure\s)(?<!accompanying\s)supplement(?!\s+to\s+prospectus\s+supplement)|modif|supersed|replac)\w*(?:,?\s+(?:and(?:/or)?\s+)?(?:updat|amend|supplement|modif|supersed|replac)\w*)?
        ,?\s+(?:in\s+its\s+entirety\s+)?(?:(?:and\s+)?(?:should|must|is\s+to)\s+be\s+read.{0,60}?\s+|forms?\s+(?:a\s+)?part.{0,60}?\s+)?
        (?:(?:certain|the|our|that|some\s+of\s+the|and|is\s+part\s+of|to)\s+){0,3}
        (?:information|statements?|disclosures?|(?:(?:joint\s+)?(?:proxy|information)\s+statement\s*[/–—-]\s*)?prospectus|sections?|following|text|terms?|table)
      | \bto\s+(?:update|amend|supplement)\s+the\s+(?:[\w-]+\s+){0,4}?(?:table|sections?|information|caption)
      | \b(?:information|table|sections?|disclosures?)\b.{0,200}?\b(?:is|are)\s+(?:hereby\s+)?
        (?:amended|supplemented|updated|modified|replaced|superseded)\b
      | \bprospectus\b.{0,300}?\bis\s+hereby\s+(?:amended|modified|supplemented|updated)\b
      | \bsupplement(?:\s+\([^()]{1,60}\))?\s+is\s+(?:a\s+)?part\s+of,?\s+and\s+(?:should|must)\s+be\s+read\b
      | (?<!for\ )(?<!for\ the\ )\bpurposes?\s+of\s+this\s+(?:prospectus\s+)?supplement\b
      | \bsupplement\s+(?:contains|includes)\s+(?:the|our|a)\s+(?:[\w-]+\s+){0,3}?reports?\s+on\s+form\b
      | \bprovides?\s+additional\s+information\b""",
    "updat",
    "amend",
    "supplement",
    "modif",
    "supersed",
    "replac",
    "additional information",
    heads=(
        *("updat", "amend", "supplement", "modif", "supersed", "replac"),
        *("to", "information", "table", "section", "disclosure", "purpose", "provide", "prospectus"),
    ),
)

ATTACHES = cue(
    r"""\b(?:attach\w*|annexed|set\s+forth\s+(?:below|herein)|included\s+(?:below|herein)|contained\s+in)\b.{0,200}?
        \breports?\s+on\s+form\s+(?:8-k|10-q|10-k|6-k|20-f)""",
    "report on form",
    "reports on form",
    heads=("attach", "annexed", "set", "included", "contained"),
)

NEW_TERMS = cue(
    r"""\b(?:increas|decreas|reduc)\w*\s+(?:in\s+)?(?:the\s+)?(?:\w+\s+){0,5}?(?:amount|number|size)\b
      | \bwe\s+(?:may|will)\s+(?:now\s+)?offer\s+
      (?:and\s+sell\s+)?(?:up\s+to\s+)?(?:an\s+)?(?:additional|aggregate|shares)""",
    "increas",
    "decreas",
    "reduc",
    "we may ",
    "we will ",
)

OFFERS = cue(r"\(supplement\s+offering\b", "(supplement")
"""The title of a supplement by which a fund offers its next series."""

TERMINATES = cue(
    r"""\bterminat(?:e|es|ed|ing|ion)\b[^;]{0,80}?\b(?:offering|program|prospectus|agreement)\b
      | \b(?:offering|program|agreement)\b[^;]{0,120}?
        \b(?:has|have|had|is|was|were)\s+(?:been\s+)?(?:voluntarily\s+)?terminated\b""",
    "terminat",
)

ENDS = cue(
    r"""\b(?:no|not\s+(?:be\s+)?(?:mak\w+|offer\w*|sell\w*|sold)\s+any)\s+(?:further|additional|more|other)\s+
        (?:(?:offers|offerings|sales|shares|securities|units)\b)
      | (?<!right\s)(?<!decide\s)(?<!elect\s)(?<!option\s)(?<!choose\s)(?<!discretion\s)
        \b(?:to|hereby|voluntarily)\s+terminat\w+\s+(?:our|the|this)\s+(?:[\w-]+\s+){0,3}?offering\b
      | \boffering\b[^;]{0,160}?\b(?:has|have)\s+been\s+terminated\b""",
    "further",
    "additional",
    "more ",
    "other ",
    "terminat",
)
"""A sticker that ends an offering says so beside the word that it is terminated."""

SHELF = ("in one or more", "at the time of", "in amounts", "from time to time")

LATER = (
    "supplement to this prospectus",
    "supplements to this prospectus",
    "applicable prospectus supplement",
    "accompanying prospectus supplement",
    "related prospectus supplement",
    "each prospectus supplement",
    "any prospectus supplement",
    "a prospectus supplement",
    "more prospectus supplements",
    "prospectus supplement will",
    "prospectus supplements will",
    "supplement accompanying",
)

OPEN_TERMS = cue(
    r"""terms\s+(?:that\s+)?(?:we\s+)?(?:(?:will|to)\s+)?(?:be\s+)?(?:determin|describ|set)\w*
        | specific\s+terms\s+of\s+(?:any|the|these|such|each|our|securities)
      | specific\s+(?:terms|amounts?|manner)\b
      | specific\s+information\s+about\s+the\s+terms\b
      | describe\s+the\s+terms\s+of\s+(?:the|each|any)\s+(?:securities|series|offering)\b""",
    "terms",
    "specific",
)
