"""Pictures: no marks on one another, text as text, readable with one document and with a hundred and fifty."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.publishing.pictures import amounts, axis, calendar, family, strip, timeline

PHONE = 340
"""Width of a picture on a phone, in pixels."""

HOSTILE = '"><script>alert(1)</script> | `x` & {y}'


def marks(count: int, days: int = 700) -> list[timeline.Mark]:
    forms = ("8-K", "8-K", "8-K", "10-Q", "10-K", "8-K/A")
    shapes: tuple[timeline.Shape, ...] = ("filed", "filed", "items", "period")
    return [
        timeline.Mark(
            forms[place % len(forms)],
            date(2012, 1, 9) + timedelta(days=days * place // max(1, count)),
            shapes[place % len(shapes)],
            f"Document {place}",
            f"#doc-{place + 1}",
        )
        for place in range(count)
    ]


def drawn(count: int) -> LexborHTMLParser:
    lines = [timeline.Line(date(2012, 4, 8), "Prospectus"), timeline.Line(date(2013, 11, 27), "This document")]
    picture = timeline.draw(marks(count), lines, prefix="t", title="Title", description="Words")
    assert "\n\n" not in picture
    return LexborHTMLParser(str(picture))


def place(node: LexborNode) -> tuple[float, float]:
    """Return where a mark's middle is on a phone, in pixels."""
    shape = node.css_first("circle, rect, svg")
    assert shape is not None
    across = float((shape.attributes.get("cx") or shape.attributes["x"] or "").rstrip("%")) / 100 * PHONE
    down = float(shape.attributes.get("cy") or shape.attributes["y"] or "")
    return across, down + (4.5 if shape.tag == "rect" else 0)


@pytest.mark.parametrize("milestones", [0, 1])
def test_the_name_of_a_bar_stands_above_it(milestones: int) -> None:
    day = date(2014, 1, 1)
    bars = [
        family.Bar(f"Prospectus {n}", day, None, (family.Mark(date(2014, 3, 1), "update", "", ""),)) for n in (1, 2)
    ]
    papers = [family.Mark(date(2013, 1, 1), "milestone", "", "")] * milestones
    picture = LexborHTMLParser(str(family.draw(bars, papers, prefix="f", title="", description="")))
    names = [float(node.attributes["y"] or 0) for node in picture.css("text.lane") if "Prospectus" in node.text()]
    tops = [float(node.attributes["y"] or 0) for node in picture.css("rect.bar")]
    marks = [float(node.attributes["cy"] or 0) for node in picture.css("circle.mark")]
    assert all(4 <= top - name <= 8 for name, top in zip(names, tops, strict=True))
    assert all(mark - top >= 12 for mark, top in zip(marks, tops, strict=True))


@pytest.mark.parametrize("count", [1, 2, 27, 150])
def test_no_mark_lies_on_another(count: int) -> None:
    places = [place(node) for node in drawn(count).css("a")]
    assert len(places) == count
    for one in range(count):
        for other in range(one):
            apart = max(abs(places[one][0] - places[other][0]), abs(places[one][1] - places[other][1]))
            assert apart >= 12, (one, other)


@pytest.mark.parametrize("count", [1, 27, 150])
def test_labels_lie_on_no_other_label(count: int) -> None:
    boxes = []
    for node in drawn(count).css("text"):
        width = 6.6 * len(node.text())
        left = float((node.attributes["x"] or "0").rstrip("%")) * (PHONE / 100) + float(node.attributes.get("dx") or 0)
        anchor = node.attributes.get("text-anchor")
        left -= width if anchor == "end" else width / 2 if anchor == "middle" else 0
        boxes.append((left, float(node.attributes["y"] or 0), width, node.text()))
    for one in range(len(boxes)):
        for other in range(one):
            (left, down, width, text), (left2, down2, width2, text2) = boxes[one], boxes[other]
            assert abs(down - down2) >= 12 or left + width <= left2 + 1 or left2 + width2 <= left + 1, (text, text2)


def test_every_mark_has_a_name_and_leads_to_its_row() -> None:
    page = drawn(27)
    assert [node.attributes["href"] for node in page.css("a")].count("#doc-5") == 1
    assert all(node.css_first("title") for node in page.css("a"))
    assert page.css_first("svg").attributes["role"] == "group"  # type: ignore[union-attr]


def test_nothing_to_draw_is_nothing() -> None:
    assert timeline.draw([], [], prefix="t", title="", description="") == ""
    assert family.draw([], [], prefix="f", title="", description="") == ""
    assert amounts.draw([], prefix="a", title="") == ""
    assert calendar.draw([date(2014, 1, 1)], prefix="c", title="") == ""


def test_many_forms_share_a_lane() -> None:
    many = [timeline.Mark(f"F-{place}", date(2014, 1, 1 + place), "filed", "x", "#x") for place in range(20)]
    picture = LexborHTMLParser(str(timeline.draw(many, [], prefix="t", title="", description="")))
    lanes = [node.text() for node in picture.css("text.lane")]
    assert len(lanes) == 8
    assert lanes[-1] == "Other forms (13)"


@pytest.mark.parametrize(
    "picture",
    [
        timeline.draw(
            [timeline.Mark(HOSTILE, date(2014, 1, 1), "items", HOSTILE, HOSTILE)],
            [timeline.Line(date(2014, 2, 1), HOSTILE)],
            prefix="t",
            title=HOSTILE,
            description=HOSTILE,
        ),
        family.draw(
            [family.Bar(HOSTILE, date(2014, 1, 1), None, (family.Mark(date(2014, 3, 1), "update", HOSTILE, HOSTILE),))],
            [family.Mark(date(2013, 1, 1), "milestone", HOSTILE, "")],
            prefix="f",
            title=HOSTILE,
            description=HOSTILE,
        ),
        amounts.draw(
            [amounts.Bar(HOSTILE, 5, HOSTILE, True, HOSTILE), amounts.Bar("b", 9, "shares", False, "")],
            prefix="a",
            title=HOSTILE,
        ),
        strip.draw([(HOSTILE, 3, "old"), ("b", 4, "new")], prefix="s", title=HOSTILE),
        calendar.draw([date(2014, 1, 1), date(2014, 1, 2)], prefix="c", title=HOSTILE),
    ],
    ids=["timeline", "family", "amounts", "strip", "calendar"],
)
def test_labels_are_text(picture: str) -> None:
    page = LexborHTMLParser(str(picture))
    known = {"svg", "title", "desc", "line", "rect", "circle", "path", "text", "a", "g", "pattern"}
    assert {node.tag for node in page.css("body *")} <= known
    assert page.css_first("title").text() == HOSTILE  # type: ignore[union-attr]
    assert "\n\n" not in picture


@pytest.mark.parametrize(
    ("first", "last", "most"),
    [
        (date(2014, 1, 5), date(2014, 1, 20), 7),
        (date(2013, 1, 5), date(2013, 11, 20), 7),
        (date(2001, 1, 5), date(2026, 11, 20), 7),
        (date(1994, 12, 31), date(1994, 12, 31), 7),
    ],
)
def test_an_axis_has_few_labels(first: date, last: date, most: int) -> None:
    time = axis.around([first, last])
    assert 1 <= len(time.ticks()) <= most
    assert axis.LEFT <= time.place(first) <= time.place(last) <= axis.RIGHT


@pytest.mark.parametrize("days", [(date(2012, 1, 12), date(2012, 1, 30)), (date(2013, 11, 1), date(2013, 11, 20))])
def test_the_line_of_one_day_does_not_pass_through_the_label_of_another(days: tuple[date, date]) -> None:
    lines = [timeline.Line(day, "Document") for day in days]
    picture = LexborHTMLParser(str(timeline.draw(marks(40), lines, prefix="t", title="", description="")))
    labels = picture.css("text.day-label")
    strokes = picture.css("line.day")
    for label, own in zip(labels, strokes, strict=True):
        down = float(label.attributes["y"] or 0)
        at = float((own.attributes["x1"] or "").rstrip("%"))
        for stroke in strokes:
            other = float((stroke.attributes["x1"] or "").rstrip("%"))
            behind = other > at if label.attributes["text-anchor"] == "start" else other < at
            assert not behind or float(stroke.attributes["y1"] or 0) > down


@pytest.mark.parametrize(
    ("first", "years"),
    [(date(2007, 8, 27), ["‹ 2007"]), (date(2023, 9, 5), [])],
    ids=["long before the others", "not so long before"],
)
def test_one_old_document_does_not_push_the_others_together(first: date, years: list[str]) -> None:
    days = [first, *(date(2024, month, 5) for month in range(2, 12))]
    many = [timeline.Mark("8-K", day, "filed", str(day), "#x") for day in days]
    lines = [timeline.Line(date(2024, 1, 15), "Prospectus")]
    picture = LexborHTMLParser(str(timeline.draw(many, lines, prefix="t", title="", description="")))
    assert [each.text() for each in picture.css("text.tick") if each.text().startswith("‹")] == years
    circles = [each.attributes["cx"] or "" for each in picture.css("circle")]
    assert len(circles) == len(days)
    places = [float(each.rstrip("%")) for each in circles if each.endswith("%")]
    assert len(places) == len(days) - len(years)
    assert all(0 <= place <= 100 for place in places)


def test_a_document_older_than_most_keeps_its_day_where_the_prospectus_is_as_old() -> None:
    days = [date(2007, 8, 27), *(date(2024, month, 5) for month in range(2, 12))]
    many = [timeline.Mark("8-K", day, "filed", str(day), "#x") for day in days]
    lines = [timeline.Line(date(2007, 9, 1), "Prospectus")]
    picture = LexborHTMLParser(str(timeline.draw(many, lines, prefix="t", title="", description="")))
    assert all((each.attributes["cx"] or "").endswith("%") for each in picture.css("circle"))
