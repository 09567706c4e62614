import { sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

/** What came back and why, for shops whose orders do not say it. */
export const returns: RecordFormat = {
  name: "generic",
  kind: "returns",
  recognises: () => false,
  fields: {
    return_id: {
      type: "text",
      words: `return_id, return id, return number, return no, rma, rma number, rma id, numer zwrotu, id zwrotu, returnummer, retur-id, номер возврата, id возврата, شماره مرجوعی, شناسه مرجوعی, Retourennummer, Retouren-ID, Rücksendenummer, id`,
    },
    order_id: { type: "text", words: `${words.order}, order name, order reference` },
    customer_id: { type: "text", words: words.customer },
    email: { type: "text", words: words.email },
    product_id: { type: "text", words: words.product },
    at: {
      type: "day",
      words: `at, returned at, return date, returned on, date returned, returned, return received, received at, data zwrotu, zwrócono, returdatum, returnerad, дата возврата, возвращено, تاریخ مرجوعی, تاریخ بازگشت, Retourendatum, Zurückgesendet am, Rückgabedatum, ${words.day}, ${words.created}`,
    },
    quantity: {
      type: "number",
      words: `quantity, returned quantity, quantity returned, qty returned, qty, units, pieces, ilość, zwrócona ilość, antal, returnerat antal, количество, возвращено штук, تعداد, تعداد مرجوعی, Menge, Anzahl, Retourenmenge`,
    },
    reason: {
      type: "text",
      words: `reason, return reason, reason for return, reason code, powód, powód zwrotu, orsak, returorsak, anledning, причина, причина возврата, دلیل, دلیل مرجوعی, Grund, Retourengrund, Rückgabegrund`,
    },
  },
  required: [["order_id", "customer_id", "email"], ["at"]],
  meaning: (cells) => {
    const { customer_id, ...columns } = sameColumns("returns", cells);
    const email = cells("email");
    const whose = [customer_id, email, columns["order_id"]].flatMap((cell) =>
      cell ? [sql`${cell} IS NULL`] : [],
    );
    return {
      columns,
      people: customer_id || email ? [{ column: "customer_id", id: customer_id ?? null, email }] : [],
      refusals: [
        { code: "customer.missing", field: null, when: whose.reduce((all, one) => sql`${all} AND ${one}`) },
      ],
    };
  },
};
