"""The people of the office: who may open the books, and what each may do."""

from __future__ import annotations

from collections.abc import Iterable

from sheaf.domain.errors import Gone, Missing, Refused
from sheaf.domain.teller import Permission, Role, Teller
from sheaf.domain.typed import narrow
from sheaf.queries import tellers as colleagues
from sheaf.store.tables.office import TellerRow
from sheaf.store.work import Work


class NameTaken(Refused):
    """Somebody here already signs in under this name."""

    field = "name"


class LastAdministrator(Refused):
    """The office would be left with nobody who may appoint anyone."""

    field = "roles"


class AdministratorAlone(Refused):
    """Who appoints the others does no business, under this name (DOMAIN 10.1)."""

    field = "roles"


class OwnPlace(Refused):
    """Nobody lets themselves go: another administrator does."""


def sign_in(work: Work, name: str) -> Teller:
    """Welcome a person whose password has opened the books."""
    teller = colleagues.named(work, name)
    work.note("teller.sign_in", teller.name)
    return teller


def appoint(work: Work, name: str, roles: Iterable[Role]) -> Teller:
    """Take someone on. Their key is wrapped by whoever holds the key file."""
    work.require(Permission.APPOINT)
    name, held = narrow(name), frozenset(roles)
    if not name:
        raise Missing("name")
    _may_be_joined(held)
    if name in colleagues.names(work).values():
        raise NameTaken
    row = TellerRow(name=name, roles=_text(held), active=True, appointed_at=work.now)
    work.session.add(row)
    work.session.flush()
    work.note("teller.appoint", name, after=sorted(role.value for role in held))
    return Teller(row.id, name, held)


def change_roles(work: Work, teller_id: int, roles: Iterable[Role]) -> None:
    """Give someone other places; an office always keeps one administrator."""
    work.require(Permission.APPOINT)
    held = frozenset(roles)
    _may_be_joined(held)
    row = work.session.get_one(TellerRow, teller_id)
    _keep_an_administrator(work, teller_id, held)
    before, row.roles = row.roles, _text(held)
    work.note("teller.roles", row.name, before=before, after=row.roles)


def dismiss(work: Work, teller_id: int, why: str) -> None:
    """Let someone go: their name stays in the books, their key is taken away."""
    work.require(Permission.APPOINT)
    if teller_id == work.teller.id:
        raise OwnPlace
    if not why.strip():
        raise Missing("why")
    row = work.session.get_one(TellerRow, teller_id)
    if not row.active:
        raise Gone(row.name)
    _keep_an_administrator(work, teller_id, frozenset())
    row.active = False
    work.note("teller.dismiss", row.name, why=why)


def own_file(work: Work, teller_id: int, customer_id: int | None) -> None:
    """Name a colleague's own file: on what is close to it they do not vote."""
    work.require(Permission.APPOINT)
    row = work.session.get_one(TellerRow, teller_id)
    before, row.customer_id = row.customer_id, customer_id
    work.note("teller.own_file", row.name, before=before, after=customer_id)


def renew_password(work: Work, teller_id: int) -> str:
    """Note that an administrator gave someone a new password; return their name."""
    work.require(Permission.APPOINT)
    row = work.session.get_one(TellerRow, teller_id)
    if not row.active:
        raise Gone(row.name)
    work.note("teller.new_password", row.name)
    return row.name


def renew_recovery(work: Work) -> None:
    """Note that a new recovery key was made; the one printed before opens nothing."""
    work.require(Permission.APPOINT)
    work.note("teller.new_recovery", work.teller.name)


def change_password(work: Work, name: str) -> None:
    """Note that a person's password was changed; the key file keeps the new one."""
    work.note("teller.password", name)


def _may_be_joined(roles: frozenset[Role]) -> None:
    """Ask for one place at least; a small office may join any but the administrator's."""
    if not roles:
        raise Missing("roles")
    if Role.ADMINISTRATOR in roles and len(roles) > 1:
        raise AdministratorAlone


def _keep_an_administrator(work: Work, teller_id: int, roles: frozenset[Role]) -> None:
    others = [
        one
        for one in colleagues.colleagues(work)
        if one.active and one.id != teller_id and Role.ADMINISTRATOR in one.roles
    ]
    if not others and Role.ADMINISTRATOR not in roles:
        raise LastAdministrator


def _text(roles: frozenset[Role]) -> str:
    return " ".join(sorted(role.value for role in roles))
