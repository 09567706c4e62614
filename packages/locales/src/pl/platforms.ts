import type { Words } from "../en.ts";
import type { platforms as en } from "../en/platforms.ts";

/** Polish of what is concluded about a platform's export. */
export const platforms: Words<typeof en> = {
  "note.format.stripe": "eksport płatności ze Stripe",
  "note.format.stripe-api": "obciążenia z interfejsu programistycznego Stripe",
  "note.format.woocommerce": "zamówienia z WooCommerce",
  "note.format.woocommerce-analytics": "tabela zamówień z analityki WooCommerce",
  "note.format.stripe-subscriptions": "eksport subskrypcji ze Stripe",
  "note.format.hubspot": "eksport z HubSpot",
  "note.format.salesforce": "eksport z Salesforce",
  "note.format.zendesk": "eksport zgłoszeń z Zendesk",
  "note.format.freshdesk": "eksport zgłoszeń z Freshdesk",
  "note.quantity": "Kwota subskrypcji",
  "note.quantity.timesAmount": "cena razy ilość",
  "note.amount.amount": "kwota bez zmian",
  "note.amount.total": "suma bez zmian, z ewentualnym podatkiem i wysyłką",
  "note.amount.totalNet": "suma bez podatku i wysyłki",
  "note.amount.quantityPrice": "ilość razy cena",
  "note.amount.orderTotal": "suma zamówienia, powtarzana w jego wierszach",
  "note.amount.none": "brak",
  "note.refundDate.orderDay": "dzień zamówienia, bo plik go nie podaje",
  "note.fee": "Opłaty",
  "note.fee.leftOut":
    "nie wczytano: to koszt płatności, a nie towarów; zaimportuj je jako koszty rodzaju service albo odejmij od marży",
  "note.rows": "Wiersze",
  "note.rows.line_items": "po jednym na pozycję zamówienia",
  "note.people": "Do sprawdzenia",
  "note.people.nameOnly":
    "plik nie ma adresów e-mail ani numerów klientów, więc osoby o tym samym nazwisku liczą się jako jeden klient",
  "issue.deal.part":
    "Część szansy sprzedaży, która wcześniej miała więcej kontaktów lub nie miała firmy; nie ma już kwoty",
  "issue.deal.part.do": "Nie trzeba nic robić: kwota jest przy obecnej postaci tej szansy.",
  "issue.subscription.unstarted": "Subskrypcja, która się nie zaczęła: nie wpłynęła pierwsza płatność",
  "issue.subscription.unstarted.do": "Nie trzeba nic robić.",
  "issue.record.deleted": "Usunięto w programie, z którego pochodzi",
  "issue.record.deleted.do": "Nie trzeba nic robić, chyba że usunięto przez pomyłkę.",
};
