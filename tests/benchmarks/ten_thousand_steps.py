"""Ten thousand random steps in the lives of loans, each reckoned twice to the fen.

python tests/benchmarks/ten_thousand_steps.py [STEPS]
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.journeys.random_lives import RandomLife

STEPS, A_LIFE, AT_ONCE = 10_000, 40, 10


def main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else STEPS
    start = time.perf_counter()
    while (done := RandomLife.steps.total()) < wanted:
        print(f"  {done} steps in {time.perf_counter() - start:.0f} s", flush=True)
        run_state_machine_as_test(
            RandomLife,
            settings=settings(
                max_examples=AT_ONCE,
                stateful_step_count=A_LIFE,
                deadline=None,
                database=None,
                phases=[Phase.generate, Phase.shrink],
                suppress_health_check=list(HealthCheck),
            ),
        )
    took = time.perf_counter() - start
    print(f"\n{done} random steps in {RandomLife.lives} lives, {took:.0f} s")
    print(f"  steps   {dict(RandomLife.steps)}")
    print(f"  refused {dict(RandomLife.refused)}, by both")
    print(f"  {RandomLife.compared} figures compared, not one fen of difference")


main()
