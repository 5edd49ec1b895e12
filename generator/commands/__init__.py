"""Commands that bring filings, add them and review them; `generator.cli` gathers all commands."""
