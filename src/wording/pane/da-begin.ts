// In Danish: before there is a result.
import type { CarriedWording, FirstRunWording, ReadyWording } from "./begin-words";

export const ready: ReadyWording = {
  heading: "Klar til at beregne",
  text: "Tryk Genberegn. Tilføjelsen læser tabellerne, afgør hvert mål og skriver resultatet i arket Resultat. Dine egne tabeller bliver ikke ændret.",
};

export const firstRun: FirstRunWording = {
  heading: "Projektmappen har ingen resultatplan endnu",
  what: "Her følges årets resultatplan: Tilføjelsen læser mål, krav og tal i projektmappens tabeller, afgør hvert mål med en begrundelse og regner den samlede målopfyldelse ud.",
  how: "Opret tabellerne her, eller åbn en projektmappe, der har dem.",
  createPlan: "Opret plan",
  createExample: "Opret med eksempel",
  exampleHow: "Med et lille eksempel ser I, hvad der skal stå hvor. Skriv jeres egne mål over det.",
  link: "Kobl eksisterende ark",
  linkHow:
    "Står planen allerede i jeres egne tabeller? Så tilføjes kun arket Kobling, hvor du skriver, hvad tabellerne og kolonnerne hedder hos jer.",
  linked: "Skriv i arket Kobling, hvad tabellerne og kolonnerne hedder hos jer, og tryk Genberegn.",
  nothingLeaves: "Alt regnes i denne projektmappe. Intet sendes nogen steder hen.",
};

export const carried: CarriedWording = {
  heading: (year) => `Planen for ${year} ligger klar`,
  text: "Den er lavet af sidste års plan. Tryk på knappen, så laves planens ark i denne projektmappe. Det, der skal besluttes på ny, står i bemærkningerne, når der er genberegnet.",
  create: (year) => `Opret planen for ${year}`,
  created: (year) =>
    `Planen for ${year} er oprettet. Gem projektmappen, og tryk Genberegn: Bemærkningerne viser, hvad der skal besluttes.`,
};
