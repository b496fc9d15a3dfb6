from sheaf.store.asking import MOST, parted


def test_many_values_are_parted_so_that_each_part_can_be_named() -> None:
    parts = list(parted(range(MOST * 2 + 1)))

    assert [len(part) for part in parts] == [MOST, MOST, 1]
    assert [one for part in parts for one in part] == list(range(MOST * 2 + 1))


def test_nothing_has_no_part() -> None:
    assert list(parted(())) == []
