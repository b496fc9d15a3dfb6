from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.build import a_loan, yuan
from tests.conftest import PEOPLE

from sheaf.domain.errors import Refused
from sheaf.domain.ledger import Channel
from sheaf.domain.money import Money
from sheaf.domain.teller import HOUSE, Role
from sheaf.queries import loans, repayments
from sheaf.services import repayments as services
from sheaf.services import reversals
from sheaf.services.repayments import Tender
from sheaf.store.tables.loans import StandingRow

TELLER, MANAGER = PEOPLE[Role.TELLER], PEOPLE[Role.MANAGER]
DAYS = ("2026-03-15", "2026-04-10", "2026-04-25", "2026-05-10", "2026-07-20")


def act(books, loan, turn, fen, kind) -> None:
    with books.work(TELLER) as work:
        if kind == "reverse":
            lines = repayments.of_loan(work, loan)
            standing = [one for one in lines if not (one.reverses or one.reversed_by)]
            if standing:
                reversals.reverse(work, f"{turn}", standing[-1].id, "试", MANAGER)
        else:
            tender = Tender(Money(fen), Channel.CASH, "")
            services.receive(work, f"{turn}", loan, tender)


@given(
    acts=st.lists(
        st.tuples(
            st.integers(1, 900_000), st.sampled_from(["receive", "receive", "reverse"])
        ),
        max_size=5,
    )
)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_kept_figures_are_those_that_history_gives(books, clock, acts) -> None:
    clock.on("2026-03-10")
    with books.work(HOUSE) as work:
        number = f"2026-{work.number('test'):05d}"
        loan = a_loan(work, number=number)

    for turn, ((fen, kind), day) in enumerate(zip(acts, DAYS, strict=False)):
        clock.on(day)
        try:
            act(books, loan, f"{number} {turn}", fen, kind)
        except Refused:
            continue

    with books.look(TELLER) as work:
        row = work.session.get_one(StandingRow, loan)
        wanted = loans.figures(loans.standing(work, loan), work.today)
    kept = {name: getattr(row, name) for name in wanted}
    assert kept == wanted


def test_a_loan_is_late_since_its_oldest_unpaid_due_date(books, clock) -> None:
    with books.work(HOUSE) as work:
        loan = a_loan(work)
    clock.on("2026-06-01")

    with books.work(TELLER) as work:
        services.receive(work, "k", loan, Tender(yuan("5200"), Channel.CASH, ""))

    with books.look(TELLER) as work:
        row = work.session.get_one(StandingRow, loan)
        assert row.late_since.isoformat() in {"2026-04-10", "2026-05-10"}
        assert row.next_due_on == loans.standing(work, loan).dues[row.paid].due_on
