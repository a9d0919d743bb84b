// In Danish: "Hvad nu hvis".
import { ended } from "./ended";
import { plural } from "./plural";
import type { WhatIfWording } from "./what-if-words";

export const whatIf: WhatIfWording = {
  tab: (assumed) => (assumed === 0 ? "Hvad nu hvis" : `Hvad nu hvis (${assumed})`),
  heading: "Med dine antagelser",
  note: "Kun en antagelse: Der skrives intet i projektmappen, og det beregnede resultat står uændret.",
  how: "Vælg et andet udfald for et mål eller et krav, og se, hvad scoren ville blive.",
  calculated: (score) => `Beregnet: ${ended(score)}`,
  assumed: (requirements) => `${plural(requirements, "krav er antaget", "krav er antaget")}.`,
  reset: "Nulstil",
  choose: (name) => `Antagelse for ${name}`,
  asCalculated: "Som beregnet",
  choice: { fulfilled: "Opfyldt", "not-fulfilled": "Ikke opfyldt" },
  insteadOf: (status, calculated) => `${status} (antaget; beregnet: ${calculated})`,
  requirements: (count) => `Målets krav (${count})`,
  nothing: "Planen har ingen mål, der tæller med.",
};
