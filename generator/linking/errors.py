"""What goes wrong with the files that stand beside the filings."""

from __future__ import annotations

from generator.model import Problem


class LinkingError(Exception):
    """A sidecar, an index or the table of published addresses that cannot be used."""

    def __init__(self, file: str, message: str, advice: str, code: str, line: int | None = None) -> None:
        """Keep the parts as a problem, so that a report can show them in columns."""
        super().__init__(f"{file}: {message} {advice}")
        self.problem = Problem(file=file, message=message, advice=advice, code=code, line=line)
