// The tests of the checks in one file, for mutation testing: they are loaded once and run for each mutant. The variants of
// the rules come early, for they are quick; the properties are left out, for they tell little that the variants do not and
// take as long as all of them. Sentences are another room's.
import "./catalogue.test";
import "./rules.test";
import "./terms.test";
import "./behind.test";
import "./drift.test";
import "./history.test";
import "./kept-verdicts.test";
import "./explained.test";
import "./kinds.test";
import "./places.test";
import "./order.test";
import "./words.test";
import "./readiness.test";
import "./deadlines.test";
