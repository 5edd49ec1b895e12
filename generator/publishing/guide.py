"""`llms.txt`: what the site holds and where, in Markdown, for programs that read it as text."""

from __future__ import annotations

from generator.publishing import addresses, words
from generator.publishing.catalogue import Catalogue, newest_first

_LATEST = 50
_ISSUERS = 500
_MARKUP = str.maketrans("[]<>`", "()‹›'")


def llms(catalogue: Catalogue) -> str:
    """Return the guide; its links are absolute where the site's address is known."""
    base = catalogue.settings.site_url or ""
    library = catalogue.library
    issuers = sorted(library.issuers.values(), key=lambda each: (each.name.casefold(), each.key))[:_ISSUERS]
    latest = [each for each in newest_first(library.filings.values()) if each.held][:_LATEST]

    def link(label: str, address: str, words_: str) -> str:
        return f"- [{_line(label)}]({base}{address}): {words_}"

    lines = [
        f"# {_line(catalogue.settings.site_name)}",
        "",
        "> SEC filings: what each offers, what changed, and every document it incorporates by reference, each fact "
        "with the sentence that says it. Not an offer; summaries do not replace the documents.",
        "",
        "## Data",
        "",
        link("All filings", "data/filings.json", "one row a filing, with the address of its page"),
        link("All references", "data/references.json", "which document incorporates, supplements or amends which"),
        link("JSON Schema", "data/schema/filing.json", "of data/filings/<id>.json, one file a filing"),
        "",
        "## Issuers",
        "",
        *(
            link(issuer.name, addresses.issuer(issuer.key), words.many(len(issuer.filings), "document"))
            for issuer in issuers
        ),
        "",
        "## Latest filings",
        "",
        *(
            link(catalogue.title(filing), addresses.filing(filing.id), words.name_of(filing).lower())
            for filing in latest
        ),
    ]
    return "\n".join(lines) + "\n"


def _line(text: str) -> str:
    """Return a name as one line without brackets, markup and characters that are not printed."""
    printed = "".join(each if each.isprintable() else " " for each in text.translate(_MARKUP))
    return " ".join(printed.split())
