"""The form of a report without a header, as its face prints it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.extracting import extract
from generator.model import Document

Make = Callable[[str], Document]

HEAD = "<p>SECURITIES AND EXCHANGE COMMISSION</p><p>Washington, D.C. 20549</p>"
REST = (
    "<p>For the period ended June 30, 2009</p><p>Commission file number 0-7001</p><p>Gantry Works, Inc.</p>"
    "<p>(Exact name of registrant as specified in its charter)</p>"
)


@pytest.mark.parametrize(
    ("title", "form"),
    [
        ("FORM 8K", "8-K"),
        ("FORM 10 - Q", "10-Q"),
        ("FORM 10–K", "10-K"),
        ("Form 10K-SB", "10-KSB"),
        ("FORM 10-QSB", "10-QSB"),
        ("FORM 10-K 405", "10-K405"),
        ("Form 8 K/A", "8-K/A"),
        ("FORM 8-KA", "8-K/A"),
        ("FORM 10-K/A-1", "10-K/A"),
        ("FORM 10-K (Amendment No. 1)", "10-K/A"),
        ("FORM 10-K</p><p>Amendment No. 1", "10-K/A"),
        ("Amendment No. 2</p><p>to</p><p>FORM 8-K", "8-K/A"),
        ("AMENDMENT NO. 1 TO FORM 10-Q", "10-Q/A"),
        ("CURRENT REPORT ON FORM 8-K", "8-K"),
        ("2008 FORM 10-K/A", "10-K/A"),
        ("FROM 8-K", "8-K"),
        ("F O R M  10-K", "10-K"),
        ("FORM 8-K</p><p>(Amendment No.     )", "8-K"),
        ("FORM 8-K</p><p>Amendment No. 1 to Credit Agreement", "8-K"),
        ("From 8-K of the year before we took this", None),
        ("We sent you a report on Form 10-K", None),
    ],
)
def test_a_form_as_its_title_prints_it(document: Make, title: str, form: str | None) -> None:
    assert extract(document(f"{HEAD}<p>{title}</p>{REST}")).form == form


@pytest.mark.parametrize(
    ("title", "days", "form"),
    [
        ("FORM 10-K", "transition period from July 1, 1996 to December 31, 1996", "10-KT"),
        ("FORM 10-Q/A", "transition period from: October 1, 2005 through November 30, 2005", "10-QT/A"),
        ("FORM 10-K", "transition period from _____ to _____", "10-K"),
        ("FORM 10-K", "fiscal year ended June 30, 1996</p><p>transition period from 1996 to 1996", "10-K"),
        (
            "FORM 10-K",
            "fiscal year ended June 30, 1996</p><p>transition period from July 1, 1996 to June 2",
            "10-K",
        ),
        ("FORM 11-K", "transition period from July 1, 1996 to December 31, 1996", "11-K"),
    ],
)
def test_reports_of_a_transition_period_have_forms_of_their_own(
    document: Make, title: str, days: str, form: str
) -> None:
    face = f"<p>{title}</p><p>For the {days}</p><p>Gantry Works, Inc.</p><p>(Exact name of registrant)</p>"
    assert extract(document(HEAD + face)).form == form


@pytest.mark.parametrize(("amendment", "form"), [("(Amendment No. 1)", "DEFA14A"), ("(Amendment No.   )", "DEFA14A")])
def test_proxy_material_that_is_amended_has_forms_of_its_own(document: Make, amendment: str, form: str) -> None:
    made = document(
        f"<p>SCHEDULE 14A</p><p>{amendment}</p><p>[X] Definitive Additional Materials</p><p>Gantry Works, Inc.</p>"
        "<p>(Name of Registrant as Specified In Its Charter)</p>"
    )
    assert extract(made).form == form
