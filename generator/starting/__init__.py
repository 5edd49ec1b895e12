"""A new publisher's repository: what it holds before its first filing."""
