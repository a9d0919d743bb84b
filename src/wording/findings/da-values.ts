// Danish: findings about what stands in the cells.
import { DOUBTED } from "../reasons/da-words";
import type { Words } from "./words";

const PARTS = { 10: "tiendedel", 100: "hundrededel", 1000: "tusindedel" } as const;

export const values = {
  "number-as-text": {
    message: ({ shown, read }, say) =>
      `»${shown}« er gemt som tekst (${say.place}). Det er læst som ${say.number(read)}, men Excel regner ikke med det.`,
    remedy: ({ read }, say) => `Skriv ${say.number(read)} som tal.`,
  },
  "number-ambiguous": {
    message: ({ shown, danish, english }, say) =>
      `»${shown}« kan læses som ${say.number(danish)} eller som ${say.number(english)}. Tallet er ikke brugt (${say.place}).`,
    remedy: "Skriv det rigtige tal som tal, ikke som tekst.",
  },
  "date-as-text": {
    message: ({ shown }, say) =>
      `»${shown}« er gemt som tekst (${say.place}). Datoen er læst, men Excel kan hverken sortere den eller tælle dage med den.`,
    remedy: "Skriv datoen igen som dato.",
  },
  "date-system-differs": {
    message: ({ shown, used }) =>
      `Indstillingen Datosystem siger »${shown}«, men projektmappen viser sine datoer efter ${used}-systemet. De er læst, som de vises.`,
    remedy: ({ used }) => `Skriv ${used} ud for Datosystem, eller lad cellen være tom.`,
  },
  "date-system-unsure": {
    message: ({ shown, used }, say) =>
      `Det er uklart, om projektmappen bruger datoer fra 1900 eller 1904: ${say.place} viser »${shown}«, og det passer ikke med andre datoer. Datoerne er læst efter ${used}-systemet, og nogle kan være læst fire år og en dag forkert.`,
    remedy: "Kontrollér cellens datoformat, og skriv 1900 eller 1904 ud for Datosystem i tabellen Plan.",
  },
  "id-as-number": {
    message: ({ shown }) => `Nummeret ${shown} er gemt som tal. Excel skelner så ikke mellem 1.1 og 1.10.`,
    remedy: "Formatér cellen som tekst, og skriv nummeret igen.",
  },
  "text-cleaned": {
    message: ({ read }) =>
      `Cellen med »${read}« har mellemrum, som ikke ses. Opslag i arket finder den ikke.`,
    remedy: ({ read }) => `Skriv »${read}« igen uden mellemrum før og efter.`,
  },
  "look-alike": {
    message: ({ read }) =>
      `Cellen viser »${read}«, men et af tegnene er fra et andet alfabet og ligner kun. Den er læst, som den ses; opslag i arket finder den ikke.`,
    remedy: ({ read }) => `Skriv »${read}« igen i cellen.`,
  },
  "error-value": {
    message: ({ shown }, say) => `Cellen viser ${shown} (${say.place}). Der er ingen værdi at bruge.`,
    remedy: "Ret formlen, eller skriv værdien.",
  },
  "not-a-number": {
    message: ({ shown }, say) =>
      `»${shown}« kan ikke læses som et tal (${say.place}). Cellen regnes ikke med.`,
    remedy: "Skriv tallet alene, uden ord. Lad cellen være tom, hvis tallet ikke kendes.",
  },
  "date-not-number": {
    message: ({ shown }, say) =>
      `Cellen viser datoen »${shown}«, hvor der skal stå et tal (${say.place}). Excel laver fx 1-3 om til en dato. Tallet er ikke brugt.`,
    remedy: "Vælg talformatet Standard for cellen, og skriv tallet igen.",
  },
  "other-unit": {
    message: ({ shown }, say) =>
      `»${shown}« er i en anden enhed, end rækken er i (${say.place}). Tallet er ikke brugt.`,
    remedy: "Skriv tallet i rækkens enhed, eller skriv den rigtige enhed i rækken.",
  },
  "not-a-date": {
    message: ({ shown }, say) => `»${shown}« kan ikke læses som en dato eller en periode (${say.place}).`,
    remedy: "Skriv en dato, fx 30-06-2024, eller en periode, fx 2. kvartal 2024.",
  },
  "not-yes-or-no": {
    message: ({ shown }, say) => `»${shown}« er hverken ja eller nej (${say.place}).`,
    remedy: "Skriv ja eller nej. Lad cellen være tom, hvis svaret ikke kendes.",
  },
  "not-applicable": {
    message: ({ shown }, say) =>
      `»${shown}« er ikke et resultat (${say.place}). Det tager ikke målet ud af opgørelsen.`,
    remedy: (_, say) =>
      `Er målet ikke relevant, så vælg det i kolonnen ${say.name("goals", "standing")} i tabellen ${say.name("goals")}. Ellers skriv resultatet, eller lad cellen være tom.`,
  },
  "word-unknown": {
    message: ({ shown }, say) => `»${shown}« er ikke et af de ord, kolonnen kender (${say.place}).`,
    remedy: "Vælg et ord fra cellens liste.",
  },
  "percent-scale": {
    message: ({ id, value, target, side, written, meant }, say) =>
      `Krav ${id} sammenligner ${say.number(value)} pct. med ${say.number(target)} pct. Er ${DOUBTED[side]} ${say.number(written)} eller ${say.number(meant)} pct.?`,
    remedy: ({ written, meant }, say) =>
      `Ret til ${say.number(meant)}, hvis det er tallet i pct. Er ${say.number(written)} pct. rigtigt, så skriv tallet med procenttegn.`,
  },
  "percent-above-hundred": {
    message: ({ id, value }, say) =>
      `Krav ${id} har resultatet ${say.number(value)} pct. En andel kan ikke være over 100 pct.`,
    remedy: "Kontrollér tallet og dets komma.",
  },
  "thousand-slip": {
    message: ({ id, value, target, side, written, meant }, say) =>
      `Krav ${id} sammenligner ${say.number(value)} med ${say.number(target)}. Er ${DOUBTED[side]} ${say.number(written)} eller ${say.number(meant)}?`,
    remedy: ({ meant }, say) =>
      `Kontrollér punktum og komma. Ret til ${say.number(meant)}, hvis det er tallet.`,
  },
  "value-jump": {
    message: ({ kpi, value, before, beforePeriod, times, direction }, say) =>
      `Nøgletallet »${kpi}« er ${say.number(value)}, omtrent ${
        direction === "up" ? `${times} gange så meget som` : `en ${PARTS[times]} af`
      } ${say.number(before)} ${say.when(beforePeriod)}.`,
    remedy: "Kontrollér komma og punktum i begge tal. Er ændringen rigtig, så skriv hvorfor i kilden.",
  },
  "unit-differs": {
    message: ({ id, kpi, unit, expected, other }) =>
      `Nøgletallet »${kpi}« er i ${unit}, men ${other === null ? `krav ${id}` : `»${other}« ved krav ${id}`} er i ${expected}. Tallene sammenlignes ikke.`,
    remedy: "Omregn tallet til kravets enhed, eller ret enheden.",
  },
  "count-impossible": {
    message: ({ of, value, problem }, say) =>
      problem === "negative"
        ? `Antallet for ${of} er ${say.number(value)}. Et antal kan ikke være negativt.`
        : `Antallet for ${of} er ${say.number(value)}. Et antal skal være et helt tal.`,
    remedy: "Skriv det antal, der er gennemført.",
  },
  "zero-result": {
    message: ({ id, target, nothing }, say) =>
      nothing === null
        ? `Krav ${id} har resultatet 0 pct. mod måltallet ${say.number(target ?? 0)} pct. Det regnes som et resultat, ikke som manglende måling.`
        : `Krav ${id} har resultatet 0${nothing.kpi === null ? `, og enheden er ${nothing.unit}` : `, og ${nothing.kpi} er også 0`}. Er der slet ikke sket noget, er der intet at måle på. Det regnes som et resultat.`,
    remedy: ({ nothing }, say) =>
      nothing === null
        ? "Lad cellen være tom, hvis der ikke er målt endnu."
        : `Lad cellen være tom, hvis der ikke er sket noget. Er tallet et gennemsnit eller en andel, så vælg typen Forhold: tælleren i ${say.name("requirements", "measure")} og antallet i ${say.name("requirements", "denominator")}.`,
  },
  "digits-lost": {
    message: ({ shown }) =>
      `Tallet ${shown} har flere end de 15 cifre, Excel kan gemme. De sidste cifre er gået tabt.`,
    remedy: "Skriv tallet i en større enhed, fx mio. kr.",
  },
  "denominator-zero": {
    message: ({ id, kpi }) => `Krav ${id} divideres med »${kpi}«, som er 0. Forholdet kan ikke beregnes.`,
    remedy: "Skriv det rigtige tal, eller lad cellen være tom, hvis det ikke kendes.",
  },
  "delivered-before-plan": {
    message: ({ id, date, planYear }, say) =>
      `Krav ${id} er leveret ${say.date(date)}, før planen for ${planYear} begyndte.`,
    remedy: "Kontrollér året i datoen.",
  },
  "measured-outside-year": {
    message: ({ id, date, planYear }, say) =>
      `Krav ${id} er målt ${say.date(date)}, før ${planYear} begyndte. Det er opgjort efter den måling.`,
    remedy: "Skriv den nye måling, eller kontrollér året i datoen.",
  },
  "date-in-future": {
    message: ({ date, today }, say) =>
      `${say.date(date)} er ikke kommet endnu; i dag er ${say.date(today)} (${say.place}).`,
    remedy: "Ret datoen, eller lad cellen være tom, til det er sket.",
  },
  "result-kind-unsuited": {
    message: ({ id, shown, expected }) =>
      expected === "number"
        ? `Krav ${id} skal have et tal som resultat; her står »${shown}«.`
        : `Krav ${id} skal have ja eller nej som resultat; her står »${shown}«.`,
    remedy: ({ expected }) =>
      expected === "number"
        ? "Skriv det målte tal, eller ret kravets type."
        : "Skriv ja eller nej, eller ret kravets type.",
  },
  "result-differs": {
    message: ({ id, used, usedFrom, other }, say) =>
      usedFrom === "requirements"
        ? `Krav ${id} har resultatet ${say.number(used)}, men nøgletallet er ${say.number(other)}. Resultatet ved kravet er brugt.`
        : `Krav ${id} har resultatet ${say.number(other)}, men beregnet af tabellerne er det ${say.about(used)}. Det beregnede er brugt.`,
    remedy: "Ret det tal, der er forkert, eller lad resultatet ved kravet være tomt, så det andet bruges.",
  },
  "kpi-parts-differ": {
    message: ({ kpi, period, stated, parts, before }, say) =>
      before !== null
        ? `»${kpi}« opgøres år til dato, men er ${say.about(stated)} ${say.when(period)} og ${say.about(parts)} ${say.when(before)}.`
        : `»${kpi}« er ${say.about(stated)} ${say.when(period)}, men tallene for dele af perioden giver ${say.about(parts)}. Udfaldet bygger på ${say.about(stated)}.`,
    remedy: (_, say) =>
      `Ret det tal, der er forkert, i tabellen ${say.table}. Passer begge, så ret ${say.name("kpis", "aggregation")}.`,
  },
  "periods-differ": {
    message: ({ id, numerator, denominator }) =>
      `Krav ${id} regner med et tal for ${numerator} og et tal for ${denominator}. De kan ikke bruges sammen.`,
    remedy: (_, say) => `Skriv begge nøgletal for samme periode i tabellen ${say.name("kpis")}.`,
  },
} satisfies Partial<Words>;
