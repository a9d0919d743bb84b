// What the build puts into dist: its weight, what its pages allow, and that everything they ask for is there.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { structure as danish } from "../../../src/wording/findings/da-structure";
import { structure as english } from "../../../src/wording/findings/en-structure";
import { DIST, PREVIEW } from "./support/preview";

const PAGES = ["taskpane.html", "commands.html", "message.html", "support.html"];

function read(file: string): string {
  return readFileSync(join(DIST, file), "utf8");
}

/** Addresses of the scripts a page loads. */
function scriptsOf(page: string): string[] {
  return scriptsIn(read(page));
}

function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source ?? "");
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
}

describe("the built add-in", () => {
  it("weighs at most 120 kB gzipped of our own JavaScript before the pane is on the screen", () => {
    const own = scriptsOf("taskpane.html").filter((script) => !script.startsWith("office/"));
    expect(own).toEqual([expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/)]);
    expect(own.reduce((sum, script) => sum + gzipped(script), 0)).toBeLessThanOrEqual(120_000);
  });

  it("gives the ribbon's button the sentences it writes, and not those it never says", () => {
    const [script = ""] = scriptsOf("commands.html").filter((source) => !source.startsWith("office/"));
    expect(gzipped(script)).toBeLessThanOrEqual(114_000);
    const code = read(script);
    const sentence = { da: danish["setting-unknown"].remedy, en: english["setting-unknown"].remedy };
    expect(code).toContain(sentence.da);
    expect(code).not.toContain(sentence.en);
    const [engine = ""] = readdirSync(DIST).filter((file) => /^engine\./.test(file));
    expect(read(engine)).toContain(sentence.en);
  });

  it.each(PAGES)("%s loads only files that are there, and runs no script of its own text", (page) => {
    for (const script of scriptsOf(page))
      expect({ script, there: existsSync(join(DIST, script)) }).toEqual({ script, there: true });
    expect(read(page)).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it.each(["preview.html", "preview-pane.html"])("%s loads only files that are there or deployed", (page) => {
    const scripts = scriptsIn(readFileSync(join(PREVIEW, page), "utf8"));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts)
      expect({ script, there: [PREVIEW, DIST].some((folder) => existsSync(join(folder, script))) }).toEqual({
        script,
        there: true,
      });
  });

  it.each(PAGES)("%s allows nothing but its own origin", (page) => {
    const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(read(page))?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it("serves Office.js for Excel on Windows, Mac, iPad and the web, in Danish and English, without its telemetry", () => {
    const files = readdirSync(join(DIST, "office"), { recursive: true }).map(String).sort();
    expect(files.filter((file) => file.endsWith(".js"))).toEqual([
      join("da-dk", "office_strings.js"),
      join("en-us", "office_strings.js"),
      "excel-ios-16.00.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "excel-win32-16.00.js",
      "excel-win32-16.01.js",
      "o15apptofilemappingtable.js",
      "office.js",
    ]);
  });

  it("has office.js that asks for no other file of Excel than those", () => {
    const mapping = /"?excel"?\s*:\s*\{([^}]*)\}/.exec(read(join("office", "office.js")))?.[1] ?? "";
    const asked = [...mapping.matchAll(/"?(\w+)"?\s*:\s*"([\d.]+)"/g)].map(
      ([, platform, version]) => `excel-${platform ?? ""}-${version ?? ""}.js`,
    );
    const missing = asked.filter((file) => !existsSync(join(DIST, "office", file)));
    // Windows Mobile's Excel, which is no more.
    expect(missing).toEqual(["excel-winrt-16.00.js"]);
  });

  it("carries no sample and no preview into what is shipped", () => {
    const files = readdirSync(DIST, { recursive: true }).map(String);
    expect(files.filter((file) => /preview|sample|\.xlsx$/.test(file))).toEqual([]);
    const megabytes = files
      .map((file) => statSync(join(DIST, file)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
    // Two thirds of it are Office.js.
    expect(megabytes / 1e6).toBeLessThanOrEqual(9);
    for (const page of PAGES) expect(read(page)).not.toMatch(/preview|samples/);
    for (const script of scriptsOf("taskpane.html")) expect(read(script)).not.toContain("excelts");
  });
});
