from datetime import date

from tests.build import a_customer, a_guarantor, an_application
from tests.lent import lend
from tests.printing.counter import read
from tests.windows import COUNTER

from sheaf.domain.paper.signatories import signatories
from sheaf.domain.teller import HOUSE
from sheaf.printing.kinds import render
from sheaf.queries import papers
from sheaf.services import changes
from sheaf.services.changes import Grant


def test_an_extension_is_agreed_on_paper_with_the_consent_of_who_secures_it(
    books, clock
) -> None:
    with books.work(HOUSE) as work:
        application = an_application(work, customer=a_customer(work, "赵国强", sex="M"))
        a_guarantor(work, application)
    loan = lend(books, application)
    clock.on("2026-03-30")

    with books.work(COUNTER) as work:
        to, grant = date(2026, 12, 10), Grant("hail")
        made = changes.extend(work, "e", loan, to, None, grant)
        agreed = papers.paper(work, made.papers[0]).facts
    assert [one.name for one in agreed.guarantors] == ["李国平"]
    text = read(render("extension_agreement", agreed))
    assert "保证人李国平" in text
    assert "展期至2026年12月10日" in text
    assert "只按原合同的期限和债务承担责任" in text
    assert signatories("extension_agreement", agreed) == ("赵国强", "李国平")
