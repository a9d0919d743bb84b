// In English: "Hvad nu hvis".
import { ended } from "./ended";
import { plural } from "./plural";
import type { WhatIfWording } from "./what-if-words";

export const whatIf: WhatIfWording = {
  tab: (assumed) => (assumed === 0 ? "What if" : `What if (${assumed})`),
  heading: "With your assumptions",
  note: "An assumption only: nothing is written to the workbook, and the calculated result stands unchanged.",
  how: "Choose another outcome for a goal or a requirement, and see what the score would be.",
  calculated: (score) => `Calculated: ${ended(score)}`,
  assumed: (requirements) => `${plural(requirements, "requirement is", "requirements are")} assumed.`,
  reset: "Reset",
  choose: (name) => `Assumption for ${name}`,
  asCalculated: "As calculated",
  choice: { fulfilled: "Fulfilled", "not-fulfilled": "Not fulfilled" },
  insteadOf: (status, calculated) => `${status} (assumed; calculated: ${calculated})`,
  requirements: (count) => `The goal's requirements (${count})`,
  nothing: "The plan has no goals that count.",
};
