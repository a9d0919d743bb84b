/** @jest-environment jsdom */
// A part of the pane that cannot be drawn: the rest stays, and a new result is a new try. Tested here because no workbook is known
// that makes the built pane fail so.
import { act } from "react";
import { createRoot } from "react-dom/client";
import { ErrorBoundary } from "../../src/taskpane/components/ErrorBoundary";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function Part({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error("no such goal");
  return <p>drawn</p>;
}

/** Draws a part inside a boundary, and again, and gives what stands on the page each time. */
function draw(steps: readonly { readonly attempt: number; readonly broken: boolean }[]): string[] {
  const place = document.createElement("div");
  const root = createRoot(place, { onCaughtError: () => undefined });
  return steps.map(({ attempt, broken }) => {
    act(() => {
      root.render(
        <ErrorBoundary attempt={attempt} fallback={(error) => <p>{String(error)}</p>}>
          <Part broken={broken} />
        </ErrorBoundary>,
      );
    });
    return place.textContent;
  });
}

describe("the boundary around a part of the pane", () => {
  it("shows the part while it can be drawn", () => {
    expect(draw([{ attempt: 1, broken: false }])).toEqual(["drawn"]);
  });

  it("shows the fallback, with the error, when it cannot", () => {
    expect(draw([{ attempt: 1, broken: true }])).toEqual(["Error: no such goal"]);
  });

  it("keeps the fallback until there is a new result, then tries again", () => {
    expect(
      draw([
        { attempt: 1, broken: true },
        { attempt: 1, broken: false },
        { attempt: 2, broken: false },
      ]),
    ).toEqual(["Error: no such goal", "Error: no such goal", "drawn"]);
  });

  it("shows the fallback again when the new result fails too", () => {
    expect(
      draw([
        { attempt: 1, broken: true },
        { attempt: 2, broken: true },
        { attempt: 3, broken: false },
      ]),
    ).toEqual(["Error: no such goal", "Error: no such goal", "drawn"]);
  });
});
