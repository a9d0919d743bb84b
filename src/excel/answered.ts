// A sync can stay unanswered for ever (office-js#6678, Excel on the web). Nothing here waits longer than it was told to.

/** Excel did not answer in time. Whether what was asked happens all the same is not known: it is looked up, never repeated. */
export class NoAnswerError extends Error {
  constructor() {
    super("Excel did not answer in time.");
    this.name = "NoAnswerError";
  }
}

/**
 * Waits for an answer, but not for ever. A late one is left unheard.
 * @throws NoAnswerError when it did not come in time
 */
export async function answered<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswerError());
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
