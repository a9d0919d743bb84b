export * from "./errors";
export * from "./port";
export * from "./problem";
export * from "./show";
