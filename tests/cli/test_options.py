import io
import sys

import pytest

from sheaf.cli.answer import WrongInput
from sheaf.cli.options import Parser, ask_for_password, password


def parser() -> Parser:
    parser = Parser(prog="sheaf check")
    parser.add_argument("books")
    ask_for_password(parser)
    return parser


@pytest.mark.parametrize(
    "arguments", [[], ["a", "b"], ["a", "--no-such"], ["a", "--password-file"]]
)
def test_a_wrong_command_line_is_refused_like_any_input(arguments) -> None:
    with pytest.raises(WrongInput) as refused:
        parser().parse_args(arguments)

    assert refused.value.field == "arguments"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        ("practice\n", "practice"),
        ("密 码 \r\nmore", "密 码 "),
        ("", ""),
        ("plain", "plain"),
    ],
)
def test_the_password_is_the_first_line_of_the_file(tmp_path, data, word) -> None:
    path = tmp_path / "word"
    path.write_bytes(data.encode())

    options = parser().parse_args(["books", "--password-file", str(path)])

    assert password(options) == word


def test_a_password_file_that_is_not_there_is_refused(tmp_path) -> None:
    options = parser().parse_args(["books", "--password-file", str(tmp_path / "none")])

    with pytest.raises(WrongInput):
        password(options)


def test_without_a_terminal_or_a_file_there_is_no_password(monkeypatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("practice\n"))

    with pytest.raises(WrongInput) as refused:
        password(parser().parse_args(["books"]))

    assert refused.value.reason == "no_password"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_at_a_terminal_the_password_is_asked_for(monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(
        "sheaf.cli.options.getpass", lambda prompt: asked.append(prompt) or "word"
    )
    monkeypatch.setattr(sys, "stdin", Terminal())

    assert password(parser().parse_args(["books"])) == "word"
    assert asked == ["Password: "]
