import { raw, sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { oneOf, sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

const kinds = {
  service:
    "serving, delivery, handling, fulfilment, fulfillment, obsługa, usługa, service och leverans, обслуживание, сервис, خدمات, servicekosten, betreuung",
  support:
    "customer support, helpdesk, help desk, customer care, wsparcie, pomoc, kundtjänst, поддержка, پشتیبانی, kundendienst, unterstützung",
  marketing:
    "retention, crm, newsletter, email marketing, reklama do klientów, marknadsföring, маркетинг, بازاریابی, werbung",
  acquisition:
    "acquiring, cac, advertising, ads, ad spend, pozyskanie, pozyskiwanie, akwizycja, reklama, anskaffning, värvning, привлечение, реклама, جذب, تبلیغات, akquise, gewinnung, neukundengewinnung",
};

/** Money spent: on a customer, a channel, or all. */
export const costs: RecordFormat = {
  name: "generic",
  kind: "costs",
  recognises: () => false,
  fields: {
    customer_id: { type: "text", words: words.customer },
    email: { type: "text", words: words.email },
    channel: {
      type: "text",
      words: `${words.channel}, campaign, campaign name, kampania, kampanj, кампания, کمپین, Kampagne`,
    },
    day: { type: "month", words: `${words.day}, month, miesiąc, månad, месяц, ماه, Monat, ${words.created}` },
    kind: {
      type: "text",
      words: `kind, cost kind, kind of cost, cost type, type of cost, expense type, rodzaj, rodzaj kosztu, kostnadsslag, kostnadstyp,
        вид расхода, тип расхода, نوع هزینه, Kostenart, ${words.type}, category, kategoria, kategori, категория, Kategorie`,
    },
    amount: {
      type: "money",
      words: `amount, cost, costs, spend, ad spend, amount spent, spent, expense, ${words.cost}, ${words.amount}`,
    },
    currency: { type: "text", words: words.currency },
  },
  required: [["amount"], ["kind", "channel"], ["day"]],
  meaning: (cells) => {
    const { customer_id, kind, ...columns } = sameColumns("costs", cells);
    const email = cells("email");
    const told = [customer_id, email].filter((cell) => cell !== null && cell !== undefined);
    const somebody =
      told.length === 0 ? raw("false") : sql`coalesce(${told[0]!}, ${told.at(-1)!}) IS NOT NULL`;
    const assumed = sql`CASE WHEN ${somebody} THEN 'service' ELSE 'marketing' END`;
    return {
      columns: {
        ...columns,
        kind: kind ? sql`CASE WHEN ${kind} IS NULL THEN ${assumed} ELSE ${oneOf(kind, kinds)} END` : assumed,
      },
      people: told.length === 0 ? [] : [{ column: "customer_id", id: customer_id ?? null, email }],
      refusals: kind
        ? [
            {
              code: "cost.kind",
              field: "kind",
              when: sql`(${kind} IS NOT NULL AND ${oneOf(kind, kinds)} IS NULL)`,
            },
          ]
        : [],
      remarks: [{ code: "cost.assumed", field: "kind", when: kind ? sql`${kind} IS NULL` : raw("true") }],
    };
  },
};
