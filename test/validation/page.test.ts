// The catalogue for people is made from the code, and current.
import { readFileSync } from "node:fs";
import { FINDINGS_PAGE, findingsPage } from "../../scripts/findings-page";

it("docs/findings.md is what npm run docs would write", () => {
  expect(readFileSync(FINDINGS_PAGE, "utf8")).toBe(findingsPage());
});
