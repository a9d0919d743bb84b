// The contract's page for people says what the code does.
import { readFileSync } from "node:fs";
import { WORKBOOK_PAGE, workbookPage } from "../../scripts/workbook-page";

test("docs/workbook.md is current (npm run docs)", () => {
  expect(readFileSync(WORKBOOK_PAGE, "utf8")).toBe(workbookPage());
});
