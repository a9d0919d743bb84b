// Long work in turns: pure functions stay synchronous and know no clock; between their steps the pane gets its turn to draw and to
// hear a click as soon as the last one was long enough ago.
import type { Steps } from "../plan";
import { aTurn, TURN_MILLISECONDS } from "./turn";

/** Does the work in turns; before each, whoever else waits is let in, and `check` may throw to stop it. */
export async function inTurns<T>(
  steps: Steps<T>,
  check: () => void,
  clock: () => number = () => performance.now(),
): Promise<T> {
  for (;;) {
    await aTurn();
    check();
    const began = clock();
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (clock() - began < TURN_MILLISECONDS);
  }
}
