// Loads Microsoft's own Excel client in Node: its script in a context of its own, with the little of a browser it asks for.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { isOfficeClient, type OfficeClient } from "./office-client";
import { createOffice, withMembers, type RequirementSupport } from "./office";

const SCRIPT = "excel-web-16.00.debug.js";

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      kept.delete(key);
    },
  };
}

/** The browser as far as the client's script looks at it while loading. */
function surroundings(): Record<string, unknown> {
  const location = { href: "http://localhost/", search: "", hash: "", protocol: "http:" };
  const ignore = () => undefined;
  const document = {
    URL: location.href,
    location,
    cookie: "",
    referrer: "",
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: ignore, style: {} }),
    addEventListener: ignore,
  };
  const window: Record<string, unknown> = {
    // The caller's own: its promises and errors are then what the caller knows as promises and errors.
    Promise,
    Error,
    Date,
    Math,
    JSON,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    document,
    location,
    navigator: { userAgent: "node", platform: "", language: "en-US" },
    localStorage: storage(),
    sessionStorage: storage(),
    history: {},
    addEventListener: ignore,
    XMLHttpRequest: ignore,
  };
  window["window"] = window;
  window["self"] = window;
  return window;
}

let loaded: { readonly client: OfficeClient; readonly window: Record<string, unknown> } | null = null;

/**
 * The client library, loaded once. Needs `@microsoft/office-js` installed.
 * @param support which requirement sets `Office.context.requirements` declares; the last call's counts
 */
export function loadClient(support: RequirementSupport): OfficeClient {
  loaded ??= evaluate();
  const { client, window } = loaded;
  // The client asks its own global Office which requirement sets there are.
  const office = withMembers(client.Office, createOffice(support));
  window["Office"] = office;
  return { ...client, Office: office };
}

function evaluate() {
  const packageFile = createRequire(join(process.cwd(), "package.json")).resolve(
    "@microsoft/office-js/package.json",
  );
  const file = join(dirname(packageFile), "dist", SCRIPT);
  const window = surroundings();
  runInContext(readFileSync(file, "utf8"), createContext(window), { filename: SCRIPT });
  const client = {
    Excel: window["Excel"],
    OfficeExtension: window["OfficeExtension"],
    Office: window["Office"],
  };
  if (!isOfficeClient(client)) throw new Error(`${SCRIPT} did not define Excel and OfficeExtension.`);
  return { client, window };
}
