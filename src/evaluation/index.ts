// The evaluation's door: what other rooms may use of it.
export { evaluate, evaluating, whatIf, type Assumptions } from "./evaluate";
export { resultOfAmounts } from "./budget";
export { addUpTo, exact } from "./exact";
export { flipsOf, type Flips } from "./flips";
export { keyOf } from "./keys";
export { rounded } from "./rounding";
export * from "./reasons";
export * from "./results";
export { isPercent } from "../plan";
export type { FigurePart, MadeUp, Span } from "./year-figure";
