// Every test of the plan and the evaluation in one file, for mutation testing: they are loaded once and run for each
// mutant. Sentences are another room's and are left out.
import "../alternatives.test";
import "../change.test";
import "../combination.test";
import "../comparison.test";
import "../conflicts.test";
import "../count.test";
import "../dates.test";
import "../delivery.test";
import "../deviation.test";
import "../exact.test";
import "../flips.test";
import "../grading.test";
import "../keys.test";
import "../list.test";
import "../numbers-used.test";
import "../plan-2024.test";
import "../ratio.test";
import "../scoring.test";
import "../steps.test";
import "../value.test";
import "../year.test";
import "../../plan/calendar.test";
import "../../plan/cells.test";
import "../../plan/row-keys.test";
