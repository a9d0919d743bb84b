// Under mutation testing every property runs hundreds of times over: fewer cases each, always the same, none shrunk.
import fc from "fast-check";

fc.configureGlobal({ numRuns: 8, seed: 20240131, endOnFailure: true });
