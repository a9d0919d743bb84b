// In Danish: the small window a ribbon button reports in.
import { ended } from "./ended";
import type { MessageWording } from "./message-words";
import { plural } from "./plural";

export const message: MessageWording = {
  doneTitle: "Genberegnet",
  done: (score) => `Samlet målopfyldelse: ${ended(score)}`,
  counts: (errors, warnings) =>
    `${plural(errors, "fejl", "fejl")} og ${plural(warnings, "advarsel", "advarsler")}.`,
  seeSheet: "Se begrundelserne i arket Resultat, eller vælg Åbn rude på båndet.",
  failedTitle: "Ikke genberegnet",
  unreadableTitle: "Meddelelsen kan ikke vises",
  unreadable:
    "Se arket Resultat: øverst står, hvornår resultatet er beregnet, eller at det ikke er færdigt. Vælg Genberegn på båndet igen, hvis tidspunktet ikke er nyt.",
  close: "Luk",
};
