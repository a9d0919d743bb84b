// Danish: findings about the table Undtagelser.
import type { Words } from "./words";

export const exceptions = {
  "exception-code-unknown": {
    message: ({ shown }, say) =>
      shown === null
        ? `Undtagelsen i række ${say.row} har ingen kode og derfor ingen virkning.`
        : `Kontrollen kender ikke koden »${shown}«. Undtagelsen i række ${say.row} har ingen virkning.`,
    remedy: (_, say) =>
      `Kopiér koden fra kolonnen Kode i tabellen Flag til ${say.column}, eller slet rækken.`,
  },
  "exception-place-unknown": {
    message: ({ shown }, say) =>
      shown === null
        ? `Undtagelsen i række ${say.row} siger ikke, hvor den gælder, og har derfor ingen virkning.`
        : `Stedet »${shown}« findes ikke. Undtagelsen i række ${say.row} har ingen virkning.`,
    remedy: (_, say) =>
      `Kopiér stedet fra kolonnen Sted i tabellen Flag til ${say.column}, eller slet rækken.`,
  },
  "exception-value-missing": {
    message: (_, say) =>
      `Undtagelsen i række ${say.row} siger ikke, hvilken værdi den gælder for. Den ville aldrig bortfalde, og den har derfor ingen virkning.`,
    remedy: (_, say) => `Kopiér ${say.column} fra tabellen Flag, hvis undtagelsen stadig er rigtig.`,
  },
  "exception-without-reason": {
    message: (_, say) =>
      `Undtagelsen i række ${say.row} har ingen begrundelse. Uden den kan departementet ikke vurdere den, og den har ingen virkning.`,
    remedy: (_, say) => `Skriv i ${say.column}, hvorfor bemærkningen ikke skal følges, eller slet rækken.`,
  },
  "exception-unsigned": {
    message: ({ column }, say) =>
      column === "by"
        ? `Undtagelsen i række ${say.row} siger ikke, hvem der står inde for den, og har derfor ingen virkning.`
        : `Undtagelsen i række ${say.row} har ingen dato og derfor ingen virkning.`,
    remedy: ({ column }, say) =>
      column === "by"
        ? `Skriv navnet i ${say.column}.`
        : `Skriv dagen, undtagelsen er givet, i ${say.column}.`,
  },
  "exception-lapsed": {
    message: ({ of, givenFor, now }, say) =>
      `Undtagelsen i række ${say.row} fra ${of} er givet for »${givenFor}«, men nu gælder det »${say.givenFor(now)}«. Den er bortfaldet, og bemærkningen tæller igen.`,
    remedy: ({ now }, say) =>
      `Vurder bemærkningen på ny. Er undtagelsen stadig rigtig, så skriv »${say.givenFor(now)}« i ${say.column} og en ny dato; ellers slet rækken.`,
  },
  "exception-not-allowed": {
    message: ({ of }, say) =>
      `Undtagelsen i række ${say.row} er fra fejlen ${of}. Den betyder, at noget ikke er læst eller ikke er afgjort, og det kan en begrundelse ikke ændre. Fejlen står ved magt.`,
    remedy: "Ret fejlen, og slet rækken.",
  },
  "exception-repeated": {
    message: ({ firstRow }, say) =>
      `Række ${say.row} i tabellen ${say.table} undtager det samme som række ${firstRow}. Den første gælder.`,
    remedy: "Slet den ene af rækkerne.",
  },
  "exception-unused": {
    message: ({ of }, say) =>
      `Bemærkningen ${of}, som række ${say.row} i tabellen ${say.table} undtager, er der ikke længere.`,
    remedy: "Slet rækken, når den ikke skal gemmes.",
  },
} satisfies Partial<Words>;
