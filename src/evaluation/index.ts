export * from "./reasons";
export * from "./results";
