import msgspec
import pytest
from made_up import filing, source

from generator.linking.copies import without_copies


def held(name: str, digest: str, number: str | None = None):
    return msgspec.structs.replace(filing(), source=source(name, digest), accession_number=number)


NUMBER = "0009999901-24-000001"
OTHER = "0009999901-24-000002"


@pytest.mark.parametrize(
    ("given", "kept", "told"),
    [
        ([("a.txt", "1", None), ("b.txt", "2", None)], ["a.txt", "b.txt"], []),
        ([("a.txt", "1", None), ("b.txt", "1", None)], ["a.txt"], ["b.txt"]),
        ([("a.txt", "1", None), ("b.txt", "1", NUMBER)], ["b.txt"], ["a.txt"]),
        ([("a.txt", "1", NUMBER), ("b.txt", "1", NUMBER), ("c.txt", "1", None)], ["a.txt"], ["b.txt", "c.txt"]),
        ([("a.htm", "1", NUMBER), ("b.htm", "1", OTHER)], ["a.htm", "b.htm"], []),
    ],
    ids=["other bytes", "a copy", "the numbered copy stays", "three copies", "one paper for two registrations"],
)
def test_copies(given: list[tuple[str, str, str | None]], kept: list[str], told: list[str]) -> None:
    filings, problems = without_copies(held(*row) for row in given)
    assert [each.source.name for each in filings if each.source] == kept
    assert [problem.file for problem in problems] == told
    assert all(problem.advice for problem in problems)
