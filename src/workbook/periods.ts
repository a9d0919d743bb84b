// How a date in words is read in a workbook and on the command line: as in the plan's own texts.
export { readDateText } from "../plan";
