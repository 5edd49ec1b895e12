"""What is said when a file cannot be read as a filing."""

from __future__ import annotations


class ReadingError(Exception):
    """A file that cannot be read as a filing: which file, what is wrong, what to do, and a short stable code."""

    def __init__(self, file: str, message: str, advice: str, code: str) -> None:
        """Keep the parts apart, so that a report can show them in columns."""
        super().__init__(f"{file}: {message} {advice}")
        self.file = file
        self.message = message
        self.advice = advice
        self.code = code
