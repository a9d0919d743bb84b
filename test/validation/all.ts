// Every test of the checks in one file, for mutation testing: they are loaded once and run for each mutant. The variants
// of the rules come early, for they are quick; sentences are another room's and are left out.
import "./catalogue.test";
import "./rules.test";
import "./terms.test";
import "./properties.test";
import "./page.test";
