"""Which data of ICU goes into the program: ours, everybody's, and no other language's."""

import re

import pytest
from installers import icu


def goes(name: str) -> bool:
    return not re.search(icu.SPECIAL, name) or bool(re.fullmatch(icu.KEPT, name))


@pytest.mark.parametrize(
    "name",
    [
        "zh.res",
        "zh_Hans_CN.res",
        "en_US.res",
        "coll/zh.res",
        "coll/ucadata.icu",
        "zone/zh.res",
        "gb18030.cnv",
        "root.res",
        "zoneinfo64.res",
        "cnvalias.icu",
    ],
)
def test_what_chinese_english_and_everybody_need_goes_in(name: str) -> None:
    assert goes(name)


@pytest.mark.parametrize(
    "name",
    [
        "de.res",
        "zha.res",
        "coll/ko.res",
        "brkitr/khmerdict.dict",
        "translit/root.res",
        "euc-tw-2014.cnv",
        "curr/pool.res",
    ],
)
def test_what_other_languages_need_stays_out(name: str) -> None:
    assert not goes(name)
