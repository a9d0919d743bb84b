// How names, headers and words are compared in a workbook: as in the plan's own texts.
export { fold } from "../plan";
