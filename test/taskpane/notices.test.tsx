/** @jest-environment jsdom */
// What the pane says above a result where Excel does not calculate by itself.
import { act } from "react";
import { createRoot } from "react-dom/client";
import { paneWording } from "../../src/wording/pane";
import { Notices } from "../../src/taskpane/components/Notices";
import type { Calculation } from "../../src/workbook/snapshot";
import { exampleResult } from "../support/report";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const wording = paneWording("da");
const nothing = () => undefined;

/** The text of the notice of calculation; null where there is none. */
function noticeOf(calculation: Calculation): string | null {
  const place = document.createElement("div");
  act(() => {
    createRoot(place).render(
      <Notices
        state={{ kind: "done", last: exampleResult() }}
        outdated={false}
        calculation={calculation}
        said={undefined}
        onUndo={undefined}
        lostCell={undefined}
        keptFrom={undefined}
        onStart={nothing}
        onRetry={nothing}
        wording={wording}
      />,
    );
  });
  return place.querySelector('[data-notice="calculation"]')?.textContent ?? null;
}

test("automatic calculation gives no notice", () => {
  expect(noticeOf("automatic")).toBeNull();
});

test("manual calculation is said, with the key that calculates", () => {
  expect(noticeOf("manual")).toContain(wording.calculation.manual);
  expect(wording.calculation.manual).toContain("F9");
});

test("a calculation that Excel did not finish is said, with what to do", () => {
  expect(noticeOf("incomplete")).toContain(wording.calculation.incomplete);
  expect(wording.calculation.incomplete).toContain("genberegn");
});
