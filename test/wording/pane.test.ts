// The pane's texts: both languages say everything, calmly, and say different things in different languages.
import { languageFor } from "../../src/wording/language";
import { paneWording } from "../../src/wording/pane";
import { clockTime } from "../../src/taskpane/clock-time";

/** Every text of a wording by its path; functions are called with what they are called with in the pane. */
function texts(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const call = value as (...given: unknown[]) => string;
    // What tells the outcome is given the score's text; everything else a number, or a place that is not known.
    const given = (count: number | undefined) =>
      /\.(?:done|calculated|setUp\.score)$/.test(path) ? "75,0 pct." : count;
    return [2, 1, undefined].map((count) => [
      `${path}(${String(count)})`,
      call(given(count), count ?? 0, count ?? 0),
    ]);
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    texts(part, `${path}.${key}`),
  );
}

describe.each(["da", "en"] as const)("the pane's texts in %s", (language) => {
  const all = texts(paneWording(language));

  it("leave nothing empty", () => {
    expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("blame nobody and shout at nobody", () => {
    expect(all.filter(([, text]) => /!|ugyldig|illegal|invalid|ulovlig/i.test(text))).toEqual([]);
  });

  it("say of every problem what happened and what to do, as sentences", () => {
    for (const [kind, problem] of Object.entries(paneWording(language).problem))
      for (const place of [undefined, "Resultat"]) {
        expect({ kind, ends: problem.what(place).endsWith(".") }).toEqual({ kind, ends: true });
        expect({ kind, ends: problem.remedy(place).endsWith(".") }).toEqual({ kind, ends: true });
      }
  });
});

describe("the two languages", () => {
  it("differ in every sentence", () => {
    const danish = new Map(texts(paneWording("da")));
    const same = texts(paneWording("en")).filter(
      ([path, text]) => danish.get(path) === text && text.includes(" "),
    );
    expect(same).toEqual([]);
  });

  it("name the sheet a problem is about", () => {
    expect(paneWording("da").problem.protected.what("Resultat")).toBe(
      "Arket Resultat er beskyttet, så resultatet kan ikke skrives. Tilføjelsen ophæver aldrig en beskyttelse.",
    );
    expect(paneWording("en").problem.protected.what(undefined)).toBe(
      "A sheet is protected, so the result cannot be written. The add-in never removes a protection.",
    );
  });

  it("write the time of day their own way", () => {
    const at = new Date(2024, 0, 31, 9, 5);
    expect(clockTime(at, paneWording("da").culture)).toBe("09.05");
    expect(clockTime(at, paneWording("en").culture)).toBe("09:05");
  });

  it("count one error and two errors", () => {
    expect(paneWording("da").score.provisionalBecause(1)).toBe(
      "Tallet er foreløbigt: 1 fejl kan ændre det. Ret den, og genberegn.",
    );
    expect(paneWording("da").score.provisionalBecause(2)).toBe(
      "Tallet er foreløbigt: 2 fejl kan ændre det. Ret dem, og genberegn.",
    );
    expect(paneWording("en").findings.count.error(1)).toBe("1 error");
    expect(paneWording("en").findings.count.error(2)).toBe("2 errors");
  });

  it("follow the display language of Office", () => {
    expect([
      languageFor("da-DK"),
      languageFor("en-US"),
      languageFor("sv-SE"),
      languageFor(undefined),
    ]).toEqual(["da", "en", "da", "da"]);
  });
});
