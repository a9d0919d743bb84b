// Every test of the checks in one file, for mutation testing: they are loaded once and run for each mutant. What is quick
// and tells much comes first; sentences are another room's and are left out.
import "./page.test";
import "./rules.test";
import "./facts.test";
import "./properties.test";
