// Every test of the plan and the evaluation in one file, for mutation testing: they are loaded once and run for each
// mutant. Sentences are another room's and are left out.
import "../alternatives.test";
import "../judges/change.test";
import "../combination.test";
import "../comparison.test";
import "../conflicts.test";
import "../judges/count.test";
import "../dates.test";
import "../judges/delivery.test";
import "../judges/deviation.test";
import "../exact.test";
import "../flips.test";
import "../grading.test";
import "../in-favour.test";
import "../keys.test";
import "../judges/list.test";
import "../numbers-used.test";
import "../part-years.test";
import "../plan-2024.test";
import "../judges/ratio.test";
import "../scoring.test";
import "../steps.test";
import "../judges/value.test";
import "../year.test";
import "../../plan/calendar.test";
import "../../plan/cells.test";
import "../../plan/row-keys.test";
