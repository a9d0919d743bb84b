// The pane fetches parts of itself when they are needed: English, and what judges a plan. A connection can be gone just then.
import { paneWording } from "../../../src/wording/pane";
import type { Preview } from "./support/preview";
import { stage } from "./support/stage";

const danish = paneWording("da");
const english = paneWording("en");

const { open } = stage();

/** Lets no file of the name come; gives what lets it come again, when the browser has told that it missed it. */
async function cutOff(preview: Preview, name: "english" | "engine"): Promise<() => Promise<void>> {
  const file = new RegExp(`/${name}\\.[^/]*js$`);
  await preview.page.route(file, (route) => route.abort("internetdisconnected"));
  return async () => {
    await preview.page.unroute(file);
    const told = preview.troubles.splice(0);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((trouble) => !trouble.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  };
}

const button = (preview: Preview, name: string) => preview.pane.getByRole("button", { name, exact: true });

it("stays in Danish and says so when English cannot be fetched, and speaks it when it can", async () => {
  const preview = await open();
  const reconnect = await cutOff(preview, "english");
  await button(preview, danish.switchLanguage.label).click();
  await preview.notice("offline").getByText(danish.problem.offline.what(undefined)).waitFor();
  expect(await preview.pane.locator("[lang]").first().getAttribute("lang")).toBe(danish.culture);
  await reconnect();
  await button(preview, danish.tryAgain).click();
  await button(preview, english.switchLanguage.label).waitFor();
  expect(await preview.notice("offline").count()).toBe(0);
});

it("opens in Danish where Office speaks English and English cannot be fetched, and can ask for it again", async () => {
  const preview = await open();
  const reconnect = await cutOff(preview, "english");
  await preview.set("language", "en-US");
  await button(preview, danish.switchLanguage.label).waitFor();
  await reconnect();
  await button(preview, danish.switchLanguage.label).click();
  await button(preview, english.switchLanguage.label).waitFor();
});

it("opens without what judges a plan, says so when it is asked for and cannot be fetched, and recalculates when it can", async () => {
  const preview = await open();
  const reconnect = await cutOff(preview, "engine");
  await preview.set("theme", "#262626"); // Another theme opens the pane anew.
  await preview.pane.locator("#ready-heading").waitFor();
  await preview.recalculateButton.click();
  await preview.notice("offline").getByText(danish.problem.offline.what(undefined)).waitFor();
  expect(await preview.score.count()).toBe(0);
  await reconnect();
  await button(preview, danish.tryAgain).click();
  await preview.score.waitFor();
  expect(await preview.notice("offline").count()).toBe(0);
  expect(await preview.score.textContent()).toMatch(/\d/);
});
