// Long work in turns: pure functions stay synchronous and know no clock; between their steps the pane gets its turn to draw and to
// hear a click as soon as the last one was long enough ago.
import type { Steps } from "../plan";

/** The pane must not stand still longer than 50 ms; a step that is under way is finished first. */
const TURN_MILLISECONDS = 30;

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

/** Lets events that wait be handled first. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
