from __future__ import annotations

import pytest
from made_up import filing

from generator.linking import link
from generator.linking.intake import doubts
from generator.model import Filing


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        pytest.param(filing(), [], id="nothing-lacks"),
        pytest.param(filing("8-K", None), [("no-date", "warning")], id="no-date"),
        pytest.param(filing(form=None), [("no-form", "warning")], id="no-form"),
        pytest.param(filing("XYZ-9", "2013-01-02"), [("unknown-form", "note")], id="unknown-form"),
        pytest.param(filing(registrant=None), [("no-registrant", "warning")], id="no-registrant"),
    ],
)
def test_what_a_held_filing_lacks(one: Filing, expected: list[tuple[str, str]]) -> None:
    library = link([one])
    assert [(problem.code, problem.severity) for problem in doubts(library)] == expected
    assert len(library.filings) == 1
