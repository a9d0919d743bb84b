// Draws the icons: assets/*.svg become the PNG files the manifest points to. Run after changing a drawing; the PNGs are committed.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openBrowser } from "../test/support/browser";

const ASSETS = join(__dirname, "..", "assets");

/** Sizes Office asks for: the ribbon 16, 32, 80; the add-in itself 32 and, on fine screens, 64. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  resultatplan: [16, 32, 64, 80],
  recalculate: [16, 32, 80],
  result: [16, 32, 80],
  pane: [16, 32, 80],
};

/** At this size and below, the drawing made for few pixels is used. */
const SMALL = 16;

async function draw(browser: Browser, name: string, size: number): Promise<string> {
  const svg = await readFile(join(ASSETS, `${name}${size <= SMALL ? "-small" : ""}.svg`), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true, type: "png" });
  await page.close();
  const file = `${name}-${size}.png`;
  await writeFile(join(ASSETS, file), png);
  return file;
}

async function main(): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const [name, sizes] of Object.entries(SIZES))
      for (const size of sizes) console.log(await draw(browser, name, size));
  } finally {
    await browser.close();
  }
}

void main();
