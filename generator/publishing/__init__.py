"""From a `Library` to Markdown pages, pictures and data in the documents folder of MkDocs."""

from generator.publishing.output import Published
from generator.publishing.site import publish

__all__ = ["Published", "publish"]
