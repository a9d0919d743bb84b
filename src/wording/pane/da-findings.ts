// In Danish: what was found, and what can be done about it.
import type { ExceptWording, FindingsWording, RemediedWording } from "./findings-words";
import { plural } from "./plural";

export const findings: FindingsWording = {
  heading: (count) => `Bemærkninger (${count})`,
  none: "Ingen bemærkninger.",
  count: {
    error: (count) => plural(count, "fejl", "fejl"),
    warning: (count) => plural(count, "advarsel", "advarsler"),
    info: (count) => plural(count, "oplysning", "oplysninger"),
    excepted: (count) => `${count} undtaget`,
  },
  showMore: (left) => `Vis flere (${left} endnu)`,
  filter: "Vis kun",
  all: (count) => `Alle (${count})`,
  wholePlan: "Hele planen",
};

export const remedied: RemediedWording = {
  done: (place) => `${place} er rettet. Genberegn, så tæller det.`,
  undo: "Fortryd",
  undone: "Rettelsen er taget tilbage.",
};

export const except: ExceptWording = {
  open: "Undtag",
  how: "Styrelsen svarer for bemærkningen. Den bliver stående som undtaget, og undtagelsen bortfalder, hvis tallene ændres.",
  reason: "Begrundelse",
  by: "Givet af",
  incomplete: "Skriv begrundelse og navn.",
  save: "Skriv undtagelsen",
  done: "Undtagelsen står i tabellen Undtagelser. Genberegn, så tæller den.",
};
