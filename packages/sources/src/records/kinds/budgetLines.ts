import type { RecordFormat } from "../format.ts";
import { sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

/** What may be spent, month by month and line by line. */
export const budgetLines: RecordFormat = {
  name: "generic",
  kind: "budget_lines",
  recognises: () => false,
  fields: {
    name: {
      type: "text",
      words: `name, budget line, line, budget name, budget, item, position, nazwa, pozycja, namn, budgetpost, post, название, статья,
        статья бюджета, نام, ردیف بودجه, Name, Posten, Budgetposten`,
    },
    month: {
      type: "month",
      words: `month, budget month, period, miesiąc, månad, месяц, период, ماه, Monat, Zeitraum, ${words.day}`,
    },
    amount: {
      type: "money",
      words: `${words.amount}, budget, budget amount, planned, plan, kwota budżetu, budget, бюджет, план, بودجه, Budget`,
    },
    priority: {
      type: "count",
      words: `priority, rank, priorytet, prioritet, приоритет, اولویت, Priorität, Rang`,
    },
    currency: { type: "text", words: words.currency },
  },
  required: [["name"], ["month"], ["amount"]],
  meaning: (cells) => ({ columns: sameColumns("budget_lines", cells), people: [] }),
};
