import type { RecordFormat } from "../format.ts";
import { sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

/** What customers taught the shop. */
export const knowledge: RecordFormat = {
  name: "generic",
  kind: "knowledge",
  recognises: () => false,
  fields: {
    customer_id: { type: "text", words: words.customer },
    email: { type: "text", words: words.email },
    day: { type: "day", words: `${words.day}, learned at, ${words.created}` },
    learned: {
      type: "text",
      words: `learned, what was learned, insight, lesson, learning, idea, knowledge, wiedza, czego się nauczyliśmy, wniosek, lärdom, insikt, знание, урок, вывод,
        آموخته, درس, Erkenntnis, Gelernt, Idee`,
    },
    cost: { type: "money", words: words.cost },
    benefit_per_year: {
      type: "money",
      words: `benefit_per_year, benefit per year, yearly benefit, annual benefit, benefit, saving per year, korzyść roczna, korzyść, nytta per år, nytta,
        выгода в год, выгода, سود سالانه, منفعت سالانه, Nutzen pro Jahr, Nutzen`,
    },
    years: { type: "number", words: `years, duration, lata, år, лет, годы, سال, Jahre` },
    probability: {
      type: "share",
      words: `probability, chance, likelihood, prawdopodobieństwo, sannolikhet, вероятность, احتمال, Wahrscheinlichkeit`,
    },
    share: { type: "share", words: `share, customer share, merit, udział, andel, доля, سهم, Anteil` },
    currency: { type: "text", words: words.currency },
  },
  required: [["customer_id", "email"], ["learned"], ["benefit_per_year", "cost"]],
  meaning: (cells) => {
    const { customer_id, ...columns } = sameColumns("knowledge", cells);
    return { columns, people: [{ column: "customer_id", id: customer_id ?? null, email: cells("email") }] };
  },
};
