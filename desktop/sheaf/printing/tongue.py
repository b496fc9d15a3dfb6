"""The two languages of papers, side by side where a paper says something."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.domain.paper.shared import Language


@dataclass(frozen=True, slots=True)
class Tongue:
    """Say a thing in the paper's language: ``say("还款收据", "Repayment receipt")``."""

    language: Language

    def __call__(self, chinese: str, english: str) -> str:
        """Choose the words of our language."""
        return chinese if self.chinese else english

    @property
    def chinese(self) -> bool:
        """Whether the paper is in Chinese."""
        return self.language is Language.CHINESE


def tongue(language: str) -> Tongue:
    """Speak the language that the facts name; a language we do not write is an error."""
    return Tongue(Language(language))
