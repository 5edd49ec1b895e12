"""From a document to the facts that it states, each with the words that say it."""

from generator.model import Document, Filing

__all__ = ["extract"]


def extract(document: Document) -> Filing:
    """Read the facts that a filing states, see `composing`.

    What reads them is imported when a first document comes: its patterns take a moment to compile, and a build that
    remembers all facts needs none of them.
    """
    from generator.extracting.composing import extract as of_document

    return of_document(document)
