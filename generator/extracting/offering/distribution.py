"""Phrases of how securities are distributed: at the market, through underwriters or agents, under plans, in exchange.

All are for text in small letters with spaces for line breaks. Where the words themselves are enough, a tuple of them
is the cue.
"""

from __future__ import annotations

from generator.extracting.offering.resales import HOLDER, HOLDER_WORDS
from generator.extracting.offering.sheet import cue

DEALERS = cue(
    r"\bunderwriters?\b|\bdealers?\b|\bagents?\b|\bas\s+principal", "underwriter", "dealer", "agent", "as principal"
)

MARKET = cue(
    r"\bat[\s-]+the[\s-]+market\b|\bat[\s-]+market\s+(?:issuance|offering)|\batm\s+(?:offering|program)"
    r"|\b(?:equity\s+distribution|distribution\s+agency|sales\s+agency)\s+agreements?\b"
    r"|\b(?:controlled\s+equity\s+offering|open\s+market\s+sale|capital\s+on\s+demand)|\bordinary\s+brokers['’]\s+transactions",
    "ordinary brokers",
    "controlled equity",
    "open market sale",
    "on demand",
    "distribution",
    "sales agency",
    "the market",
    "the-market",
    "at market",
    "atm ",
    heads=("at", "equity", "distribution", "sales", "controlled", "open", "capital", "ordinary"),
)

SALES_AGENT = cue(
    r"\bsales\s+agreement\b[^;]{0,200}?\bas\s+(?:(?:our|the)\s+)?(?:(?:exclusive|sole)\s+)?sales\s+agents?\b",
    "sales agreement",
)
"""How a supplement to one of a programme at the market says so: `under the sales agreement with X, as sales agent`."""

NOT_THIS_MARKET = cue(
    rf"\b{HOLDER}\b|\bunder\s+(?:an?|the|our)\s+separate\b|\b(?:suspended|terminated)\b",
    *HOLDER_WORDS,
    "separate",
    "suspended",
    "terminated",
)
"""Holders who sell at the market, or another programme."""

MARKET_AGREEMENT = cue(
    r"""\b(?:equity\s+distribution|distribution\s+agency|at[\s-]+(?:the[\s-]+)?market(?:\s+\w+){0,2}|controlled\s+equity\s+offering\S*(?:\s+sales)?
          |open\s+market\s+sale\S*|capital\s+on\s+demand\S*(?:\s+sales)?|sales|sales\s+and\s+registration|distribution|sales\s+agency|agency|program|atm(?:\s+\w+)?)\s+agreements?\b""",
    "agreement",
)

MARKET_DISTRIBUTED = cue(
    r"""\bfund\b[^;.]{0,60}?\bdistribute\s+the\s+(?:common\s+)?shares\b[^;.]{0,120}?\btransactions\s+(?:that\s+are\s+)?
        deemed\s+(?:to\s+be\s+)?(?:made\s+)?[“"]?at\s+the\s+market\b""",
    "distribute the",
)
"""What a fund says whose distributor sells its shares, without a word for the agreement with it."""

AGENT = ("agent", "manager", "distributor")

ENGAGED = ("engaged", "retained", "assist", "efforts to sell")

BEST_EFFORTS = cue(r"\b(?:best[\s-]+efforts|(?:commercially\s+)?reasonable\s+(?:best\s+)?efforts)\b", "efforts")

NO_COMMITMENT = cue(
    r"""\bbest[\s-]+efforts?\b\W*(?:basis\b|offering\b|underwriters?\b|[^.;]{0,160}?\b(?:minimum|all[\s-]+or[\s-]+none)\b)
      | \bunderwriters?\b[^.;]{0,40}?\bnot\s+(?:required|obligated)\s+to\s+(?:sell|purchase)\b
        [^.;]{0,160}?\bbest[\s-]+efforts?\b
      | \b(?:minimum|all[\s-]+or[\s-]+none)\b[^.;]{0,120}?\bbest[\s-]+efforts?\b""",
    "efforts",
    "best effort",
)
"""How an underwriter sells who buys nothing: `on a "best efforts, 100,000 share minimum" basis`."""

LEAST = ("total minimum", "minimum offering")
MOST = ("total maximum", "maximum offering")
"""Rows of the price table of securities that nobody buys to sell again."""

PLACEMENT = cue(r"\bplacement\s+agents?\b(?!['’]?s?['’]?\s+warrants\b)", "placement agent")

NOT_PLACED = cue(
    r"""private\s+placement | \bconcurrent | \bindemnif | \bfirst\s+refusal | \bincluding\s+through\s+an?\s+placement
      | \b(?:no|without|not\s+(?:engaged|retained|used|using|employed))\s+
        (?:[\w-]+\s+){0,6}?(?:underwriter|placement\s+agent)""",
    "private",
    "indemnif",
    "first refusal",
    "concurrent",
    "no ",
    "not ",
    "without ",
    "including through",
)

UNDERWRITTEN = cue(
    r"""\bfirm[\s-]+commitment\b | \bunderwriters?["”'’)]*\s+
        (?:expects?|propose|have|has|are\s+offering|is\s+offering|named|will\s+(?:offer|purchase|deliver))\b
      | \bby\s+the\s+(?:several\s+)?(?:[\w.]+\s+)?underwriters?\b | \bseveral\s+underwriters\b | \bbook-?\s*runn
      | \bthe\s+underwriters?\s+may\s+offer\s+the\s+(?:shares|units|notes)\b
      | \bthe\s+underwriter,\s[^,;]{3,60},(?:\s(?:inc|llc|l\.p)\.?,)?\s+will\s+(?:offer|purchase|buy)\b
      | \boffered\s+(?:severally\s+)?by\s+the\s+(?:several\s+)?(?:managers|underwriters) | \bunderwriting\s+agreement\b
      | \brepresentatives?\s+of\s+the\s+(?:several\s+)?underwriters | \bgranted\s+
      (?:the\s+)?(?:several\s+)?underwriters?\b
      | (?<!self-)(?<!self\s)\bunderwritten\b
      | \bunderwriting\s+(?:commissions?|discounts?|compensation)\b[^.]{0,60}?
        \s(?:(?:aggregat|constitut|total)es?|(?:is|are|will\s+be)\s+\$)
      | \boffer\w*\b.{0,80}?\bsubject\s+to\s+prior\s+sale\b
      | \bpurchas(?:e|ing|ed)\b.{0,90}?\bas\s+principal\b | \bas\s+principal\b.{0,60}?\bpurchase\b
      | \bagents?\s+for\s+the\s+distribution\b.{0,60}?\bacting\s+as\s+principal\b""",
    "commitment",
    "underwr",
    "book",
    "by the several",
    "prior sale",
    "as principal",
    heads=(
        "firm",
        "underwr",
        "by",
        "several",
        "book",
        "the",
        "offer",
        "represent",
        "granted",
        "purchas",
        "as",
        "agent",
    ),
)

DEEMED = cue(
    r"\bnot\s+(?:being\s+)?underwritten\b|\bdeemed\b|within\s+the\s+meaning|\b(?:any|no|without)\s+(?:an?\s+)?underwriter|\bmay\s[^;]{0,140}?\bas\s+principal\b",
    "as principal",
    "not being underwr",
    "not underwr",
    "deemed",
    "the meaning",
    "any underwriters",
    "no underwriter",
    "without",
)

AGREED = cue(
    r"\bwill\s+(?:buy|purchase)\s+(?:all\s+of\s+)?the\s+[^.;]{0,80}?(?:certificates|notes|bonds|securities)\s+from\s+the\s+(?:depositor|trust|issuer|issuing)"
    r"|\b(?:certificates|notes|bonds)\b[^.;]{0,80}?\bwill\s+be\s+purchased\s+by\s+[^;]{3,240}?\bfrom\s+the\s+(?:depositor|trust|issuer|issuing)"
    r"|\bwill\s+offer\s+the\s+[^;]{0,160}?\b(?:certificates|offered\s+notes)\b[^;]{0,120}?\bat\s+varying\s+prices"
    r"|\bwill\s+offer\s+the\s+[^;]{0,160}?\bnotes\b[^;]{0,120}?\bat\s+varying\s+prices\s+to\s+be\s+determined\b"
    r"|\bwill\s+(?:buy|purchase)\s+the\s+[^;]{0,200}?\band\s+will\s+(?:offer|sell)\s+them\s+to\s+the\s+public\b"
    r"|\bwill\s+purchase\s+the\s+(?:certificates|notes|bonds)\s+offered\s+(?:to\s+you|hereby)\s+from\b"
    r"|\bcertificates\s+(?:are|will\s+be)\s+(?:being\s+)?offered\s+by\b[^;]{3,200}?\([^()]{0,40}\bunderwriters?\W{0,3}\)"
    r"|\bpurchased\s+from\s+the\s+(?:company|selling\s+\w+)\s+by\b[^;]{3,160}?\([^()]{0,40}\bunderwriters?\W{0,3}\)"
    r"|\bunderwriters?\b.{0,60}?\b(?:has|have)\s+agreed\s+to\s+(?:purchase|buy)\b"
    r"|\bunderwriters?\s+(?:proposes?|expects?)\s+to\s+(?:offer|deliver)\b"
    r"|\bsell(?:ing)?\b.{0,120}?,\s+as\s+(?:the\s+)?(?:sole\s+)?underwriter\b|\bs(?:elling|ell|old)\s+to\s+the\s+underwriters\b",
    "underwriter",
    "from the depositor",
    "from the trust",
    "from the issu",
    "varying prices",
    "offer them to the public",
    "sell them to the public",
    "offered to you from",
    "offered hereby from",
)

LEADS = cue(
    r"book-?\s*runn|\bco-?(?:lead\s+)?managers?\b|\blead\s+managers?\b|^\W*(?:underwriters?|managers)(?:\s+of\s+the\s+class\s+[\w-]+\s+(?:notes|certificates))?\W*$",
    "book",
    "manager",
    "underwriter",
)

MERGER_PAPER = (
    "proxy statement/prospectus",
    "proxy statement / prospectus",
    "proxy statement–prospectus",
    "proxy statement-prospectus",
    "proxy statement—prospectus",
    "proxy statement and prospectus",
    "information statement/prospectus",
    "information statement and prospectus",
    "solicitation statement/prospectus",
    "prospectus/proxy statement",
    "proxy statement for",
    "prospectus and proxy statement",
    "and prospectus of",
)

MERGER = cue(
    r"""\bmerger\s+agreement\b | \bagreement\s+and\s+plan\s+of\s+(?:merger|reorganization)\b | \bproposed\s+
        (?:merger|business\s+combination)\b
      | \bmerge\b[^.;]{0,60}?\bscheme\s+of\s+arrangement\b
      | \bbusiness\s+combination\s+agreement\b | \bmerger\s+propos | \bplan\s+of\s+(?:conversion|merger)\b |
      \bmerge(?:r|d)?\s+(?:of\b.{0,80}?)?with\s+and\s+into\b
      | \bthrough\s+(?:the|a)\s+merger\s+of\b.{0,80}?\binto\b | \bin\s+the\s+merger,\s+each\b""",
    "merge",
    "plan of reorg",
    "plan of conv",
    "business combination",
)

HOLDERS_VOTE = (
    "special meeting",
    "meeting of stockholders",
    "meeting of shareholders",
    "meeting of unitholders",
    "general meeting",
    "right to receive",
    "be asked to vote",
)

CONVERT = cue(r"\boffer(?:s|ing)?\s+to\s+convert\b", "to convert")
EXCHANGE = cue(
    r"\boffer(?:s|ing)?\s+to\s+(?:exchange\b|(?:the\s+)?(?:owners|holders)\s+of\b.{3,260}?\bto\s+exchange\b)"
    rf"|\bexchange\s+offers?\b|{CONVERT.pattern.pattern}",
    "to exchange",
    "exchange offer",
    "to convert",
)

TENDER = (
    "tender",
    "expire",
    "expiration",
    "outstanding notes",
    "outstanding old",
    "old notes",
    "original notes",
    "initial notes",
    "outstanding unregistered",
)

RIGHTS = cue(
    r"""\brights\s+offering\b | \bdistribut\w+\b.{0,120}?\b(?:subscription\s+)?rights\b | \bbasic\s+subscription\b
        | \bover-?subscription\b
      | \bsubscription\s+rights\s+to\s+(?:purchase|acquire)\b | \brights\s+to\s+(?:purchase|subscribe)\b
      | \btransferable\s+(?:subscription\s+)?rights\b""",
    "rights",
    "subscription",
)

SUBSCRIBES = ("rights offering", "subscri", "distributing to our")

FROM_MUTUAL = cue(
    r"\bplan\s+of\s+conversion\b|\b(?:conver\w+|reorgani\w+)\b[^;]{0,160}?\bfrom\s+(?:the|an?)\s+(?:[\w-]+\s+){0,4}?mutual\b",
    "plan of conversion",
    "mutual ",
)
"""A bank or insurer that gives those who own it as a mutual rights to subscribe first: no offering to stockholders."""

SUBSCRIPTION_OFFERING = ("subscription offering", "community offering")
"""Parts of an offering by which a mutual becomes a company with stock."""

REINVESTMENT = cue(
    r"""\b(?:dividend|distribution)s?\s+(?:re-?investment|re-?investing)\b | \breinvestment\s+of\s+
        (?:dividends|distributions)\b
      | \bdirect\s+(?:stock|share|investment)\b.{0,60}?\bplan\b | \b(?:stock|share)\s+purchase\s+and\s+dividend\b
      | \b(?:investors?|shareholders?|stockholders?)\W?s?\W?\s+(?:choice|investment|purchase)\s+(?:program|plan)\b""",
    "reinvest",
    "re-invest",
    "direct ",
    "purchase and dividend",
    " program",
    "purchase plan",
    "investment plan",
)

EMPLOYEE = cue(
    r"\b(?:employees?|directors?|incentive|stock\s+option|equity|savings|401\(k\)|deferred\s+compensation|omnibus|retirement)\b[^“”\"().;]{0,60}?\bplans?\b",
    " plan",
)

PLAN_INTERESTS = cue(
    r"\boffer\w*\b.{0,60}?\bparticipants\b.{0,160}?\b(?:participation|plan)\s+interests\b",
    "participation interests",
    "plan interests",
)

CONTINUOUS = cue(
    r"""\bcontinuous(?:ly)?[\s,]+(?:public(?:ly)?\s+)?offer | \boffer(?:ed|ing|s)?\s+
        (?:\w+\s+){0,6}?(?:on\s+a\s+)?continuous(?:ly)?\b(?!\s+or\s+delayed)
      | \b(?:monthly|weekly|daily)\s+closings?\b(?!\s+(?:prices?|levels?|values?|sales?|bids?)\b)
      | \b(?:sell(?:ing)?|sold|offer(?:ed|ing|s)?)\s[^.;]{0,80}?\bon\s+an?\s+(?:daily|weekly|monthly)\s+basis\b
      | \b(?:sold|offered)\s[^.;]{0,100}?\b(?:first|last|beginning|end|close)\b[^.;]{0,60}?\b
        (?:each|every)\s+(?:calendar\s+)?(?:month|week)\b
      | \brenewable\s+(?:[\w-]+\s+){0,3}?notes\b
      | \bon\s+a\s+continuous\s+basis\b(?!\s+or) | \bon\s+a\s+continuing\s+basis\b
      | \bon\s+an\s+ongoing\s+basis\b
      | \bnot\s+set\s+a\s+date\s+for\s+(?:the\s+)?termination\s+of\s+(?:our|the|this)\s+offering\b
      | \bissues?\s+and\s+redeems?\b | \binterval\s+fund\b |
      \bcreation\s+baskets?\b
      | \bmedium-?\s*term\s+notes?\b | \bdemand\s+notes\b
      | \b(?:due|maturit(?:y|ies)\s+of|mature(?:\s+in)?)\s+(?:from\s+|more\s+than\s+)?(?:nine|9)\s+months\b
      | \bcontinuous\s+offering\b | \boffering\b[^.;]{0,120}?\bintended\s+to\s+be\s+continuous\b | \bbaskets\s+of\b
      | \bprimary\s+offering\b.{0,160}?\b(?:distribution|dividend)\s+reinvestment\s+plan\b""",
    "continu",
    "primary offering",
    "interval fund",
    "ongoing basis",
    "not set a date",
    "and redeem",
    "basket",
    "ly closing",
    "ly basis",
    "each month",
    "each calendar month",
    "every month",
    "each week",
    "renewable",
    "term note",
    "demand notes",
    " months",
)

STILL_SOLD = cue(
    r"""\b(?:after|since)\s+the\s+(?:inception|initial\s+trade)\s+date\b.{0,120}?\bfrom\s+time\s+to\s+time\b
      | \b(?:remainder\s+of\s+the|additional)\s+(?:etns|securities|notes)\s+(?:have\s+been\s+and\s+)?(?:will|may)
        \s+be\s+offered\s+and\s+sold\s+from\s+time\s+to\s+time\b""",
    "inception date",
    "initial trade date",
    "sold from time to time",
)
"""What is said of exchange-traded notes, of which more are sold as long as they run."""

PRIMARY_OFFERING = cue(r"\bprimary\s+offering\b", "primary offering")
"""What a company that is not traded calls the shares that it does not sell under its plan."""

DELAYED = cue(
    r"continuous\s+or\s+delayed|delayed\s+or\s+continuous|\bof\s+which\s+(?:these|the)\s+(?:notes|securities)\s+are\s+a\s+part\b|\bterminat\w+\s+(?:our|the|this)\s+continuous",
    "delayed",
    "terminat",
    "are a part",
)

DEALER_MANAGER = ("dealer manager", "dealer-manager")

DIRECT = cue(
    r"""\bdirectly\s+to\s+(?:[\w-]+\s+){0,3}?(?:investors?|purchasers?|the\s+public|members|customers|shareholders
        |persons\s+(?:listed|named))\b | \bissued\s+directly\s+by\s+[^.;]{3,60}?\s+to\s+(?:investors?|purchasers?)\b
      | \boffering\b[^;]{0,140}?\bto\s+(?:an?\s+|certain\s+|several\s+)?(?:accredited|institutional)\s+investors?\b
      | \bself-?\s*underwritten\b | \bdirect\s+public\s+offering\b
      | \boffer\w*\b[^;.]{0,60}?\bin\s+a\s+direct\s+placement\b
      | \bwe\s+are\s+offering\s+(?:these|the)\s[^;.]{0,90}?\bto\s+certain\s+(?:parties|persons|lenders|creditors)\b
      | \bwithout\s+(?:the\s+)?(?:
      (?:any\s+)?(?:use|services|involvement|assistance)\s+of\s+)?(?:an?\s+|any\s+)?(?:underwriter|placement\s+agent|broker)
      | \bthere\s+is\s+no\s+underwriter\b
      | \bnot\s+paying\s+(?:any\s+)?underwriting\s+(?:discounts?|commissions?)\b
      | \b(?:sold|marketed|offered)\s[^.;]{0,40}?\bdirectly\s+by\s+(?:us|the\s+company)\b(?!,?\s+(?:or|and|through)\b)
      | \bno\s+(?:underwriters?|placement\s+agents?|agents?|broker-?dealers?)\b.{0,60}?\b
      (?:involved|engaged|retained|participat\w+|used|in\s+connection)
      | \bnot\s+(?:engaged|retained|employed|using|used)\s+
      (?:the\s+services\s+of\s+)?(?:an?\s+|any\s+)?(?:underwriter|placement\s+agent|broker)
      | \b(?:officers?|directors?|organizers)\b[^;.]{0,60}?\bwill\s+(?:offer|sell)\b[^;.]{0,80}?
      \bwithout\s+(?:any\s+)?(?:commissions?|compensation|remuneration)\b
      | \b(?:our|its|by\s+the)\s+(?:[\w,]+\s+){0,4}?(?:officers?|directors?|president|employees)\b.{0,80}?
      \b(?:no|not|without)\b.{0,60}?\b(?:commission|compensation|remuneration)""",
    "not paying",
    "directly to",
    "directly by",
    "accredited",
    "institutional",
    "commission",
    "compensation",
    "remuneration",
    "not ",
    "direct public",
    "direct placement",
    "to certain ",
    "underwri",
    "without",
    "no placement",
    "no agent",
    "no broker",
)

SELF_UNDERWRITTEN = cue(r"\bself-?\s*underwritten\b|\bdirect\s+public\s+offering\b", "underwritten", "direct public")
BY_US = ("by us", "by the company", "we are offering", "we are selling", " is offering")
"""What the issuer sells itself beside its holders, and how it says so."""

NO_UNDERWRITER = cue(r"\bthere\s+is\s+no\s+underwriter\b", "no underwriter")
"""A column of underwriting commissions has nothing in it then."""

SOLD_DIRECT = cue(
    rf"\b{HOLDER}\b|(?<!being\s)(?<!be\s)(?<!are\s)\b(?:sold|issued|completed|closed|consummated)\b[^;]{{0,80}}?\bregistered\s+direct\b",
    *HOLDER_WORDS,
    "registered direct",
)
"""Holders who sell, or an offering before this one."""

REGISTERED_DIRECT = cue(
    r"\bsecurities\s+purchase\s+agreements?\b|\bregistered\s+direct\b|\b(?:under|to|into|by|through|execut\w+|sign\w*)\s+(?:(?:the|an?|our|separate)\s+)*subscription\s+agreements?\b",
    "securities purchase",
    "registered direct",
    "subscription agreement",
)
