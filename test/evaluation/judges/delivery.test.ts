import fc from "fast-check";
import { addDays } from "../../../src/plan";
import { at, missing, quarter, unreadable, year } from "../../support/plan";
import { judge, marginOf, reasonOf } from "../support/judge";

const june = { start: "2024-06-01", end: "2024-06-30", text: "juni 2024" };
const guidance = { kind: "delivery", deadline: june } as const;

describe("vejledning om NIS2-implementering … senest juni 2024", () => {
  test("29 June is in time, 30 June is, 1 July is not", () => {
    const on = (deliveredOn: string) => judge({ ...guidance, deliveredOn });
    expect(["2024-06-29", "2024-06-30", "2024-07-01"].map((date) => on(date).status)).toEqual([
      "fulfilled",
      "fulfilled",
      "not-fulfilled",
    ]);
    expect(["2024-06-29", "2024-06-30", "2024-07-01"].map((date) => marginOf(on(date)))).toEqual([
      "1 to-spare days",
      "0 to-spare days",
      "1 missing days",
    ]);
  });

  test("is fulfilled from the day it is delivered", () => {
    const delivered = { ...guidance, deliveredOn: "2024-05-02" };
    expect(reasonOf(judge(delivered, "2024-05-01"))).toBe("not-due-yet delivered-later");
    expect(judge(delivered, "2024-05-02").status).toBe("fulfilled");
    expect(judge(delivered, "2024-05-02").reason).toEqual({
      kind: "judged",
      outcome: {
        kind: "delivered",
        met: true,
        on: "2024-05-02",
        due: { period: june, implied: false, daysLeft: 59 },
      },
      documentedLate: null,
    });
    expect(judge(delivered, "2024-05-02").observed).toEqual({ kind: "date", value: "2024-05-02" });
  });

  test("delivered later than the day judged as of, and that day after the deadline, it is late already", () => {
    expect(judge({ ...guidance, deliveredOn: "2024-07-05" }, "2024-07-01").reason).toMatchObject({
      kind: "judged",
      outcome: { kind: "late", on: "2024-07-05", days: 5 },
    });
  });

  test("late says how late", () => {
    const result = judge({ ...guidance, deliveredOn: "2024-07-14" });
    expect(result.reason).toMatchObject({
      kind: "judged",
      outcome: { kind: "late", met: false, on: "2024-07-14", days: 14, of: null },
      documentedLate: null,
    });
    expect(result.grade.possible.toString()).toBe("0");
  });

  test("nothing said is not due yet, then missing", () => {
    expect(judge(guidance, "2024-06-29").status).toBe("undetermined");
    expect(judge(guidance, "2024-06-30").status).toBe("undetermined");
    expect(reasonOf(judge(guidance, "2024-06-29"))).toBe("not-due-yet delivery");
    expect(judge(guidance, "2024-06-30").reason).toMatchObject({
      kind: "result-missing",
      need: { kind: "delivery", origin: at("requirements", 1, "deliveredOn") },
      due: { daysLeft: 0 },
    });
  });

  test("no is no failure before the deadline, and one from the day it is due", () => {
    expect(reasonOf(judge({ ...guidance, result: false }, "2024-06-29"))).toBe("not-due-yet not-delivered");
    const due = judge({ ...guidance, result: false }, "2024-06-30");
    expect(due.status).toBe("not-fulfilled");
    expect(due.observed).toEqual({ kind: "yes-no", value: false });
    expect(due.margin).toBeNull();
  });

  test("yes without a date cannot be held against a deadline", () => {
    const result = judge({ ...guidance, result: true });
    expect(result.status).toBe("undetermined");
    expect(result.reason).toMatchObject({
      kind: "delivery-date-missing",
      origin: at("requirements", 1, "deliveredOn"),
      due: { period: june },
    });
  });

  test("yes without a date is enough where there is no deadline", () => {
    const result = judge({ kind: "delivery", result: true });
    expect(result.status).toBe("fulfilled");
    expect(result.reason).toMatchObject({ outcome: { kind: "delivered", on: null, due: null } });
    expect(result.observed).toEqual({ kind: "yes-no", value: true });
    const yearless = { settings: { year: missing<number>() } };
    expect(judge({ kind: "delivery", result: true }, "2025-01-14", yearless).status).toBe("fulfilled");
  });

  test("without its own deadline the plan's year is the limit", () => {
    expect(judge({ kind: "delivery", deliveredOn: "2024-12-31" }).status).toBe("fulfilled");
    expect(judge({ kind: "delivery", deliveredOn: "2025-01-01" }).reason).toMatchObject({
      outcome: { kind: "late", days: 1, due: { implied: true } },
    });
  });

  test("with no deadline at all any day will do, without a margin", () => {
    const result = judge({ kind: "delivery", deliveredOn: "2025-01-01" }, "2025-01-14", {
      settings: { year: missing() },
    });
    expect(result.status).toBe("fulfilled");
    expect(result.margin).toBeNull();
    expect(result.reason).toMatchObject({ outcome: { due: null } });
  });

  test("yes and a date agree; no and a date do not", () => {
    expect(judge({ ...guidance, result: true, deliveredOn: "2024-06-01" }).status).toBe("fulfilled");
    expect(judge({ ...guidance, result: false, deliveredOn: "2024-06-01" }).reason).toEqual({
      kind: "delivery-contradicts",
      on: "2024-06-01",
      origin: at("requirements", 1, "result"),
    });
  });

  test("a number is neither yes nor no", () => {
    expect(judge({ ...guidance, result: 1, deliveredOn: "2024-06-01" }).reason).toEqual({
      kind: "unreadable",
      origin: at("requirements", 1, "result"),
      shown: "1",
      problem: "not-yes-or-no",
    });
  });

  test.each(["result", "deliveredOn", "deadline"])("%s unreadable", (column) => {
    expect(judge({ ...guidance, deliveredOn: "2024-06-01", [column]: unreadable() }).reason).toMatchObject({
      kind: "unreadable",
      origin: at("requirements", 1, column),
    });
  });

  test("property: an earlier day never makes a delivery worse", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((offset) => addDays("2024-01-01", offset));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const status = (deliveredOn: string): string =>
          judge({ ...guidance, deliveredOn }, "2025-12-31").status;
        return status(late) !== "fulfilled" || status(early) === "fulfilled";
      }),
    );
  });

  test("property: margins in days add up to the deadline", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (offset) => {
        const result = judge({ ...guidance, deliveredOn: addDays(june.end, offset) }, "2025-12-31");
        expect(marginOf(result)).toBe(`${Math.abs(offset)} ${offset > 0 ? "missing" : "to-spare"} days`);
      }),
    );
  });
});

describe("before the deadline", () => {
  test("a yes without a deadline of its own counts from the day it is said", () => {
    const result = judge({ kind: "delivery", result: true }, "2024-06-30");
    expect(result.status).toBe("fulfilled");
    expect(result.reason).toMatchObject({ kind: "judged", outcome: { kind: "delivered", on: null } });
  });

  test("a no with a day that is to come is not due yet, and no contradiction until then", () => {
    const planned = {
      kind: "delivery",
      deadline: year(2024),
      result: false,
      deliveredOn: "2024-12-01",
    } as const;
    expect(judge(planned, "2024-11-30").reason).toMatchObject({
      kind: "not-due-yet",
      need: { kind: "delivered-later", on: "2024-12-01" },
    });
    expect(judge(planned, "2024-12-01").reason).toMatchObject({ kind: "delivery-contradicts" });
  });
});

describe("documentation", () => {
  const note = { kind: "delivery", deadline: quarter(2024, 4), deliveredOn: "2024-12-12" } as const;

  test("asked for and missing, the delivery does not count yet", () => {
    const result = judge({ ...note, documentationRequired: true });
    expect(result.status).toBe("undetermined");
    expect(result.reason).toMatchObject({
      kind: "documentation-missing",
      outcome: { kind: "delivered" },
      later: null,
      origin: at("requirements", 1, "documentation"),
    });
    expect(result.grade.possible.toString()).toBe("1");
  });

  test("asked for and there, it counts; not asked for, it is not missed", () => {
    expect(judge({ ...note, documentationRequired: true, documentation: "J.nr. 1" }).status).toBe(
      "fulfilled",
    );
    expect(judge({ ...note, documentationRequired: false }).status).toBe("fulfilled");
    expect(judge(note).status).toBe("fulfilled");
  });

  test("dated after the day judged as of, it is not there yet", () => {
    const documented = {
      ...note,
      documentationRequired: true,
      documentation: "J.nr. 1",
      documentedOn: "2024-12-20",
    };
    expect(judge(documented, "2024-12-19").reason).toMatchObject({
      kind: "documentation-missing",
      later: "2024-12-20",
    });
    expect(judge(documented, "2024-12-20").status).toBe("fulfilled");
    expect(judge({ ...documented, documentationRequired: false }, "2024-12-19").status).toBe("fulfilled");
  });

  test("a date without a reference is no documentation, whenever it is", () => {
    const dated = (documentedOn: string) =>
      judge({ ...note, documentationRequired: true, documentedOn }, "2024-12-20").reason;
    expect(dated("2024-12-19")).toMatchObject({ kind: "documentation-missing", later: null });
    expect(dated("2024-12-20")).toMatchObject({ kind: "documentation-missing", later: null });
    expect(dated("2024-12-21")).toMatchObject({ kind: "documentation-missing", later: "2024-12-21" });
  });

  test("dated after the deadline, it counts and is said", () => {
    const on = (documentedOn: string) =>
      judge({ ...note, documentationRequired: true, documentation: "J.nr. 1", documentedOn }).reason;
    expect(on("2024-12-31")).toMatchObject({ kind: "judged", documentedLate: null });
    expect(on("2025-01-03")).toMatchObject({ kind: "judged", documentedLate: { on: "2025-01-03", days: 3 } });
  });

  test("after the plan's year it is late only against a deadline of its own", () => {
    const open = { kind: "delivery", deliveredOn: "2024-12-12", documentedOn: "2025-01-03" } as const;
    expect(judge(open).reason).toMatchObject({ kind: "judged", documentedLate: null });
    expect(judge(open, "2025-01-14", { settings: { year: missing() } }).reason).toMatchObject({
      documentedLate: null,
    });
  });

  test("a failure needs no documentation", () => {
    expect(judge({ ...guidance, result: false, documentationRequired: true }).status).toBe("not-fulfilled");
  });

  test("unreadable where it matters", () => {
    expect(judge({ ...note, documentationRequired: unreadable() }).reason).toMatchObject({
      origin: { column: "documentationRequired" },
    });
    expect(judge({ ...note, documentationRequired: unreadable(), documentation: "J.nr. 1" }).status).toBe(
      "fulfilled",
    );
    expect(judge({ ...note, documentationRequired: true, documentation: unreadable() }).reason).toMatchObject(
      {
        kind: "unreadable",
        origin: { column: "documentation" },
      },
    );
    expect(judge({ ...note, documentation: unreadable() }).status).toBe("fulfilled");
  });
});

describe("a statement: institutionen kan dokumentere, at …", () => {
  const statement = { kind: "statement", deadline: year(2024) } as const;

  test("yes is fulfilled from the day it is given, no fails when it is due", () => {
    expect(judge({ ...statement, result: true }, "2024-06-30").status).toBe("fulfilled");
    expect(reasonOf(judge({ ...statement, result: false }, "2024-06-30"))).toBe("not-due-yet stated");
    const no = judge({ ...statement, result: false }, "2024-12-31");
    expect(no.status).toBe("not-fulfilled");
    expect(no.reason).toEqual({
      kind: "judged",
      outcome: { kind: "stated", met: false },
      documentedLate: null,
    });
    expect(no.observed).toEqual({ kind: "yes-no", value: false });
    expect(no.margin).toBeNull();
  });

  test("no answer waits", () => {
    expect(reasonOf(judge(statement, "2024-06-30"))).toBe("not-due-yet statement");
    expect(judge(statement).reason).toMatchObject({
      need: { kind: "statement", origin: at("requirements", 1, "result") },
    });
  });

  test("without the documentation the plan asks for it does not count", () => {
    expect(reasonOf(judge({ ...statement, result: true, documentationRequired: true }))).toBe(
      "documentation-missing stated",
    );
  });

  test("a number or an unreadable cell is no answer", () => {
    expect(judge({ ...statement, result: 1 }).reason).toMatchObject({
      kind: "unreadable",
      problem: "not-yes-or-no",
    });
    expect(judge({ ...statement, result: unreadable("måske", "not-yes-or-no") }).reason).toMatchObject({
      kind: "unreadable",
      shown: "måske",
    });
  });
});
