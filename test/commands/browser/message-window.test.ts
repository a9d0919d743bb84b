// The ribbon's message window as it is built, in a real browser: what a person reads when Excel opens it, also where Excel does not help.
import { messageAddress } from "../../../src/commands/message-address";
import type { Message } from "../../../src/commands/message-address";
import { stage } from "../../taskpane/browser/support/stage";

const { browser, address } = stage();

const DONE: Message = { kind: "done", language: "da", score: "58,3 pct.", errors: 1, warnings: 2 };

/** The window's words, and the colours of its text and background, at an address; `blocked` files are not served. */
async function shown(
  url: string,
  { dark = false, blocked = "" }: { readonly dark?: boolean; readonly blocked?: string } = {},
) {
  const context = await browser().newContext({ colorScheme: dark ? "dark" : "light", locale: "da-DK" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  if (blocked !== "") await page.route(blocked, (route) => route.abort());
  await page.goto(url);
  const button = page.getByRole("button", { name: "Luk" });
  await button.waitFor();
  const text = await page.locator("main").innerText();
  const [color, background] = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return [style.color, style.backgroundColor];
  });
  const focused = await button.evaluate((element) => element === document.activeElement);
  await context.close();
  return { text, color, background, focused, asked };
}

const page = () => `${address()}/commands.html`;

describe("the ribbon's message window", () => {
  it("shows the message with the button focused", async () => {
    const { text, focused } = await shown(messageAddress(DONE, page()));
    expect(text).toContain("Samlet målopfyldelse: 58,3 pct.");
    expect(text).toContain("1 fejl og 2 advarsler.");
    expect(focused).toBe(true);
  });

  it("shows it when Office.js has appended its own parameters", async () => {
    const [before = "", fragment = ""] = messageAddress(DONE, page()).split("#");
    const { text } = await shown(
      `${before}&_host_Info=excel|web|16.01|da-dk|1|isDialog|#${fragment}&_xdm_Info=1|2|3`,
    );
    expect(text).toContain("58,3 pct.");
  });

  it("asks the server for nothing that came from the workbook", async () => {
    const { asked } = await shown(messageAddress(DONE, page()));
    expect(asked.length).toBeGreaterThan(0);
    expect(
      asked.map(decodeURIComponent).filter((url) => /58,3|warnings/.test(url.split("#")[0] ?? "")),
    ).toEqual([]);
  });

  it.each(["", "?message=%7B%22kind", "?_host_Info=excel"])(
    "says what to do when its address ends in '%s'",
    async (end) => {
      const { text } = await shown(`${address()}/message.html${end}`);
      expect(text).toContain("Meddelelsen kan ikke vises");
      expect(text).toContain("Se arket Resultat");
    },
  );

  it("shows the message where Office.js cannot be loaded", async () => {
    const { text } = await shown(messageAddress(DONE, page()), { blocked: "**/office/office.js" });
    expect(text).toContain("58,3 pct.");
  });

  it("is light on light and dark on dark", async () => {
    const light = await shown(messageAddress(DONE, page()));
    expect([light.color, light.background]).toEqual(["rgb(36, 36, 36)", "rgb(255, 255, 255)"]);
    const dark = await shown(messageAddress(DONE, page()), { dark: true });
    expect([dark.color, dark.background]).toEqual(["rgb(255, 255, 255)", "rgb(41, 41, 41)"]);
  });
});
