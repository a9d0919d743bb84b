// What is exhaustive takes a sample in `npm test`, always the same one, and everything in `npm run test:sweeps`, which runs the
// tests whose names end in "(every one)" in the files that import this.

const isSweep = process.env["SWEEPS"] === "all";

/** Ends the name of a test that takes a sample. */
export const EXTENT = isSweep ? "(every one)" : "(a sample)";

/** The number for a sample, or the one for a sweep. */
export function inSample(sample: number, sweep: number): number {
  return isSweep ? sweep : sample;
}

/** So many of all, evenly spread and in order, the first and the last among them; in a sweep all of them. */
export function sampleOf<T>(all: readonly T[], size: number): readonly T[] {
  if (isSweep || all.length <= size) return all;
  const chosen = new Set(
    Array.from({ length: size }, (_, index) => Math.round((index * (all.length - 1)) / (size - 1))),
  );
  return all.filter((_, index) => chosen.has(index));
}
