// Sentences as plans write them, beside the columns of their requirement: each with the words that contradict a column, and
// which, or with none.
import fc from "fast-check";
import type { Comparator, Period, RequirementKind } from "../../src/plan";
import { readPeriodText } from "../../src/plan";
import { check, type Draft, goal, planWith } from "./support";

/** [kind, comparator, target, unit] and how the row differs from that. */
type Columns = readonly [RequirementKind, Comparator, number, string?];

function contradictions(change: (draft: Draft) => void): string[] {
  return check(planWith(change)).flatMap((found) =>
    found.facts.code === "text-contradicts" && found.origin.column !== null
      ? [`${found.facts.words} ≠ ${found.origin.column}`]
      : [],
  );
}

function ofRow(wording: string, row: Partial<Draft["requirements"][number]>): string[] {
  return contradictions((d) => {
    d.requirements.push({ id: "1.x", goal: "1", wording, deadline: periodOf("2024"), ...row });
  });
}

function periodOf(text: string): Period {
  const period = readPeriodText(text);
  if (period === undefined) throw new Error(`No period: ${text}`);
  return period;
}

function ofColumns(wording: string, [kind, comparator, target, unit]: Columns): string[] {
  return ofRow(wording, { kind, comparator, target, ...(unit === undefined ? {} : { unit }) });
}

const SATISFIED: Columns = ["value", "at-least", 85, "pct."];
const WRONG: Columns = ["value", "at-least", 58, "pct."];

describe("a text that states a threshold in per cent", () => {
  const sentences: readonly (readonly [sentence: string, words: string])[] = [
    ["Brugertilfredsheden er mindst 85 pct.", "mindst 85 pct."],
    ["Brugertilfredsheden skal være på minimum 85 pct. målt i den årlige undersøgelse.", "minimum 85 pct."],
    ["Mindst 85 procent af sagerne afgøres inden for 30 dage.", "Mindst 85 procent"],
    ["Andelen skal være mindst 85 %.", "mindst 85 %"],
    ["Andelen skal være mindst 85%", "mindst 85%"],
    ["Andelen er mindst 85,0 pct. i 2024.", "mindst 85,0 pct."],
    ["Andelen er ikke lavere end 85 pct. ved årets udgang.", "ikke lavere end 85 pct."],
    ["Andelen er ikke under 85 pct.", "ikke under 85 pct."],
    ["Tilfredsheden er 85 pct. eller derover.", "85 pct. eller derover"],
    ["I mål 2.3 opnås mindst 85 pct. af de 3 delmål.", "mindst 85 pct."],
    ["Tilfredsheden skal være på mindst 85.", "mindst 85"],
    ["At least 85 per cent of the users are satisfied.", "At least 85 per cent"],
  ];

  it.each(sentences)("%s contradicts the target 58", (sentence, words) => {
    expect(ofColumns(sentence, WRONG)).toEqual([`${words} ≠ target`]);
  });

  it.each(sentences)("%s agrees with the target 85", (sentence) => {
    expect(ofColumns(sentence, SATISFIED)).toEqual([]);
  });

  it.each<[string, Columns, string[]]>([
    ["Frafaldet er højst 6 pct.", ["value", "at-most", 5, "pct."], ["højst 6 pct. ≠ target"]],
    ["Frafaldet er maksimalt 6 pct.", ["value", "at-most", 5, "%"], ["maksimalt 6 pct. ≠ target"]],
    ["Frafaldet er maks. 6 pct.", ["value", "at-most", 5, "%"], ["maks. 6 pct. ≠ target"]],
    ["Elevfrafaldet er under 6 %.", ["value", "below", 5, "pct."], ["under 6 % ≠ target"]],
    ["Elevfrafaldet overstiger ikke 6 %.", ["value", "below", 6, "pct."], []],
    ["Oppetiden er mere end 99,5 pct.", ["value", "above", 95.5, "pct."], ["mere end 99,5 pct. ≠ target"]],
    ["Afvigelsen er højst 5 pct.", ["deviation", "at-most", 5, "pct."], []],
    ["Afvigelsen er højst 5 pct.", ["deviation", "at-most", 6, "pct."], ["højst 5 pct. ≠ target"]],
    ["Andelen er mindst 85 pct.", ["value", "at-least", 0.85], []],
    ["Andelen er mindst 85 pct.", ["value", "at-least", 85], []],
    ["Andelen er mindst 85 pct.", ["value", "at-least", 58], ["mindst 85 pct. ≠ target"]],
    ["Andelen er mindst 85 pct.", ["value", "at-least", 0.85, "pct."], ["mindst 85 pct. ≠ target"]],
    ["Afgange er højst 8,5 pct.", ["ratio", "at-most", 8.5, "pct. af årsværk"], []],
  ])("%s beside %j", (sentence, columns, expected) => {
    expect(ofColumns(sentence, columns)).toEqual(expected);
  });
});

describe("a text that states a count", () => {
  it.each<[string, Columns, string[]]>([
    [
      "Der gennemføres mindst tre tiltag.",
      ["count", "at-least", 4, "tiltag"],
      ["mindst tre tiltag ≠ target"],
    ],
    ["Der gennemføres mindst tre tiltag.", ["count", "at-least", 3, "tiltag"], []],
    [
      "Der gennemføres mindst 3 forskellige nye tiltag.",
      ["count", "at-least", 4, "tiltag"],
      ["mindst 3 forskellige nye tiltag ≠ target"],
    ],
    [
      "Der gennemføres fem aktiviteter.",
      ["count", "at-least", 4, "aktiviteter"],
      ["fem aktiviteter ≠ target"],
    ],
    [
      "Der gennemføres fem informationsaktiviteter.",
      ["count", "at-least", 4, "aktivitet"],
      ["fem informationsaktiviteter ≠ target"],
    ],
    [
      "Mindst én pilotimplementering.",
      ["count", "at-least", 2, "pilotimplementeringer"],
      ["Mindst én pilotimplementering ≠ target"],
    ],
    ["Mindst én pilotimplementering.", ["count", "at-least", 1, "pilotimplementeringer"], []],
    ["Et ISO-modenhedsniveau på minimum 4.", ["value", "at-least", 3, "niveau"], ["minimum 4 ≠ target"]],
    ["Mindst 1.000 virksomheder deltager.", ["count", "at-least", 1000, "virksomheder"], []],
    ["Mindst 1 000 virksomheder deltager.", ["count", "at-least", 1000, "virksomheder"], []],
    [
      "Mindst 1000 virksomheder deltager.",
      ["count", "at-least", 100, "virksomheder"],
      ["Mindst 1000 virksomheder deltager ≠ target"],
    ],
    ["Mindst 5 tusind virksomheder deltager.", ["count", "at-least", 5000, "virksomheder"], []],
    ["Der afholdes flere end 3 møder.", ["count", "at-least", 4, "møder"], []],
    ["Der afholdes mindst 4 møder.", ["count", "above", 3, "møder"], []],
    ["Der afholdes flere end 3 møder.", ["count", "at-least", 5, "møder"], ["flere end 3 møder ≠ target"]],
    ["Mindst 3 ud af 5 projekter er i mål.", ["count", "at-least", 3, "projekter"], []],
    ["Mindst 3 ud af 5 projekter er i mål.", ["count", "at-least", 5, "projekter"], ["Mindst 3 ≠ target"]],
  ])("%s beside %j", (sentence, columns, expected) => {
    expect(ofColumns(sentence, columns)).toEqual(expected);
  });
});

describe("a text in another unit of money", () => {
  it.each<[string, Columns, string[]]>([
    ["Der hentes mindst 5,2 mio. kr.", ["value", "at-least", 5_200_000, "kr."], []],
    ["Der hentes mindst 5.200.000 kr.", ["value", "at-least", 5.2, "mio. kr."], []],
    ["Der hentes mindst 5,2 mio. kr.", ["value", "at-least", 5200, "t.kr."], []],
    [
      "Der hentes mindst 5,2 mio. kr.",
      ["value", "at-least", 52, "mio. kr."],
      ["mindst 5,2 mio. kr. ≠ target"],
    ],
    ["Udgiften er højst 500 kr. pr. sag.", ["value", "at-most", 500, "kr. pr. sag"], []],
    [
      "Udgiften er højst 500 kr. pr. sag.",
      ["value", "at-most", 50, "kr. pr. sag"],
      ["højst 500 kr. ≠ target"],
    ],
    ["Vækst i midler på mindst 5 pct. om året.", ["value", "at-least", 412, "mio. kr."], []],
  ])("%s beside %j", (sentence, columns, expected) => {
    expect(ofColumns(sentence, columns)).toEqual(expected);
  });
});

describe("a target with its decimal point elsewhere than in the text", () => {
  it.each<[string, Columns, string[]]>([
    ["Der behandles 125 sager.", ["value", "at-least", 12.5], ["125 sager ≠ target"]],
    ["Der behandles 3.450 sager.", ["value", "at-least", 3.45, "sager"], ["3.450 sager ≠ target"]],
    ["Der behandles 3.450 sager.", ["value", "at-least", 3450, "sager"], []],
    ["Andelen er 7,5 pct.", ["value", "at-least", 75, "pct."], ["7,5 pct. ≠ target"]],
    ["Andelen er 7,5 pct.", ["value", "at-least", 75, "sager"], []],
    ["Der holdes 5 møder.", ["value", "at-least", 50], []],
    ["Der behandles 125 sager og 40 klager.", ["value", "at-least", 12.5], []],
    ["Der behandles 130 sager.", ["value", "at-least", 12.5], []],
  ])("%s beside %j", (sentence, columns, expected) => {
    expect(ofColumns(sentence, columns)).toEqual(expected);
  });
});

describe("a comparison the other way than the text's", () => {
  it.each<[string, Columns, string[]]>([
    ["Frafaldet er højst 6 pct.", ["value", "at-least", 6, "pct."], ["højst 6 pct. ≠ comparator"]],
    ["Frafaldet er mindst 6 pct.", ["value", "at-most", 6, "pct."], ["mindst 6 pct. ≠ comparator"]],
    ["Frafaldet er under 6 pct.", ["value", "at-most", 6, "pct."], ["under 6 pct. ≠ comparator"]],
    ["Frafaldet er under 6 pct.", ["value", "below", 6, "pct."], []],
    ["Frafaldet er 6 pct.", ["value", "at-most", 6, "pct."], []],
    ["Frafaldet er over 6 pct. eller under 6 pct.", ["value", "below", 6, "pct."], []],
  ])("%s beside %j", (sentence, columns, expected) => {
    expect(ofColumns(sentence, columns)).toEqual(expected);
  });
});

describe("a text with a band", () => {
  it.each<[string, number, number, string[]]>([
    ["Der er udarbejdet 1-3 forslag.", 1, 3, []],
    ["Der er udarbejdet 1–3 forslag.", 1, 4, ["1–3 forslag ≠ targetTo"]],
    ["Der er udarbejdet mellem 1 og 3 forslag.", 2, 3, ["mellem 1 og 3 forslag ≠ target"]],
    ["Der er mindst 1 og højst 3 forslag.", 1, 2, ["højst 3 forslag ≠ targetTo"]],
    ["Der er mindst 1 og højst 3 forslag.", 1, 3, []],
  ])("%s beside %d to %d", (wording, target, targetTo, expected) => {
    expect(
      ofRow(wording, {
        kind: "list",
        comparator: "between",
        target,
        targetTo,
        unit: "forslag",
        measure: "Deltemaer",
      }),
    ).toEqual(expected);
  });

  it("is no threshold of a requirement that has only one", () => {
    expect(ofColumns("Der er mellem 5 og 7 forslag.", ["count", "at-least", 6, "forslag"])).toEqual([]);
  });
});

describe("a text that states none of the requirement's own numbers, or several", () => {
  it.each<[string, Columns]>([
    ["Andelen er 85 pct. i 2024 og 90 pct. i 2025.", WRONG],
    ["Andelen er mindst 85 pct. i 2024 og mindst 90 pct. i 2025.", WRONG],
    ["Andelen øges fra 80 til 85 pct.", WRONG],
    ["Andelen øges med mindst 5 pct.", WRONG],
    ["Andelen stiger med mindst 5 procentpoint.", WRONG],
    ["Andelen stiger mindst 5 pct.-point.", WRONG],
    ["Undersøgelsen sendes til 20 pct. af borgerne.", WRONG],
    ["Andelen er ca. 85 pct.", WRONG],
    ["Der holdes mindst 3 møder.", WRONG],
    ["Mindst tre tiltag i 2024.", WRONG],
    ["Målet er mindst 2024-niveau.", WRONG],
    ["Der holdes mindst 3 møder.", ["count", "at-least", 2, "rapporter"]],
    ["Kurser med mindst 100 deltagere.", ["count", "at-least", 5, "kurser"]],
    ["Der følges op mindst 4 gange.", ["count", "at-least", 2]],
    ["Rapporten foreligger mindst 14 dage før mødet.", ["count", "at-least", 2]],
    ["Mindst to tredjedele af sagerne.", ["count", "at-least", 20]],
    ["Antallet er højere end i 2023.", ["value", "at-least", 20]],
    ["Krav 12 i ISO 27001 er opfyldt.", ["value", "at-least", 1.2]],
    ["Målt i 2. kvartal og pr. 31. december.", ["value", "at-least", 31]],
    ["Udgiftsopfølgning 12.", ["value", "at-least", 1.2]],
    ["Publikationer er flere end sidste år.", ["count", "at-least", 2700, "publikationer"]],
  ])("%s beside %j", (sentence, columns) => {
    expect(ofColumns(sentence, columns)).toEqual([]);
  });

  it.each(["delivery", "statement", "change"] as const)("a %s has no target of its own", (kind) => {
    expect(
      ofRow("Andelen er mindst 85 pct.", { kind, comparator: "falls", target: 58, unit: "pct." }),
    ).toEqual([]);
  });
});

describe("a text that states a deadline", () => {
  const deadline = periodOf("31-03-2024");

  it.each([
    ["Vejledningen er udarbejdet senest juni 2024.", "senest juni 2024"],
    ["Vejledningen er udarbejdet senest den 30. juni 2024.", "senest den 30. juni 2024"],
    ["Senest den 30. juni 2024 er vejledningen udarbejdet.", "Senest den 30. juni 2024"],
    ["Vejledningen udgives senest 30-06-2024, og der informeres.", "senest 30-06-2024"],
    ["Adgangen er etableret inden udgangen af Q2.", "inden udgangen af Q2"],
    ["Inden udgangen af Q2 2024 er adgangen etableret.", "Inden udgangen af Q2 2024"],
    ["Adgangen er etableret ved udgangen af 2. kvartal 2024.", "ved udgangen af 2. kvartal 2024"],
    ["Adgangen er etableret inden 1. juli 2024.", "inden 1. juli 2024"],
    ["Adgangen er etableret ultimo juni.", "ultimo juni"],
  ])("%s contradicts 31 March and agrees with 30 June", (wording, words) => {
    expect(ofRow(wording, { kind: "delivery", deadline })).toEqual([`${words} ≠ deadline`]);
    expect(ofRow(wording, { kind: "delivery", deadline: periodOf("juni 2024") })).toEqual([]);
    expect(ofRow(wording, { kind: "delivery", deadline: periodOf("Q2 2024") })).toEqual([]);
    expect(ofRow(wording, { kind: "delivery", deadline: periodOf("30-06-2024") })).toEqual([]);
  });

  it.each([
    "Notatet er sendt inden for 30 dage.",
    "Notatet er sendt senest 14 dage efter den 30. juni 2024.",
    "Notatet er sendt inden sommerferien.",
    "Notatet er sendt i juni 2024.",
    "Notatet er sendt senest den 1. marts det følgende år.",
    "Første del senest den 1. maj 2024, anden del senest den 1. juni 2024.",
    "Første del senest den 31. marts 2024, anden del senest den 1. juni 2024.",
    "Det foregår ved Q2-mødet og med juni-tallene.",
  ])("%s states none, or several", (wording) => {
    expect(ofRow(wording, { kind: "delivery", deadline })).toEqual([]);
  });
});

describe("the goal's sentence", () => {
  const only = (wording: string) => (d: Draft) => {
    goal(d, "2.a").wording = wording;
  };

  it("is compared with the goal's only requirement", () => {
    expect(contradictions(only("Tilfredsheden med Borger.dk er mindst 94 pct."))).toEqual([
      "mindst 94 pct. ≠ target",
    ]);
    expect(contradictions(only("Tilfredsheden med Borger.dk er mindst 92 pct."))).toEqual([]);
  });

  it("is compared with none of several", () => {
    const change = (d: Draft): void => {
      only("Tilfredsheden er mindst 94 pct.")(d);
      d.requirements.push({
        id: "2.a.ii",
        goal: "2.a",
        kind: "statement",
        result: true,
        deadline: periodOf("2024"),
      });
    };
    expect(contradictions(change)).toEqual([]);
  });

  it("of a goal with subgoals speaks of them", () => {
    expect(
      contradictions((d) => {
        goal(d, "3").wording = "Afvigelsen er højst 2 pct.";
        d.requirements.push({
          id: "3.i",
          goal: "3",
          kind: "value",
          comparator: "at-most",
          target: 5,
          unit: "pct.",
          result: 3,
          deadline: periodOf("2024"),
        });
      }),
    ).toEqual([]);
  });
});

test("a threshold written in any way contradicts exactly the targets that are another number", () => {
  const lower = fc.constantFrom("mindst", "minimum", "ikke under", "Mindst");
  const unit = fc.constantFrom(" pct.", " %", "%", " procent");
  const tenths = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(lower, tenths, tenths, unit, (words, stated, target, percent) => {
      const text = `Andelen er ${words} ${(stated / 10).toFixed(1).replace(".", ",")}${percent} i 2024`;
      expect(ofColumns(text, ["value", "at-least", target / 10, "pct."])).toHaveLength(
        stated === target ? 0 : 1,
      );
    }),
    { numRuns: 50 },
  );
});
