"""What happens around MkDocs: generated Markdown converted fast, and a finished site given its search index."""
