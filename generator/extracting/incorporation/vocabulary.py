"""The words of an incorporation list that carry meaning: what each kind of them begins with, and its pattern.

| kind | words | value |
| --- | --- | --- |
| `form` | Form 10-K, Forms 8-K/A, 20-F, Schedule 14A | `tokens.FormCode` |
| `report` | annual report, current reports | the form that the words stand for where none is named |
| `proxy`, `prospectus` | definitive proxy statement; filed under Rule 424(b)(4) | form code |
| `day` | March 3, 2013; March 3 | `dates.Day` |
| `glued` | onMarch 3, 2013; endedMarch 31: a link's edge has lost the space; read as `period` or `dated`, and `day` | |
| `period`, `filed`, `dated`, `event` | ended; filed, furnished; dated; date of event: what the next date is | |
| `both` | dated and filed: the next date is all there is | |
| `other_date` | held, since, prior to, effective: the next date is none of these | |
| `amended_on`, `amended_by`, `amendment`, `amending` | as amended on; as amended by; Amendment No. 1; which amends | |
| `item`, `exhibit` | Items 5.02 and 9.01; Exhibit 99.1 | numbers of the items |
| `except`, `only` | other than, excluding; regarding, solely with respect to | |
| `aside` | not deemed filed; filed herewith; which does not reflect: passed over, no token of the list | |
| `into`, `from` | incorporated by reference into (the document that follows holds another); from | |
| `future`, `including` | all documents, to be filed; consisting of | |
| `updated_by`, `update` | as updated by; any amendment or report (filed for the purpose of updating) | |
| `description` | description of (our common stock) | |
| `several` | two reports | how many |
| `year`, `in_year` | 2013, apart from its day: `March 5 (two reports), 2013`; in 2013 on March 5 | the year |
| `case` | in the case of (the report filed on a day that the list has named) | |
| `agreement`, `this` | agreement, meeting; this registration statement: not a document of the list | |
| `open`, `close`, `stop`, `number`, `row`, `cell` | brackets; semicolon, bullet; (1), (a); rows, cells of a table | |
| `and` | and our, and the, and on: the next link of a list | |
"""

from __future__ import annotations

from generator.extracting import dates

_HYPHEN = r"\s?-?\s?"
_PREFIXED = (
    rf"10{_HYPHEN}k(?:sb\d*|t|405)?|10{_HYPHEN}q(?:sb|t)?|10{_HYPHEN}[cd]|10(?:-sb|-12[bg])?(?:12[bg])?(?![\w.]|-\w|\s-)"
    rf"|8{_HYPHEN}k(?:12[bg]\d?|15d5)?|8{_HYPHEN}a(?:12[bg])?|8{_HYPHEN}b|20{_HYPHEN}f|40{_HYPHEN}f"
    rf"|6{_HYPHEN}k|11{_HYPHEN}k|18{_HYPHEN}k|[sf]{_HYPHEN}\d\d?|sb{_HYPHEN}\d"
    rf"|424b\d|abs{_HYPHEN}ee|n{_HYPHEN}csrs?|n{_HYPHEN}q|n{_HYPHEN}sar|n{_HYPHEN}port|n{_HYPHEN}\d{{1,2}}\w?"
)
_DASH = r"(?:\s?-\s?)"
_BARE = (
    rf"10{_DASH}?k(?:sb\d*|t|405)?|10{_DASH}?q(?:sb|t)?|8{_DASH}?k(?:12[bg]\d?|15d5)?|8{_DASH}a(?:12[bg])?|20{_DASH}f"
    rf"|40{_DASH}f|6{_DASH}k|11{_DASH}k"
)
_PROXY = r"(?:def[amr]?|pre[mr]?)\s?14[ac]"
_AMENDMENT = r"(?:\s?/\s?a(?:'?s)?\b(?:\s?-?\s?(?:no\.?\s?)?\d\b(?!/))?|a\b)"
_GLUED = r"(?=(?:for|filed|furnished|dated|with|as|and|or|on)\s)"
"""Behind a form: words that have lost the space before them at the edge of a link."""
_END = rf"(?:(?![\w-]\w)|{_GLUED})"
_NUMBERS = r"\d{1,2}(?:\.\d\d)?(?:\([a-z0-9]\))?(?![\d.]\d|\d|-[kqf]|\.?[olsbi]\d|\.[ols]\b)"
JOIN = r"(?:\s*,\s*(?:and\s+|or\s+|and/or\s+)?|\s+and\s+|\s+or\s+|\s+and/or\s+|\s*&\s*|\s*/\s*)"
"""What stands between two numbers of items or exhibits."""
_MONTH = rf"(?:{dates.MONTHS})(?![a-z])"
_DAY = rf"(?:{_MONTH}|\d{{1,2}}\s+{_MONTH}|\d{{1,2}}/\d)"
_FILED = r'"?(?:filed|furnished)"?'
_FURTHER = r"(?:further\s+|subsequently\s+|previously\s+)?"

ITEMS = rf"items?\s+{_NUMBERS}(?:{JOIN}(?:items?\s+)?{_NUMBERS}(?![^\S\n]*{_MONTH}))*"
"""One item or several, by their numbers."""

WORDS: tuple[tuple[str, str, str], ...] = (
    # kind, words that it begins with, pattern from there
    (
        "aside",
        "and unaudited",
        r"(?:and\s+the\s+)?(?:(?:unaudited|consolidated|condensed|interim)\s+){0,3}financial\s+statements\s+of\s+"
        r"(?:(?!(?:forms?|reports?)\s)[^;()\n]){3,500}?\s(?:included|contained)\s+in\b",
    ),
    ("form", "form forms onform", rf"(?:on)?forms?\s+(?P<code>{_PREFIXED})(?P<slash>{_AMENDMENT})?{_END}"),
    ("form", "10 8 20 40 6 11", rf"(?P<code>{_BARE})(?P<slash>{_AMENDMENT})?s?(?:(?![\w-])|{_GLUED})"),
    ("form", "schedule", r"schedule\s+(?P<code>14a|14c)\b(?P<slash>/a\b)?"),
    ("form", "schedule", r"schedule\s+(?P<code>to)(?:-[itc])?(?P<slash>/a)?(?=[,;:(]|\s+(?:\(|filed\b|dated\b))"),
    (
        "form",
        "form forms schedule def defa defm pre",
        rf"(?:(?:forms?|schedule)\s+)?(?P<code>{_PROXY})\b(?P<slash>/a\b)?",
    ),
    ("day", " ".join([*dates.MONTHS.split("|")]), rf"{_MONTH}\.?,?\s*\d{{1,2}}(?!\d)"),
    (
        "day",
        "0-9",
        rf"\d{{1,2}}(?:st|nd|rd|th)?[^\S\n]+(?:day\s+of\s+)?{_MONTH}|\d{{1,2}}/\d{{1,2}}/\d\d|\d{{4}}-\d\d-\d\d",
    ),
    (
        "glued",
        " ".join([word + month for word in ("on", "and", "ended", "dated") for month in dates.MONTHS.split("|")]),
        rf"(?P<word>on|and|ended|dated)(?={_MONTH}\.?,?\s*\d)",
    ),
    ("item", "item items", ITEMS),
    ("exhibit", "exhibit exhibits", rf"exhibits?\s+\d[\d.a-z]*(?:{JOIN}(?:exhibits?\s+)?\d[\d.a-z]*)*"),
    ("report", "annual quarterly current", r"(?:annual|quarterly|current)\s+reports?\b"),
    ("report", "annual material", r"annual\s+information\s+forms?\b|material\s+change\s+reports?\b"),
    (
        "proxy",
        "definitive additional",
        r"(?:definitive\s+)?additional\s+(?:definitive\s+)?(?:proxy\s+)?(?:soliciting\s+)?materials?\b",
    ),
    (
        "proxy",
        "definitive preliminary additional joint annual management proxy information revised",
        r"(?<!/)(?:(?:definitive|preliminary|additional|revised|joint|annual|management)\s+){0,3}"
        r"(?:proxy\s+(?:statements?|materials?|soliciting\s+materials?|circulars?)"
        r"|information\s+(?:statements?|circulars?))(?!\s*/|-prosp)",
    ),
    ("prospectus", "rule", r"rule\s+424\(b\)(?:\(\d\))?"),
    ("except", "not", rf"not\s+(?:deemed\s+)?{_FILED}\s+(?:under|pursuant\s+to|in\s+response\s+to)\s+items?\b"),
    (
        "aside",
        "rather and but not or deemed",
        rf"(?:rather\s+than|and\s+not|but\s+not|not|or)\s+(?:deemed\s+)?(?:to\s+be\s+|to\s+have\s+been\s+)?"
        rf"(?:considered\s+)?{_FILED}|deemed\s+(?:to\s+be\s+)?{_FILED}",
    ),
    ("future", "to will when", r"(?:to\s+be|will\s+be|when)\s+(?:subsequently\s+)?(?:filed|furnished)"),
    (
        "aside",
        "which that",
        r"(?:which|that)\s+(?:(?:does|do|did)\s+not\s+(?:reflect|give\s+effect\s+to|take\s+into\s+account)"
        r"|(?:has|have|had)\s+not\s+been\s+(?:adjusted|restated|revised))\b"
        r"(?:[^;.()\n]|(?<=\bcorp)\.|(?<=\binc)\.|(?<=\bltd)\.|(?<=\bco)\.){0,200}",
    ),
    (
        "aside",
        "which",
        r"which\s+(?:the|an?|our)\s+[^;.()\n]{3,100}?\s(?:is|are|was|were|has|have)\s+not\s+(?:yet\s+)?(?:been\s+)?"
        r"(?:reflected|given\s+effect)\b",
    ),
    ("aside", "filed", r"filed\s+(?:herewith|for\s+the\s+purposes?|by\s+amendment)"),
    ("both", "dated filed", r"dated\s+and\s+(?:filed|furnished)\b|filed\s+and\s+dated\b"),
    ("filed", "filed refiled furnished submitted", r"(?:filed|refiled|furnished|submitted)\b"),
    ("filed", "filing filings", r"filing\s+date|filings?\s+of"),
    (
        "dated",
        "dated date report",
        r"dated(?:\s+as\s+of)?\b|date\s+of\s+(?:the\s+)?report(?!\s*\()|report\s+date\b",
    ),
    ("event", "date dates event", r"dates?\s+of\s+(?:the\s+)?(?:earliest\s+)?(?:event|report)|event\s+date\b"),
    (
        "event",
        "event events",
        rf"events?\s+(?:(?:(?:which|that)\s+)?occurr(?:ing|ed)\s+|(?=o[fn]\s))(?:o[fn]\s+)?(?={_DAY})",
    ),
    ("period", "ended ending end", rf"end(?:ed|ing)\b|end\s+(?={_MONTH})"),
    (
        "other_date",
        "held since prior until effective commencing beginning after before occurring occurred expires due maturing "
        "payable record closing closed completed consummated announced acquired redeemed issued declared signed "
        "executed entered terminated",
        r"prior\s+to|\w+",
    ),
    ("other_date", "as", rf"as\s+(?:of|at)\b|as\s+{_FURTHER}supplemented\s+(?:on\s+)?(?={_DAY})"),
    ("other_date", "from", rf"from\s+(?={_DAY})"),
    ("period", "through to", rf"(?:through|to)\s+(?={_DAY})"),
    (
        "amended_by",
        "as further subsequently previously amended corrected",
        rf"(?:as\s+)?{_FURTHER}(?:amended|corrected)(?:\s+and\s+(?:restated|supplemented|updated))?"
        r"\s+(?:(?:in\s+part\s+)?by\b(?!\s+(?:exhibit|the\s+description)\b)|on\s+form\s+8(?![\w-]|\s-))",
    ),
    (
        "amended_on",
        "as further subsequently previously amended",
        rf"(?:as\s+)?{_FURTHER}amended(?:\s+and\s+(?:restated|supplemented))?(?:\s+on)?(?=\s+(?:on)?{_DAY})",
    ),
    (
        "amendment",
        "amendment amendments",
        r"amendments?\s+(?:nos?\.?|number)\s*\w+(?:\s*(?:,|and|&)\s*(?:no\.?\s*)?\d+)*(?:\s+thereto)?|amendment\s+thereto"
        r"|amendments\s+thereto(?=,?\s+(?:filed|dated)\b)"
        r"|amendment(?<=\(amendment)(?=\))"
        r"|amendment\s+to\s+(?:the|our|its)\s+(?=(?:19|20)\d\d\s+(?:form\s+)?(?:10-?k|20-?f))",
    ),
    ("amendment", "form", r"form\s+8,?\s+amendments?\s+(?:nos?\.?|number)\s*\w+"),
    ("amending", "which that amends amending", r"(?:(?:which|that)\s+)?amend(?:s|ing)\b"),
    (
        "updated_by",
        "as",
        r"as\s+(?:such\s+)?(?:(?:the|that)\s+)?(?:descriptions?\s+)?(?:(?:may\s+be|has\s+been|therein|is|was|were|have\s+been)\s+){0,3}"
        r"(?:updated|supplemented|superseded|modified"
        r"|amended(?:\s+and\s+\w+)?(?=\s+by\s+(?:exhibit|the\s+description)\b))\b",
    ),
    ("updated_by", "which that", r"(?:which|that)\s+incorporat(?:es|ed)\b"),
    (
        "updated_by",
        "updated supplemented",
        r"(?:updated|supplemented)\s+(?:and\s+superseded\s+)?(?:by|in|with|through|pursuant)\b",
    ),
    (
        "update",
        "any all other subsequent amendment amendments",
        r"any\s+(?:and\s+all\s+)?(?:other\s+|further\s+|subsequent\s+|future\s+)?(?:amendments?|updates?)"
        r"|(?:all|other|subsequent)\s+amendments?|amendments?\s+(?:or|and)\s+(?:other\s+)?reports?",
    ),
    (
        "into",
        "incorporated in into of by responsive response",
        r"incorporated\s+(?:therein\s+|herein\s+)?(?:by\s+reference\s+)?(?:therein\s+)?(?:in|into)\s+"
        r"(?!this\b|the\s+(?:registration|accompanying)|such\s+prospectus)"
        r"|(?:in|into|of|by|respons(?:iv)?e\s+to)\s+part\s+(?:iii|3|ii)\b",
    ),
    (
        "except",
        "other except excepting excepted excluding exclude excludes exclusive but not with is are shall will",
        r"other\s+than|except(?:ing|ed)?\b|exclud(?:ing|es?)\b|exclusive\s+of|(?:but\s+)?not\s+includ(?:ing|ed)"
        r"|but\s+not\s+(?:(?:those|the|any|such)\s+)?(?:portions?|parts?|information|exhibits?)\b"
        r"|(?:but\s+)?not\s+(?:(?:with\s+respect\s+to|as\s+to|under|the)\s+)*items?\b"
        r"|with\s+the\s+exception|(?:is|are|shall|will)\s+not|not\s+incorporat\w+",
    ),
    (
        "only",
        "regarding solely only with relating limited reporting disclosing announcing concerning describing",
        r"regarding|(?:(?:solely|only)\s+)?with\s+respect\s+to|solely|only|relating\s+to|limited\s+to|reporting|disclosing"
        r"|announcing|concerning|describing",
    ),
    (
        "including",
        "including consisting namely comprised specifically to",
        r"specifically(?=,?\s+(?:the|our|its)\b)|including(?!\s+(?:any|all))|consisting\s+of|namely|comprised\s+of|to\s+wit",
    ),
    (
        "future",
        "all any each every such other future subsequent additional further",
        r"(?:all|any|each|every|such|other|future|subsequent|additional|further)"
        r"(?:\s+(?:of|our|the|other|future|subsequent|additional|further|subsequently|such|periodic|annual|quarterly|current"
        r"|proxy|documents?|reports?|filings?|statements?|and|or)){0,6}"
        r"\s+(?:documents?|reports?|filings?|statements?|materials?|information)\b"
        r"(?!\s+(?:are|is|have\s+been|previously|listed|set\s+forth))",
    ),
    (
        "future",
        "subsequent subsequently future most latest",
        r"subsequent(?:ly)?\b|future\b|(?:most\s+recent(?:ly)?|latest)\b(?!\s+(?:completed\s+)?fiscal\s)",
    ),
    ("from", "from", r"from\b"),
    ("description", "description descriptions", r"descriptions?\s+of\b"),
    (
        "several",
        "two three four five both",
        r"[a-z]+(?:\s+(?:separate\s+|such\s+)?(?:current\s+)?(?:reports|filings|submissions|[86]-ks)\b|(?=\s+forms?\s+[86]-k)|(?=\)))",
    ),
    ("several", "0-9", r"[2-5]\s+(?:separate\s+)?(?:current\s+)?(?:reports|filings|submissions|[86]-ks)\b"),
    ("year", "0-9", r"(?:19|20)\d\d\b(?!-)"),
    ("case", "in", r"in\s+(?:the\s+)?case\s+of\b"),
    ("in_year", "in during", r"\w+\s+(?:19|20)\d\d\b(?!-)"),
    (
        "agreement",
        "agreement agreements indenture plan meeting meetings contract order release letter",
        r"\w+\b(?!\s+years?\s+end)",
    ),
    ("this", "this", r"this\s+(?:registration\s+statement|annual\s+report|report|form)\b"),
    ("and", "and", r"and\s+(?=(?:our|the|its|on|in)\b)"),
)
