// The built pane's colours in every state: dark, and in high contrast, where the system's own take their place.
import { paneWording } from "../../../src/wording/pane";
import { stage } from "./support/stage";
import { STATES } from "./support/states";

const danish = paneWording("da");
const { open } = stage();

it("are told apart in every state, dark and in high contrast, and goals by their shape alone", async () => {
  const preview = await open({ theme: "#262626" });
  const { page, pane } = preview;
  const found: [string, string[], string[]][] = [];
  for (const [name, reach] of STATES) {
    await reach(preview);
    const dark = await preview.accessibilityFaults("colours");
    await page.emulateMedia({ forcedColors: "active" });
    found.push([name, dark, await preview.unreadable()]);
    await page.emulateMedia({ forcedColors: "none" });
  }
  expect(found).toEqual(STATES.map(([name]) => [name, [], []]));

  const shapes = await pane
    .getByRole("list", { name: danish.strip.label })
    .locator("button")
    .evaluateAll((tiles) =>
      tiles.map((tile) => [
        (tile.getAttribute("aria-label") ?? "").replace(/^.*: /, ""),
        tile.querySelector("path")?.getAttribute("d") ?? "",
      ]),
    );
  const byStatus = new Map(shapes.map(([status = "", shape = ""]) => [status, shape]));
  expect(byStatus.size).toBe(3);
  expect(new Set(byStatus.values()).size).toBe(3);
});
