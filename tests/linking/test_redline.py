from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.linking.redline import Redline, redline
from generator.model import Block, Document, Header, SourceFile


def document(*paragraphs: str) -> Document:
    blocks, start = [], 0
    for number, text in enumerate(paragraphs, start=1):
        blocks.append(Block(number, "paragraph", start, text))
        start += len(text) + 2
    return Document(Header(), "html", tuple(blocks), SourceFile("a", "b", 1))


def starts(text: str) -> list[int]:
    return [0, *[at + 2 for at in range(len(text) - 2) if text[at : at + 2] == ". "]]


def compared(old: tuple[str, ...], new: tuple[str, ...]) -> Redline:
    return redline(document(*old), document(*new), starts)


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        pytest.param(("One. Two.",), ("One. Two.",), ["same", "same"], id="the-same"),
        pytest.param(("One. Two.",), ("One. Three more. Two.",), ["same", "added", "same"], id="added"),
        pytest.param(("One. Two. Three.",), ("One. Three.",), ["same", "removed", "same"], id="removed"),
        pytest.param(("The price is 5.",), ("The price is 6.",), ["changed"], id="a-number"),
        pytest.param(
            ("Supplement 3 dated March 4, 2013 to the prospectus.", "End."),
            ("Supplement 4 dated April 5, 2013 to the prospectus.", "End."),
            ["changed", "same"],
            id="boilerplate-with-another-date",
        ),
        pytest.param(
            ("We sell shares of common stock to holders.",),
            ("We sell warrants and shares of common stock.",),
            ["changed"],
            id="alike",
        ),
        pytest.param(
            ("Nothing like it at all.",), ("Some other words entirely here.",), ["removed", "added"], id="unlike"
        ),
        pytest.param((), ("One.",), ["added"], id="from-nothing"),
        pytest.param(("One.",), (), ["removed"], id="to-nothing"),
        pytest.param(("A.", "A.", "B."), ("A.", "B."), ["same", "removed", "same"], id="repeated"),
    ],
)
def test_kinds(old: tuple[str, ...], new: tuple[str, ...], kinds: list[str]) -> None:
    found = compared(old, new)
    assert [edit.kind for edit in found.edits] == kinds
    assert sum(found.counts.values()) == len(kinds)


def test_words_of_a_changed_sentence() -> None:
    (edit,) = compared(("We may sell up to 100 shares now.",), ("We may sell up to 250 new shares now.",)).edits
    assert [(run.kind, run.text) for run in edit.words] == [
        ("same", "We may sell up to "),
        ("removed", "100 "),
        ("added", "250 new "),
        ("same", "shares now."),
    ]


def test_spans_lead_to_the_sentence() -> None:
    added = [edit.new for edit in compared(("One. Two.",), ("One. Two. Three is new.",)).edits if edit.kind == "added"]
    assert [(span and (span.block, span.start, span.text)) for span in added] == [(1, 10, "Three is new.")]


sentences = st.lists(
    st.sampled_from(["One.", "Two 1.", "Two 2.", "The cat sat.", "The dog sat.", "A.", "B."]), max_size=14
)


@settings(max_examples=80, deadline=None)
@given(old=sentences, new=sentences)
def test_both_texts_can_be_read_back(old: list[str], new: list[str]) -> None:
    edits = compared(tuple(old), tuple(new)).edits
    assert [edit.old.text for edit in edits if edit.old] == old
    assert [edit.new.text for edit in edits if edit.new] == new
    for edit in edits:
        assert (edit.kind == "changed") == bool(edit.words)
        if edit.words and edit.old and edit.new:
            assert "".join(run.text for run in edit.words if run.kind != "added").split() == edit.old.text.split()
            assert "".join(run.text for run in edit.words if run.kind != "removed").split() == edit.new.text.split()


def test_long_texts_without_a_common_sentence_are_told_as_removed_and_added() -> None:
    found = compared(tuple(f"Old {'x' * at}." for at in range(200)), tuple(f"New {'y' * at}." for at in range(200)))
    assert found.counts == {"same": 0, "changed": 0, "added": 200, "removed": 200}
