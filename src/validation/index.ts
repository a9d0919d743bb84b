export * from "./catalogue";
export * from "./finding";
export type { Basis, Checked, Family, Source } from "./rule";
export * from "./validate";
