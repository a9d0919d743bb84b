// Long work in steps: pure functions stay synchronous, and between them the pane gets its turn to draw and to hear a click.

/** Work whose parts are divided by `yield`. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Does the work step by step; before each, whoever else waits has a turn, and `check` may throw to stop it. */
export async function inTurns<T>(steps: Steps<T>, check: () => void): Promise<T> {
  for (;;) {
    await aTurn();
    check();
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Lets events that wait be handled first. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
