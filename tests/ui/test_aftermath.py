"""What follows an act that is kept."""

import pytest

from sheaf.domain.errors import NoRoom, Refused
from sheaf.ui.aftermath import Unprinted, kept


@pytest.mark.parametrize("failure", [NoRoom(), OSError("no paper")])
def test_whoever_hears_that_it_failed_hears_that_the_act_is_kept(failure) -> None:
    with pytest.raises(Unprinted) as told, kept():
        raise failure

    assert told.value.__cause__ is failure


def test_what_is_refused_is_said_as_it_is() -> None:
    with pytest.raises(Refused), kept():
        raise Refused
