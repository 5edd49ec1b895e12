"""From a document to the facts that it states, each with the words that say it."""

from generator.extracting.composing import extract

__all__ = ["extract"]
