from sheaf.ui.single import Single


def test_a_second_start_raises_the_first(qtbot, tmp_path) -> None:
    first, second = Single(str(tmp_path)), Single(str(tmp_path))
    assert not first.raise_other()
    first.listen()

    with qtbot.waitSignal(first.asked):
        assert second.raise_other()


def test_other_books_are_another_sheaf(qtbot, tmp_path) -> None:
    first, other = Single(str(tmp_path / "ours")), Single(str(tmp_path / "practice"))
    first.listen()

    assert not other.raise_other()


def test_what_a_crash_left_behind_is_cleared_away(qtbot, tmp_path) -> None:
    first = Single(str(tmp_path))
    first.listen()
    again = Single(str(tmp_path))
    again.listen()

    with qtbot.waitSignal(again.asked):
        assert Single(str(tmp_path)).raise_other()
