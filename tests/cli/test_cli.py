import json
import os
import subprocess
import sys

import pytest

from sheaf import cli
from sheaf.cli.answer import DONE, FAILED, REFUSED, WRONG
from sheaf.domain.errors import NoRoom
from sheaf.domain.money import Money
from sheaf.domain.repayment import Overpaid


def test_help_names_every_verb(capsys) -> None:
    assert cli.main(["--help"]) == DONE

    printed = capsys.readouterr().out
    assert all(verb in printed for verb in cli.VERBS)


def test_a_verb_nobody_knows_is_wrong_input(capsys) -> None:
    assert cli.main(["lend"]) == WRONG

    printed = capsys.readouterr()
    assert printed.out == ""
    assert json.loads(printed.err) == {
        "error": {
            "code": "no_such_verb",
            "field": "verb",
            "message": "No such verb: given lend.",
        }
    }


@pytest.mark.parametrize("verb", ["backup", "check", "practice", "restore", "tour"])
def test_options_that_no_verb_has_are_wrong_input(verb, capsys) -> None:
    assert cli.main([verb, "--sideways"]) == WRONG

    printed = capsys.readouterr()
    assert printed.out == ""
    assert json.loads(printed.err)["error"]["code"] == "wrong_arguments"


@pytest.mark.parametrize("target", cli.VERBS.values(), ids=cli.VERBS)
def test_every_verb_has_someone_who_does_it(target) -> None:
    module, _, function = target.partition(":")

    assert callable(getattr(__import__(module, fromlist=[function]), function))


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (Overpaid(Money(500), Money(400)), REFUSED, "overpaid"),
        (NoRoom("disk full"), FAILED, "no_room"),
        (PermissionError(13, "Permission denied", "books.db"), FAILED, "permission_error"),
        (SystemExit(0), DONE, None),
        (SystemExit("usage"), WRONG, None),
    ],
)
def test_a_no_becomes_an_exit_status_and_one_object(
    monkeypatch, capsys, error, status, code
) -> None:
    def main(arguments: list[str]) -> int:
        raise error

    monkeypatch.setattr("sheaf.cli.calc.main", main)

    assert cli.main(["calc"]) == status
    printed = capsys.readouterr()
    assert printed.out == ""
    if code:
        assert json.loads(printed.err)["error"]["code"] == code


def test_our_own_mistakes_are_not_hidden(monkeypatch) -> None:
    def main(arguments: list[str]) -> int:
        return 1 // 0

    monkeypatch.setattr("sheaf.cli.calc.main", main)

    with pytest.raises(ZeroDivisionError):
        cli.main(["calc"])


def run(*arguments: str, **given) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "sheaf", *arguments],
        capture_output=True,
        check=False,
        **given,
    )


def test_the_program_speaks_utf_8_whatever_the_machine_does() -> None:
    done = run(
        "calc", "words", "10250.30", "十", env=os.environ | {"PYTHONIOENCODING": "gbk"}
    )

    right, wrong = json.loads(done.stdout.decode("utf-8"))
    assert right["zh"] == "壹万零贰佰伍拾元零叁角整"
    assert wrong["amount"] == "十"
    assert (done.returncode, done.stderr) == (WRONG, b"")


def test_the_program_survives_arguments_that_are_no_text() -> None:
    done = run(*(os.fsdecode(word) for word in (b"calc", b"identity", b"\xff1")))

    [item] = json.loads(done.stdout)
    assert item["code"] == "LENGTH"


def test_standard_input_is_read_as_utf_8() -> None:
    done = run("calc", "words", "-", input="１２．５\n".encode())

    assert json.loads(done.stdout)[0]["zh"] == "壹拾贰元伍角整"


def test_a_sum_in_words_imports_nothing_heavy() -> None:
    code = (
        "import sys, sheaf.cli; sheaf.cli.main(['calc', 'words', '1'])\nprint(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)

    loaded = done.stdout.decode().split()
    assert "sheaf.cli.calc" in loaded
    assert not {"PySide6", "sqlalchemy", "reportlab", "sheaf.ui", "sheaf.store"} & set(
        loaded
    )
