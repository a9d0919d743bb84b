// Finds a browser for the tests of the built pane, for the icons and for the screenshots, on whatever machine this is.
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, LaunchOptions } from "playwright-core";

/** Where installers put Chromium, Chrome and Edge on Linux, macOS and Windows. */
const KNOWN_PATHS: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Playwright's names for browsers installed in the places it knows. */
const CHANNELS = ["msedge", "chrome"] as const;

const QUIET = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const HELP =
  "No browser was found. Install Chromium, Chrome or Edge, or set CHROME_PATH to the program of one, and run again.";

/** One way to a browser; `options` throws where the way does not exist on this machine. */
interface Way {
  readonly name: string;
  readonly options: () => LaunchOptions | Promise<LaunchOptions>;
}

/**
 * Starts a browser: CHROME_PATH, an installed Chromium, Chrome or Edge, Playwright's channels, and last the Chromium that the
 * package @sparticuz/chromium carries (Linux x64). BROWSER_ONLY names one way ("path", "installed", "msedge", "chrome",
 * "packaged") to try it alone. Throws with what to do when none works.
 */
export async function openBrowser(): Promise<Browser> {
  const only = process.env["BROWSER_ONLY"];
  const tried: string[] = [];
  for (const way of waysToABrowser()) {
    if (only !== undefined && only !== way.name) continue;
    try {
      return await launch(way);
    } catch (error) {
      // A path the user named must work; anything else is only one of several ways.
      if (way.name === "path")
        throw new Error(`CHROME_PATH does not start: ${firstLine(error)}`, { cause: error });
      tried.push(`${way.name}: ${firstLine(error)}`);
    }
  }
  throw new Error([HELP, ...tried].join("\n  "));
}

/** The program of a browser and what to tell it, for starting one that nothing looks into. Throws when none is found by its path. */
export async function browserProgram(): Promise<readonly [program: string, switches: readonly string[]]> {
  for (const { name, options } of waysToABrowser()) {
    if (name === "msedge" || name === "chrome") continue;
    const { executablePath } = await options();
    if (executablePath !== undefined) return [executablePath, ["--headless=new", ...QUIET, ...sandbox()]];
  }
  throw new Error(HELP);
}

function waysToABrowser(): readonly Way[] {
  const named = process.env["CHROME_PATH"];
  return [
    ...(named === undefined || named === ""
      ? []
      : [{ name: "path", options: () => ({ executablePath: named }) }]),
    ...KNOWN_PATHS.filter((path) => existsSync(path)).map((path) => ({
      name: "installed",
      options: () => ({ executablePath: path }),
    })),
    ...CHANNELS.map((channel) => ({ name: channel, options: () => ({ channel }) })),
    { name: "packaged", options: packagedChromium },
  ];
}

async function launch({ options }: Way): Promise<Browser> {
  return chromium.launch({ headless: true, ...(await options()), args: [...QUIET, ...sandbox()] });
}

/** Chromium refuses its sandbox to root, which is what containers run as. */
function sandbox(): readonly string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

/**
 * Unpacks the packaged browser into the temporary folder. Only its program is used: the flags the package recommends would
 * switch off web security, which the tests are there to watch.
 */
async function packagedChromium(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("@sparticuz/chromium is for Linux x64");
  // Read when the package loads: makes it unpack the libraries (libnss3 and others) that slim containers lack.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return { executablePath: await packaged.executablePath() };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
