"""Random lives of loans, each day reckoned twice: by the engine and by `tests.naive`."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.journeys.random_lives import RandomLife

LIVES, STEPS = 8, 25

TestRandomLives = RandomLife.TestCase
TestRandomLives.settings = settings(
    max_examples=LIVES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
