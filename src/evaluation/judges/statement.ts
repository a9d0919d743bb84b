// A statement, yes or no, with its documentation.
import { blocked, unreadable, waiting, type Judge } from "../judgement";

/**
 * "Institutionen kan dokumentere, at institutionen har ført kontrol med de etablerede forretningsgange" (mål 3.2)
 * The add-in takes the institution's word and asks for the reference to its documentation; whether that proves the
 * statement is for people to judge.
 */
export const judgeStatement: Judge = (requirement) => {
  const { result } = requirement;
  if (result.state === "unreadable") return unreadable(result);
  if (result.state === "missing") return waiting({ kind: "statement", origin: result.origin });
  const { value: met, origin, shown } = result;
  if (typeof met === "number")
    return blocked({ kind: "unreadable", origin, shown, problem: "not-yes-or-no" });
  return {
    kind: "settled",
    final: "when-met",
    outcome: { kind: "stated", met },
    margin: null,
    observed: { kind: "yes-no", value: met },
    conflicts: [],
    made: [],
  };
};
