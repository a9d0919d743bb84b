// Variants for the rules on Undtagelser: an exception is in force, or the finding stands and the row's own fault is told.
import { at, missing, unreadable } from "../../support/plan";
import { type Cases, type Draft, except, goal, kpi, requirement, variant as v } from "../support";

/** Borger.dk is 0,91 of at least 92 pct., not fulfilled even if 91 is meant: a warning that the agency may answer for. */
function slip(d: Draft): void {
  kpi(d, "Borger.dk", 2023).value = 0.89;
  kpi(d, "Borger.dk", 2024).value = 0.91;
}
const SLIP = "percent-scale warning kpis:2:value";
const EXCEPTED = "percent-scale excepted kpis:2:value";

/** The slip with its exception, less or more. */
const excepted =
  (otherwise: Partial<Draft["exceptions"][number]> = {}) =>
  (d: Draft): void => {
    slip(d);
    except(d, "percent-scale", otherwise);
  };

const inForce = v("an exception with reason, name, day and value is in force", excepted(), [EXCEPTED]);

export const exceptions = {
  "exception-code-unknown": [
    v("a code that the check never gives", excepted({ code: "procent-skala" }), [
      "exception-code-unknown warning exceptions:1:code",
      SLIP,
    ]),
    inForce,
    v("no code at all", excepted({ code: missing() }), [
      "exception-code-unknown warning exceptions:1:code",
      SLIP,
    ]),
    v("an error value is told as such, once", excepted({ code: unreadable() }), [
      "error-value warning exceptions:1:code",
      SLIP,
    ]),
    v("capitals are forgiven", excepted({ code: "Percent-Scale" }), [EXCEPTED]),
    v("what is found about exceptions cannot itself be excepted", excepted({ code: "exception-lapsed" }), [
      "exception-code-unknown warning exceptions:1:code",
      SLIP,
    ]),
  ],
  "exception-place-unknown": [
    v("a place that is not in the workbook", excepted({ place: [] }), [
      "exception-place-unknown warning exceptions:1:place",
      SLIP,
    ]),
    inForce,
    v("no place at all", excepted({ place: missing() }), [
      "exception-place-unknown warning exceptions:1:place",
      SLIP,
    ]),
    v("an error value is told as such, once", excepted({ place: unreadable() }), [
      "error-value warning exceptions:1:place",
      SLIP,
    ]),
    v("the row alone is place enough", excepted({ place: [at("kpis", 2)] }), [EXCEPTED]),
    v(
      "one of the places that a text can mean is enough",
      excepted({ place: [at("goals", 2), at("kpis", 2, "value")] }),
      [EXCEPTED],
    ),
  ],
  "exception-value-missing": [
    v("an exception from whatever may come", excepted({ givenFor: missing() }), [
      "exception-value-missing warning exceptions:1:givenFor",
      SLIP,
    ]),
    inForce,
    v("an error value is no value", excepted({ givenFor: unreadable() }), [
      "error-value warning exceptions:1:givenFor",
      SLIP,
    ]),
    v(
      "said also where there is nothing to except from",
      (d) => {
        except({ ...d, ...spoilt(d) }, "percent-scale");
        d.exceptions.push({
          code: "percent-scale",
          place: [at("kpis", 2, "value")],
          reason: "x",
          by: "y",
          date: "2025-01-10",
        });
      },
      [
        "exception-unused info exceptions:1:code",
        "exception-unused info exceptions:2:code",
        "exception-value-missing warning exceptions:2:givenFor",
      ],
    ),
  ],
  "exception-without-reason": [
    v("nobody says why", excepted({ reason: missing() }), [
      "exception-without-reason warning exceptions:1:reason",
      SLIP,
    ]),
    inForce,
    v("an error value is no reason", excepted({ reason: unreadable() }), [
      "error-value warning exceptions:1:reason",
      SLIP,
    ]),
    v("nor name nor day: each is told", excepted({ reason: missing(), by: missing(), date: missing() }), [
      "exception-unsigned warning exceptions:1:by",
      "exception-unsigned warning exceptions:1:date",
      "exception-without-reason warning exceptions:1:reason",
      SLIP,
    ]),
  ],
  "exception-unsigned": [
    v("nobody answers for it", excepted({ by: missing() }), [
      "exception-unsigned warning exceptions:1:by",
      SLIP,
    ]),
    inForce,
    v("nobody knows since when", excepted({ date: missing() }), [
      "exception-unsigned warning exceptions:1:date",
      SLIP,
    ]),
    v("a day that is none", excepted({ date: unreadable("i foråret", "not-a-date") }), [
      "not-a-date warning exceptions:1:date",
      SLIP,
    ]),
  ],
  "exception-lapsed": [
    v(
      "the value is another",
      (d) => {
        excepted()(d);
        kpi(d, "Borger.dk", 2024).value = 0.9;
      },
      ["exception-lapsed warning exceptions:1:givenFor", SLIP],
    ),
    inForce,
    v(
      "the target is another",
      (d) => {
        excepted()(d);
        requirement(d, "2.a.i").target = 93;
      },
      ["exception-lapsed warning exceptions:1:givenFor", SLIP],
    ),
    v(
      "the value without its code is not enough: a target may change under it",
      excepted({ givenFor: "0,91" }),
      ["exception-lapsed warning exceptions:1:givenFor", SLIP],
    ),
    v(
      "the code alone is enough",
      (d) => {
        excepted()(d);
        const [row] = d.exceptions;
        if (row !== undefined) row.givenFor = codeOf(row.givenFor).toLowerCase();
      },
      [EXCEPTED],
    ),
    v(
      "a row moved by sorting keeps its exception where the place is the row's own",
      (d) => {
        excepted()(d);
        const [first, second, ...others] = d.kpis;
        if (first === undefined || second === undefined) return;
        d.kpis = [second, first, ...others];
        const [row] = d.exceptions;
        if (row !== undefined) row.place = [at("kpis", 1, "value")];
      },
      ["percent-scale excepted kpis:1:value"],
    ),
    v(
      "the same value in another row is not what it was given for",
      (d) => {
        requirement(d, "1.ii").comparator = "at-least";
        d.requirements.push({ ...requirement(d, "1.ii"), id: "1.iii" });
        for (const id of ["1.ii", "1.iii"]) requirement(d, id).measuredOn = "2023-12-01";
        except(d, "measured-outside-year");
        const [row] = d.exceptions;
        if (row !== undefined) row.place = [at("requirements", 11, "measuredOn")];
      },
      [
        "exception-lapsed warning exceptions:1:givenFor",
        "measured-outside-year warning requirements:11:measuredOn",
        "measured-outside-year warning requirements:2:measuredOn",
      ],
    ),
    v(
      "a result changed beside the cell is another finding too",
      (d) => {
        requirement(d, "1.ii").documentation = missing();
        except(d, "evidence-missing");
        requirement(d, "1.ii").result = 5;
      },
      [
        "evidence-missing warning requirements:2:documentation",
        "exception-lapsed warning exceptions:1:givenFor",
      ],
    ),
    v(
      "a deadline missed by more days is the same finding",
      (d) => {
        const last = d.reports.at(-1);
        if (last !== undefined) last.sentOn = missing();
        except(d, "report-missing", {}, { today: "2025-01-16", asOf: "2024-12-31" });
      },
      ["report-missing excepted reports:4:sentOn"],
    ),
    v(
      "the first of two equal rows moved is the same finding of the second",
      (d) => {
        const [first, ...others] = d.lists;
        d.lists = [...(first === undefined ? [] : [first]), ...others];
        d.lists.push({ list: "Deltemaer", item: "Organisering", value: 2, assessed: true });
        except(d, "list-item-duplicated");
        d.lists.unshift(...d.lists.splice(1, 1));
      },
      ["list-item-duplicated excepted lists:3:item"],
    ),
    v(
      "another text where a result should be is another finding of its row",
      (d) => {
        requirement(d, "1.ii").wording = "Mindst tre tiltag i 2023.";
        requirement(d, "1.ii").result = unreadable("fire", "not-a-number");
        except(d, "year-in-text-differs");
        requirement(d, "1.ii").result = unreadable("fem", "not-a-number");
      },
      [
        "exception-lapsed warning exceptions:1:givenFor",
        "not-a-number error requirements:2:result",
        "year-in-text-differs warning requirements:2:wording",
      ],
    ),
    v(
      "another text in the cell is another finding of it",
      (d) => {
        goal(d, "1").title = unreadable("#REF!");
        except(d, "error-value");
        goal(d, "1").title = unreadable("#N/A");
      },
      ["error-value warning goals:1:title", "exception-lapsed warning exceptions:1:givenFor"],
    ),
  ],
  "exception-not-allowed": [
    v(
      "no reason gives a goal the number it lacks",
      (d) => {
        requirement(d, "1.ii").target = missing();
        except(d, "target-missing");
      },
      ["exception-not-allowed warning exceptions:1:code", "target-missing error requirements:2:target"],
    ),
    inForce,
    v(
      "a warning may be answered for",
      (d) => {
        d.settings.signedOn = "2024-01-31";
        except(d, "signed-after-start");
      },
      ["signed-after-start excepted plan:5:signedOn"],
    ),
    v(
      "a warning that has become an error may not",
      (d) => {
        d.settings.deviationBase = missing();
        except(d, "deviation-base-unset");
        for (const line of d.budget) if (line.name === "Drift") line.amounts.realised = 46;
        for (const line of d.budget) if (line.name === "Resultat") line.amounts.realised = -6;
      },
      ["deviation-base-unset error plan:10:deviationBase", "exception-not-allowed warning exceptions:1:code"],
    ),
    v(
      "nor without reason, name or value: what it is from comes first",
      (d) => {
        requirement(d, "1.ii").target = missing();
        except(d, "target-missing", { reason: missing() });
      },
      [
        "exception-not-allowed warning exceptions:1:code",
        "exception-without-reason warning exceptions:1:reason",
        "target-missing error requirements:2:target",
      ],
    ),
  ],
  "exception-repeated": [
    v(
      "two reasons for one finding",
      (d) => {
        excepted()(d);
        const [row] = d.exceptions;
        if (row !== undefined) d.exceptions.push({ ...row, reason: "En anden grund" });
      },
      ["exception-repeated info exceptions:2:code", EXCEPTED],
    ),
    inForce,
    v(
      "a row without a reason stands in nobody's way",
      (d) => {
        excepted()(d);
        const [row] = d.exceptions;
        if (row !== undefined) d.exceptions.unshift({ ...row, reason: missing() });
      },
      ["exception-without-reason warning exceptions:1:reason", EXCEPTED],
    ),
    v(
      "one exception each for two findings repeats nothing",
      (d) => {
        excepted()(d);
        d.settings.signedOn = "2024-01-31";
        except(d, "signed-after-start");
      },
      [EXCEPTED, "signed-after-start excepted plan:5:signedOn"],
    ),
  ],
  "exception-unused": [
    v(
      "what was excepted is mended",
      (d) => {
        excepted()(d);
        kpi(d, "Borger.dk", 2023).value = 91;
        kpi(d, "Borger.dk", 2024).value = 93;
      },
      ["exception-unused info exceptions:1:code"],
    ),
    inForce,
    v("the finding stands somewhere else", excepted({ place: [at("kpis", 3, "value")] }), [
      "exception-unused info exceptions:1:code",
      SLIP,
    ]),
    v("the finding stands in another column of the row", excepted({ place: [at("kpis", 2, "unit")] }), [
      "exception-unused info exceptions:1:code",
      SLIP,
    ]),
    v(
      "a setting is found by its name, in whatever row it stands",
      (d) => {
        d.settings.signedOn = "2024-01-31";
        except(d, "signed-after-start", { place: [at("plan", 0, "signedOn")] });
      },
      ["signed-after-start excepted plan:5:signedOn"],
    ),
    v("the table as a whole is not each of its rows", excepted({ place: [at("kpis", 0)] }), [
      "exception-unused info exceptions:1:code",
      SLIP,
    ]),
    v("a cell of another table in the same row and column", excepted({ place: [at("lists", 2, "value")] }), [
      "exception-unused info exceptions:1:code",
      SLIP,
    ]),
    v(
      "a setting we do not know is found by its row: the other is another",
      (d) => {
        for (const [row, shown] of [
          [20, "Aar"],
          [21, "Maaned"],
        ] as const)
          d.notes.push({ kind: "setting-unknown", origin: at("plan", row, "setting"), shown });
        except(d, "setting-unknown", { place: [at("plan", 22, "setting")] });
      },
      [
        "exception-unused info exceptions:1:code",
        "setting-unknown warning plan:20:setting",
        "setting-unknown warning plan:21:setting",
      ],
    ),
  ],
} satisfies Cases;

/** What the slip changes, in a draft of its own. */
function spoilt(d: Draft): Pick<Draft, "kpis"> {
  const kpis = d.kpis.map((row) => ({ ...row }));
  const own = { ...d, kpis };
  slip(own);
  return { kpis };
}

function codeOf(givenFor: Draft["exceptions"][number]["givenFor"]): string {
  return /\[(.+)\]$/u.exec(typeof givenFor === "string" ? givenFor : "")?.[1] ?? "";
}
