import pytest

from sheaf.domain.investigation.lives_by import WORDS, lives_by
from sheaf.domain.investigation.trade import Called, Trade

CAME = tuple(Called(one.value, one) for one in Trade)
BARBER = Called("own_1", Trade.VILLAGE_SHOP, "理发店")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("小卖部", "village_shop"),
        ("上河村便民超市", "village_shop"),
        ("种植大棚蔬菜", "greenhouse"),
        ("货车运输", "transport"),
        ("牛肉面馆", "restaurant"),
        ("生猪养殖", "pig_farm"),
        ("小麦、玉米种植", "grain"),
        ("家具加工", "workshop"),
        ("Village Shop", "village_shop"),
        ("", ""),
        ("种植", ""),
        ("粮食加工", ""),
    ],
)
def test_a_file_names_the_trade_or_leaves_it_open(text, code) -> None:
    assert lives_by(text, CAME) == code


def test_a_trade_of_the_office_goes_before_those_that_came() -> None:
    assert lives_by("理发店兼超市", (*CAME, BARBER)) == "own_1"
    assert lives_by("理发店", CAME) == ""


def test_every_trade_is_called_something() -> None:
    assert set(WORDS) == set(Trade)
