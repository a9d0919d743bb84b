// Giving up on purpose: until the first change is sent, a recalculation can be cancelled, and then nothing has been written.

/** The user cancelled, before anything was written. */
export class CancelledError extends Error {
  constructor() {
    super("The recalculation was cancelled before anything was written.");
    this.name = "CancelledError";
  }
}

/** @throws CancelledError when the signal was given */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CancelledError();
}

/**
 * Waits for work that changes nothing, or for the signal, whichever comes first: a reading that Excel never answers can be
 * cancelled too. The work itself is left to end unheard.
 */
export async function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let stop: (() => void) | undefined;
  const cancelled = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(new CancelledError());
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}
