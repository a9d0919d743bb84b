// Long work in steps: a pure function that rests between its parts, so that whoever runs it can let others have a turn. It knows
// no clock: how long a turn lasts is decided where it is run.

/** Work whose parts are divided by `yield`. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Makes a list of another, with a rest after each. */
export function* eachInSteps<From, To>(all: readonly From[], make: (each: From) => To): Steps<To[]> {
  const made: To[] = [];
  for (const each of all) {
    made.push(make(each));
    yield;
  }
  return made;
}
