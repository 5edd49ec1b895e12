"""The search index of a finished site: documents → shards, each through Pagefind → one index."""

from generator.site.search.index import build_index
from generator.site.search.pagefind import SearchError

__all__ = ["SearchError", "build_index"]
