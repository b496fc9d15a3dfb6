import pytest
from tests.build import a_customer

from sheaf.domain.customer import MOST_BYTES, PictureKind, TooLarge
from sheaf.domain.errors import Missing, NotAllowed, Unusable
from sheaf.queries import customers
from sheaf.services import pictures
from sheaf.services.papers import Scan

FACE = Scan("身份证正面", "image/jpeg", b"\xff\xd8picture")


def test_a_photograph_is_kept_in_the_books(work, teller) -> None:
    wang = a_customer(work)

    kept = pictures.add(work, wang, PictureKind.PHOTOGRAPH, FACE)

    [line] = customers.attachments(work, wang)
    assert (line.id, line.kind, line.teller) == (kept, "photograph", teller.name)
    assert customers.picture(work, kept).content == FACE.content


def test_the_same_picture_again_is_kept_once(work) -> None:
    wang = a_customer(work)

    both = {pictures.add(work, wang, PictureKind.SCAN, FACE) for _ in range(2)}

    assert len(both) == 1


@pytest.mark.parametrize(
    ("scan", "refusal"),
    [
        (Scan("a", "image/jpeg", b""), Missing),
        (Scan("a.doc", "application/msword", b"x"), Unusable),
        (Scan("a", "image/png", b"x" * (MOST_BYTES + 1)), TooLarge),
    ],
)
def test_what_is_no_picture_is_refused(work, scan, refusal) -> None:
    with pytest.raises(refusal) as caught:
        pictures.add(work, a_customer(work), PictureKind.SCAN, scan)

    assert caught.value.field == "file"


def test_only_some_may_add_pictures(database, approver) -> None:
    with pytest.raises(NotAllowed), database.work(approver) as work:
        pictures.add(work, 1, PictureKind.SCAN, FACE)
