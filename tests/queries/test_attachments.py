from dataclasses import replace
from datetime import timedelta

from sheaf.queries import attachments
from sheaf.services import papers
from sheaf.services.papers import Scan

FACE = Scan("身份证正面", "image/jpeg", b"\xff\xd8picture")


def test_the_same_bytes_are_found_with_whom_they_were_kept(work) -> None:
    kept = papers.attach(work, "customer", 1, "scan", FACE)

    assert attachments.the_same(work, "customer", 1, FACE.content) == kept
    assert attachments.the_same(work, "customer", 2, FACE.content) is None
    assert attachments.the_same(work, "customer", 1, b"\xff\xd8other") is None


def test_what_was_kept_just_now_is_this_persons_and_of_this_moment(work, clerk) -> None:
    kept = papers.attach(work, "paper", 7, "signing", FACE)
    later = replace(work, now=work.now + timedelta(minutes=1))

    assert attachments.kept_just_now(work, "signing", FACE.content) == kept
    assert attachments.kept_just_now(work, "scan", FACE.content) is None
    assert attachments.kept_just_now(later, "signing", FACE.content) is None
    assert (
        attachments.kept_just_now(replace(work, teller=clerk), "signing", FACE.content)
        is None
    )
