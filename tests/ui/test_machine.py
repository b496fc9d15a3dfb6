from sheaf.ui import theme


def test_a_larger_size_is_worn_and_remembered(machine, preferences) -> None:
    machine.bigger()
    assert (theme.zoom, preferences.zoom) == (1.1, 110)

    machine.plain()
    machine.smaller()
    assert (theme.zoom, preferences.zoom) == (0.9, 90)


def test_the_other_theme_is_worn_and_remembered(machine, preferences) -> None:
    machine.other_theme()
    assert (theme.now, preferences.theme) == (theme.DARK, "dark")

    machine.other_theme()
    assert (theme.now, preferences.theme) == (theme.LIGHT, "light")


def test_the_other_language_is_spoken_and_remembered(machine, preferences) -> None:
    machine.other_language()
    assert (machine.tongue.language, preferences.language) == ("zh_CN", "zh_CN")

    machine.other_language()
    assert (machine.tongue.language, preferences.language) == ("en", "en")
