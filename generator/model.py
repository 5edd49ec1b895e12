"""The typed records that all stages share.

Frozen data only: what flows from reading to extracting, linking and publishing. The names of facts are
the field's own; every list is a tuple, so that a record never changes once it is made. Dates are
`datetime.date` (ISO 8601 in JSON); amounts are plain decimal text in the document's currency.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import cached_property
from typing import Annotated, Generic, Literal, TypeVar

import msgspec

SCHEMA_VERSION = "1.0"
"""Version of the published JSON; the major number changes when a key changes its meaning."""

Amount = Annotated[str, msgspec.Meta(pattern=r"^-?\d+(\.\d+)?$")]
"""Money as plain decimal text without separators, in the document's currency: `"12674159"`."""

Price = Annotated[str, msgspec.Meta(pattern=r"^\d+(\.\d+)?%?$")]
"""Price of one unit as plain decimal text; with `%` where it is quoted in per cent of principal."""


# --- reading -------------------------------------------------------------------------------------

BlockKind = Literal["heading", "paragraph", "list_item", "table"]


class Link(msgspec.Struct, frozen=True, gc=False):
    """A hyperlink of the source: characters `start` to `end` of its block's text lead to `href`."""

    start: int
    end: int
    href: str


class Block(msgspec.Struct, frozen=True, gc=False):
    """A stretch of the text in reading order; `b<number>` is its anchor in the published source text.

    `text` has its white space folded: one space between words, a line feed for a line break that the
    document makes (`<br>`, a centred cover line), never two in a row. In a table a line feed separates
    rows and a tab separates cells; empty cells are dropped, and `$`, `(` and `%` that stand in cells of
    their own are joined to their number. `start` is the offset of the text in `Document.text`.
    `level` is 1 to 6 for a heading and 0 for everything else.
    """

    number: int
    kind: BlockKind
    start: int
    text: str
    level: int = 0
    links: tuple[Link, ...] = ()

    @property
    def end(self) -> int:
        """Offset in `Document.text` just behind the block."""
        return self.start + len(self.text)

    @property
    def rows(self) -> list[list[str]]:
        """Cells of a table, row by row."""
        return [line.split("\t") for line in self.text.split("\n")]


class PageBreak(msgspec.Struct, frozen=True, gc=False):
    """A page ends before block `before`; `label` is the number printed on the page that ended (`S-12`)."""

    before: int
    label: str | None = None


class Filer(msgspec.Struct, frozen=True):
    """One filer, subject company or issuer of an EDGAR submission header."""

    name: str
    cik: str | None = None
    """Ten digits."""
    role: str = "filer"
    """`filer`, `subject company`, `filed by`, `issuer`, `reporting owner`, …, lower case."""
    former_names: tuple[str, ...] = ()
    file_numbers: tuple[str, ...] = ()
    """As EDGAR prints them: `333-183401`, `001-36159`."""
    sic: str | None = None
    state_of_incorporation: str | None = None
    fiscal_year_end: str | None = None
    """Month and day, `1231`."""
    address: str | None = None
    phone: str | None = None


class Header(msgspec.Struct, frozen=True):
    """What the submission's own header (or, where it has none, its file name) states."""

    form: str | None = None
    accession_number: str | None = None
    """With dashes: `0001193125-13-449406`."""
    filed: date | None = None
    period: date | None = None
    effective: date | None = None
    items: tuple[str, ...] = ()
    """`ITEM INFORMATION` lines (words) or `<ITEMS>` (numbers), as printed."""
    filers: tuple[Filer, ...] = ()
    origin: Literal["submission header", "file name", "none"] = "none"


DocumentFormat = Literal["html", "ascii", "markdown"]
ExhibitKind = Literal["text", "image", "pdf", "data"]


class Exhibit(msgspec.Struct, frozen=True):
    """A further document of the submission, not read until it is asked for.

    `kind` is `text` for what `reading` can turn into blocks; `image`, `pdf`, `data` (XBRL, XML, JSON,
    spreadsheets, archives) for what is named on the site but not shown.
    """

    sequence: int
    type: str
    """EDGAR document type: `EX-99.1`, `GRAPHIC`, `XML`."""
    filename: str
    """Only the last part of what the submission states; never a path."""
    description: str | None
    kind: ExhibitKind
    raw: str = ""
    """Content between `<TEXT>` and `</TEXT>` where `kind` is `text`, else empty."""
    size: int = 0
    """Characters in the submission."""


class SourceFile(msgspec.Struct, frozen=True):
    """The file that a filing was read from."""

    name: str
    """Path below the folder of filings, with forward slashes."""
    sha256: str
    size: int
    """Bytes."""


class Document(msgspec.Struct, frozen=True, dict=True):
    """A filing as it was read: header facts and the primary document's blocks in reading order."""

    header: Header
    format: DocumentFormat
    blocks: tuple[Block, ...]
    source: SourceFile
    type: str | None = None
    """EDGAR document type of the primary document, where the submission states it."""
    page_breaks: tuple[PageBreak, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    stated: dict[str, str] = {}
    """Front matter of a filing given as Markdown: `stated` of the sidecar, with the same keys."""
    warnings: tuple[str, ...] = ()
    """What was wrong with the file and how it was read all the same: `cut short in document 2`."""

    @cached_property
    def text(self) -> str:
        """Canonical text: the blocks' texts, two line feeds between them."""
        return "\n\n".join([block.text for block in self.blocks])

    @cached_property
    def _starts(self) -> list[int]:
        return [block.start for block in self.blocks]

    def block_at(self, offset: int) -> Block:
        """Return the block that holds the character at `offset` of the canonical text."""
        return self.blocks[max(0, bisect_right(self._starts, offset) - 1)]

    def evidence(self, start: int, end: int, rule: str) -> tuple[Evidence, ...]:
        """Return evidence for characters `start` to `end` of the canonical text, one for each block touched."""
        found: list[Evidence] = []
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self.blocks) and self.blocks[index].start < end:
            block = self.blocks[index]
            left, right = max(start, block.start) - block.start, min(end, block.end) - block.start
            if left < right:
                found.append(Evidence(block.number, left, right, block.text[left:right], rule))
            index += 1
        return tuple(found)


# --- extracting ----------------------------------------------------------------------------------


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """The words that say a fact: characters `start` to `end` of block `block` of the primary document."""

    block: int
    start: int
    end: int
    quote: str
    rule: str
    """Name of the rule that read it: `cover-quantity`."""


T = TypeVar("T")

Absence = Literal["not stated", "blank", "not read"]
"""Why a fact is null: the document does not say; it has a blank (a preliminary document); it says, but the
program could not read it with confidence, or the fact is not looked for in a document of this kind."""


class Fact(msgspec.Struct, Generic[T], frozen=True, gc=False):
    """One fact as a rule read it, with the words that say it, before it goes into a `Filing`.

    `parts` holds evidence for the single keys of a record (`quantity` of a security) beside `evidence` for the whole.
    """

    value: T | None = None
    evidence: tuple[Evidence, ...] = ()
    parts: dict[str, tuple[Evidence, ...]] = {}
    absent: Absence | None = None
    note: str | None = None
    """What a person should know: two readings that disagree, a printed date that its link contradicts."""


DocumentKind = Literal[
    "prospectus",
    "preliminary_prospectus",
    "prospectus_supplement",
    "preliminary_prospectus_supplement",
    "pricing_supplement",
    "preliminary_pricing_supplement",
    "product_supplement",
    "registration_statement",
    "other",
]

BaseDocumentKind = Literal[
    "prospectus", "prospectus_supplement", "product_supplement", "underlying_supplement", "pricing_supplement", "other"
]

OfferingKind = Literal[
    "underwritten",
    "best_efforts",
    "at_the_market",
    "equity_line",
    "direct",
    "resale",
    "warrant_exercise",
    "merger",
    "exchange_offer",
    "rights_offering",
    "dividend_reinvestment",
    "employee_plan",
    "continuous",
    "update_only",
]

SecurityClass = Literal[
    "common_stock",
    "preferred_stock",
    "depositary_shares",
    "warrants",
    "units",
    "debt",
    "rights",
    "fund_shares",
    "partnership_units",
    "other",
]

IntermediaryRole = Literal["underwriter", "placement_agent", "sales_agent", "dealer_manager", "selling_agent"]

ItemStatus = Literal["filed", "furnished"]


class BaseDocument(msgspec.Struct, frozen=True, gc=False):
    """A document that this one supplements, as its cover names it."""

    kind: BaseDocumentKind
    date: date | None = None


class Security(msgspec.Struct, frozen=True, gc=False):
    """A security offered, as the cover states it."""

    # `class` is a word of Python's; the JSON key is `class` all the same.
    security_class: SecurityClass = msgspec.field(name="class")
    title: str | None = None
    quantity: int | None = None
    """Shares, units or warrants."""
    up_to: bool = False
    par_value: Amount | None = None
    principal: Amount | None = None
    """Aggregate principal amount of debt."""


class Intermediary(msgspec.Struct, frozen=True, gc=False):
    """A bank or broker that the cover names, and what it does."""

    name: str
    role: IntermediaryRole


class Listing(msgspec.Struct, frozen=True, gc=False):
    """An exchange or market on which a security of the registrant trades, and its symbol there."""

    exchange: str
    symbol: str | None = None


class RiskFactors(msgspec.Struct, frozen=True, gc=False):
    """Where the cover's legend says that the risk factors are."""

    page: str | None = None
    document: str | None = None
    """`this`, the kind of a base document, or the form incorporated (`10-K`)."""


class Contact(msgspec.Struct, frozen=True, gc=False):
    """To whom a request for free copies goes."""

    phone: str | None = None
    address: str | None = None
    email: str | None = None


class AttachedDocument(msgspec.Struct, frozen=True, gc=False):
    """A document that a supplement physically attaches or reproduces."""

    form: str
    filed: date | None = None
    """The date filed, else the report's own date."""


class IncorporatedDocument(msgspec.Struct, frozen=True, gc=False):
    """A document incorporated by reference, as the list names it."""

    form: str
    amendment: bool = False
    period: date | None = None
    filed: date | None = None
    items: tuple[str, ...] = ()
    description: str | None = None
    hyperlink: str | None = None
    """Where the filer's own link leads."""
    registrant: str | None = None
    """Whose document it is, where the list says that it is another registrant's."""


class ReportItem(msgspec.Struct, frozen=True, gc=False):
    """An item of a report on Form 8-K; `status` by General Instruction B.2 or by what the report itself says."""

    item: str
    status: ItemStatus
    title: str | None = None


class ReportExhibit(msgspec.Struct, frozen=True, gc=False):
    """An exhibit that the report's index lists."""

    number: str
    title: str
    status: ItemStatus | None = None


class Note(msgspec.Struct, frozen=True, gc=False):
    """Something about one fact that a person should know before relying on it."""

    field: str
    message: str
    evidence: tuple[Evidence, ...] = ()


class Correction(msgspec.Struct, frozen=True):
    """A fact that a person corrected: `old` is what the text was read as; accepted where `new` is the same."""

    field: str
    old: str | None
    new: str | None
    reason: str
    by: str
    on: date


class Approval(msgspec.Struct, frozen=True):
    """A person's approval of the page that comes of the source with this hash."""

    by: str
    on: date
    sha256: str


class Filing(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one filing. `None` and `()` mean that the document does not say; see `absent` for why.

    The keys are those of the published JSON. A document that is only referred to (`held` false) has the
    same record, with what the references to it say.
    """

    id: str = ""
    """Accession number, else a provisional id; empty until the filing is linked."""
    schema_version: str = SCHEMA_VERSION
    held: bool = True
    accession_number: str | None = None
    cik: str | None = None
    ticker: str | None = None
    """Stated by a person; what a cover says stands in `listing`."""
    filed: date | None = None
    url: str | None = None
    """Where the document stands, as a link or an index says; a held filing's own source stands in `source`."""
    source: SourceFile | None = None

    form: str | None = None
    registrant: str | None = None
    co_registrants: tuple[str, ...] = ()
    former_names: tuple[str, ...] = ()
    registration_numbers: tuple[str, ...] = ()
    filed_under: tuple[str, ...] = ()
    """Registrations under which EDGAR keeps it, by its header or an index: some of those that it claims."""
    document_kind: DocumentKind | None = None
    document_date: date | None = None
    base_documents: tuple[BaseDocument, ...] = ()
    offering_kinds: tuple[OfferingKind, ...] = ()
    securities: tuple[Security, ...] = ()
    price_per_unit: Price | None = None
    gross_total: Amount | None = None
    discount_total: Amount | None = None
    net_total: Amount | None = None
    warrant_exercise_proceeds: Amount | None = None
    issuer_receives_proceeds: Literal["yes", "no", "partial"] | None = None
    use_of_proceeds: str | None = None
    selling_securityholders: bool | None = None
    intermediaries: tuple[Intermediary, ...] = ()
    listing: tuple[Listing, ...] = ()
    risk_factors: RiskFactors | None = None
    commission_file_numbers: tuple[str, ...] = ()
    incorporated: tuple[IncorporatedDocument, ...] = ()
    incorporated_base: tuple[IncorporatedDocument, ...] = ()
    excluded_items: tuple[str, ...] = ()
    furnished_excluded: bool | None = None
    forward_incorporation: bool | None = None
    attached: tuple[AttachedDocument, ...] = ()
    contact: Contact | None = None
    sec_legend: str | None = None

    period: date | None = None
    """Reports: end of the period covered."""
    event_date: date | None = None
    """8-K: date of the earliest event reported."""
    effective_date: date | None = None
    report_items: tuple[ReportItem, ...] = ()
    exhibits: tuple[ReportExhibit, ...] = ()

    evidence: dict[str, tuple[Evidence, ...]] = {}
    """By field path: `securities[0].quantity`."""
    absent: dict[str, Absence] = {}
    notes: tuple[Note, ...] = ()
    corrections: tuple[Correction, ...] = ()
    approved: Approval | None = None


# --- linking -------------------------------------------------------------------------------------

ReferenceKind = Literal["incorporates", "supplements", "amends", "attaches", "supersedes"]
Resolution = Literal["hyperlink", "held filing", "index", "near match", "unresolved", "ambiguous"]


class ResolutionStep(msgspec.Struct, frozen=True, gc=False):
    """One thing that was tried to resolve a reference, and what it gave; the steps stand in the order tried."""

    method: Resolution
    basis: str
    """What was compared, in plain words: `form and filing date`."""
    found: tuple[str, ...] = ()
    """Ids or accession numbers that fit."""
    origin: str | None = None
    """File name of the index, or id of the filing whose link it is, where the fact is from elsewhere."""


class Reference(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """An edge from one filing to another, as a filing's text states it. `source` and `target` are ids."""

    source: str = msgspec.field(name="from")
    target: str = msgspec.field(name="to")
    kind: ReferenceKind
    form: str
    filed: date | None = None
    period: date | None = None
    items: tuple[str, ...] = ()
    items_excluded: tuple[str, ...] = ()
    accession_number: str | None = None
    resolved_by: Resolution = "unresolved"
    candidates: tuple[str, ...] = ()
    """Ids or accession numbers that fit equally well, where the reference is ambiguous."""
    field: str = ""
    """Path of the fact in the source filing, whose evidence says the reference: `incorporated[3]`."""
    steps: tuple[ResolutionStep, ...] = ()
    note: str | None = None


class IndexEntry(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A filing as an index knows it: EDGAR's list of a company's submissions, or a publisher's table."""

    accession_number: str
    form: str
    filed: date | None = None
    event_date: date | None = None
    period: date | None = None
    file_numbers: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    """8-K items; for a notice of effectiveness, what became effective."""
    url: str | None = None
    cik: str | None = None
    origin: str = ""
    """File name of the index."""


class Issuer(msgspec.Struct, frozen=True, kw_only=True):
    """A company whose filings the library holds or refers to."""

    key: str
    """CIK of ten digits where known, else the slug of its name: the last part of its address."""
    name: str
    cik: str | None = None
    former_names: tuple[str, ...] = ()
    tickers: tuple[str, ...] = ()
    filings: tuple[str, ...] = ()
    """Ids of held and referred-to filings, newest first, undated last."""
    registrations: tuple[str, ...] = ()


PaperRole = Literal[
    "draft",
    "registration statement",
    "amendment",
    "post-effective amendment",
    "effectiveness",
    "preliminary prospectus",
    "prospectus",
    "supplement",
    "prospectus or supplement",
    "added securities",
    "withdrawal",
    "other",
]

PaperContent = Literal["takedown", "update"]
"""What a supplement is for, by its content: securities are offered, or an earlier prospectus is brought up to date."""


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """One paper of a registration, as the library or an index knows it."""

    role: PaperRole
    form: str | None = None
    day: date | None = None
    """Filing date, else the date that it bears; of a notice, the day from which what it names was effective."""
    id: str | None = None
    """Id in the library; `None` where only an index knows it."""
    accession_number: str | None = None
    held: bool = False
    content: PaperContent | None = None
    content_basis: str | None = None
    """What of its content says so: `offering: update_only`."""
    base: str | None = None
    """Id of the prospectus that it supplements."""
    filed_under: tuple[str, ...] = ()
    """Registrations that this copy was filed under, where it claims this one and was not filed under it."""
    superseded_by: str | None = None
    """Id of the later prospectus under the same registration."""
    superseded_on: date | None = None
    origin: str | None = None
    """File name of the index, where the paper is from one."""
    url: str | None = None


class Generation(msgspec.Struct, frozen=True, kw_only=True):
    """A base prospectus of a registration, and what supplements it, oldest first."""

    base: str
    day: date | None = None
    """The date that it bears, as its supplements or it itself state it."""
    supplements: tuple[str, ...] = ()
    superseded_by: str | None = None
    superseded_on: date | None = None


class Registration(msgspec.Struct, frozen=True, kw_only=True):
    """A Securities Act registration: every paper that names it, and the generations of its prospectus."""

    number: str
    issuers: tuple[str, ...] = ()
    """Keys of the issuers."""
    filings: tuple[str, ...] = ()
    """Ids, oldest first."""
    papers: tuple[Paper, ...] = ()
    """Oldest first, undated last; those that only an index knows among them."""
    forms: tuple[tuple[str, date | None], ...] = ()
    """Forms of the registration over time, each with the day from which it is known."""
    effective: tuple[date, ...] = ()
    """Days on which the statement or an amendment became effective, by notice (EFFECT) or by its form."""
    generations: tuple[Generation, ...] = ()
    unplaced: tuple[str, ...] = ()
    """Ids of supplements whose base prospectus is not stated or not known."""
    combined_with: tuple[str, ...] = ()
    """Registrations whose securities one prospectus covers together with this one's (Rule 429)."""
    continued_by: tuple[str, ...] = ()
    """Later registrations whose own statement names this one (Rule 429, or as a post-effective amendment to it)."""


class Report(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A report or proxy statement of an issuer whose filing date is known, held or referred to or only in an index."""

    filed: date
    form: str
    id: str | None = None
    """Id in the library; `None` where only an index knows it."""
    accession_number: str | None = None
    period: date | None = None
    event_date: date | None = None
    items: tuple[str, ...] = ()
    """Of Form 8-K."""
    file_numbers: tuple[str, ...] = ()
    url: str | None = None

    @property
    def key(self) -> str:
        """Accession number, else id."""
        return self.accession_number or self.id or ""


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """Something a publisher should know: which file, what is wrong, what to do."""

    file: str
    message: str
    advice: str
    severity: Literal["error", "warning", "note"] = "error"
    code: str = "unreadable"
    """Short stable name, for filters and SARIF: `no-date`, `duplicate-id`."""


class PublishedRow(msgspec.Struct, frozen=True):
    """One fact: on `published`, `address` held a page of the source with this hash, or began to lead to `redirect`."""

    address: str
    """`filings/<id>`, `issuers/<key>` or `registrations/<number>`."""
    published: date
    sha256: str = ""
    """Of the filing's source; empty for a document that is not held and for every other page."""
    redirect: str = ""
    """Address that took this one's place."""


class Library(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything that is known, linked: what the pages are drawn from. Immutable."""

    filings: dict[str, Filing] = {}
    """By id, held and referred-to."""
    references: tuple[Reference, ...] = ()
    issuers: dict[str, Issuer] = {}
    registrations: dict[str, Registration] = {}
    issuer_of: dict[str, str] = {}
    """Issuer's key by filing id."""
    index: dict[str, tuple[IndexEntry, ...]] = {}
    """What the indexes know, by issuer's key, oldest first, whether or not a filing of the library names it."""
    reports: dict[str, tuple[Report, ...]] = {}
    """Reports of each issuer, by its key, oldest first: what its library and index know together."""
    covered: dict[str, tuple[date, date]] = {}
    """First and last day for which an index lists everything that an issuer filed, by issuer's key. EDGAR's own list
    with all its older pages does, up to its last filing; a table never does."""
    redirects: dict[str, str] = {}
    """Old id (provisional, once published) to the id that replaced it."""
    published: tuple[PublishedRow, ...] = ()
    """What stood on the site and since when, oldest first, as the publisher's table remembers it."""
    issuer_redirects: dict[str, str] = {}
    """Old key of an issuer (once published) to the key that replaced it."""
    problems: tuple[Problem, ...] = ()

    @cached_property
    def references_from(self) -> dict[str, tuple[Reference, ...]]:
        """References by the id that they start from, in the order of the text."""
        return _grouped(self.references, "source")

    @cached_property
    def generation_of(self) -> dict[str, tuple[str, Generation]]:
        """Registration number and generation by the id of a base prospectus or of what supplements it.

        Of several registrations the one that the paper was filed under comes first, then the lowest number.
        """
        found: dict[str, tuple[str, Generation]] = {}
        for number, registration in sorted(self.registrations.items()):
            for generation in registration.generations:
                for id_ in (generation.base, *generation.supplements):
                    if id_ not in found or number in self.filings[id_].filed_under:
                        found[id_] = (number, generation)
        return found

    @cached_property
    def references_to(self) -> dict[str, tuple[Reference, ...]]:
        """References by the id that they lead to, sorted by the id that they start from."""
        return _grouped(self.references, "target")


def _grouped(references: tuple[Reference, ...], end: Literal["source", "target"]) -> dict[str, tuple[Reference, ...]]:
    groups: dict[str, list[Reference]] = {}
    for reference in references:
        groups.setdefault(getattr(reference, end), []).append(reference)
    return {key: tuple(group) for key, group in groups.items()}
