// The plan's year where it can be one. While it is missing or impossible, rules that hang on it say nothing: one finding on the year is enough.
export { planPeriodOf as planDaysOf, planYearOf } from "../plan";
