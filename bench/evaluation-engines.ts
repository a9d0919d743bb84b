// The rule engines the evaluation is measured against. They are installed only in bench/ (`npm --prefix bench ci`), so
// they are loaded by name at run time, and only what is used of them is described here.
import type { Case, Decide } from "./evaluation-cases";

async function load(name: string): Promise<unknown> {
  const found: unknown = await import(name);
  return found;
}

interface JsonLogicModule {
  readonly LogicEngine: new () => { build(rule: unknown): (data: unknown) => unknown };
}

/** json-logic-engine, its rule compiled once. */
export async function jsonLogicEngine(): Promise<Decide> {
  const { LogicEngine } = (await load("json-logic-engine")) as JsonLogicModule;
  const decide = new LogicEngine().build({
    if: [
      { or: [{ "!": [{ var: "due" }] }, { "===": [{ var: "value" }, null] }] },
      "undetermined",
      { if: [{ ">=": [{ var: "value" }, { var: "target" }] }, "fulfilled", "not-fulfilled"] },
    ],
  });
  return (cases) => Promise.resolve(cases.map((one) => String(decide(one))));
}

interface JsonRulesModule {
  readonly Engine: new (rules: readonly unknown[]) => {
    run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>;
  };
}

/** json-rules-engine: a rule for each verdict that can be reached; none is undetermined. */
export async function jsonRulesEngine(): Promise<Decide> {
  const { Engine } = (await load("json-rules-engine")) as JsonRulesModule;
  const rule = (type: string, operator: string): unknown => ({
    conditions: {
      all: [
        { fact: "due", operator: "equal", value: true },
        { fact: "value", operator: "notEqual", value: null },
        { fact: "value", operator, value: { fact: "target" } },
      ],
    },
    event: { type },
  });
  const engine = new Engine([rule("fulfilled", "greaterThanInclusive"), rule("not-fulfilled", "lessThan")]);
  return async (cases) => {
    const verdicts: string[] = [];
    for (const one of cases) {
      const { events } = await engine.run({ ...one });
      verdicts.push(events[0]?.type ?? "undetermined");
    }
    return verdicts;
  };
}

interface ZenModule {
  readonly ZenEngine: new () => {
    createDecision(content: object): {
      evaluate(context: object): Promise<{ readonly result: { readonly status?: string } }>;
    };
  };
}

/** @gorules/zen-engine: one expression node, prepared once. */
export async function zenEngine(): Promise<Decide> {
  const { ZenEngine } = (await load("@gorules/zen-engine")) as ZenModule;
  const status =
    "not(due) or value == null ? 'undetermined' : value >= target ? 'fulfilled' : 'not-fulfilled'";
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
      {
        id: "rule",
        name: "rule",
        type: "expressionNode",
        position: { x: 1, y: 0 },
        content: { expressions: [{ id: "status", key: "status", value: status }] },
      },
      { id: "out", name: "out", type: "outputNode", position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "rule" },
      { id: "b", type: "edge", sourceId: "rule", targetId: "out" },
    ],
  });
  return async (cases) => {
    const verdicts: string[] = [];
    for (const one of cases) verdicts.push((await decision.evaluate(one)).result.status ?? "");
    return verdicts;
  };
}

interface HyperFormulaSheet {
  batch(change: () => void): unknown;
  setCellContents(at: { sheet: number; row: number; col: number }, content: unknown): unknown;
  getCellValue(at: { sheet: number; row: number; col: number }): unknown;
}

interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(sheet: unknown[][], options: object): HyperFormulaSheet;
  };
}

/** HyperFormula: a row for each goal; every value is written again in one batch, then every verdict is read. */
export async function hyperFormula(cases: readonly Case[]): Promise<Decide> {
  const { HyperFormula } = (await load("hyperformula")) as HyperFormulaModule;
  const rows = cases.map(({ value, target, due }, index) => {
    const row = index + 1;
    const formula = `=IF(OR(NOT(C${row}),ISBLANK(A${row})),"undetermined",IF(A${row}>=B${row},"fulfilled","not-fulfilled"))`;
    return [value, target, due, formula];
  });
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: "gpl-v3" });
  return (written) => {
    sheet.batch(() => {
      written.forEach(({ value }, row) => sheet.setCellContents({ sheet: 0, row, col: 0 }, value));
    });
    return Promise.resolve(written.map((_, row) => String(sheet.getCellValue({ sheet: 0, row, col: 3 }))));
  };
}
