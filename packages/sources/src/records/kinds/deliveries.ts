import type { RecordFormat } from "../format.ts";
import { sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

/** When orders were promised and when they came, for shops whose orders do not say it. */
export const deliveries: RecordFormat = {
  name: "generic",
  kind: "deliveries",
  recognises: () => false,
  fields: {
    order_id: { type: "text", words: `${words.order}, order name, order reference, reference` },
    promised_at: {
      type: "day",
      words: `promised_at, promised at, promised date, promised delivery date, promised delivery, expected delivery, expected delivery date, estimated delivery date, estimated delivery, eta, deliver by,
        obiecana dostawa, planowana dostawa, data planowanej dostawy, utlovad leverans, beräknad leverans, lovat datum, обещанная дата, плановая дата доставки, ожидаемая доставка,
        تاریخ تحویل وعده داده شده, تاریخ تحویل مورد انتظار, موعد تحویل, Zugesagt am, Zugesagtes Lieferdatum, Voraussichtliche Lieferung, Liefertermin`,
    },
    delivered_at: {
      type: "day",
      words: `delivered_at, delivered at, delivered on, delivered, delivery date, delivered date, date delivered, actual delivery, actual delivery date, received at, data dostawy, dostarczono, data doręczenia, doręczono,
        levererad, leveransdatum, levererat, дата доставки, доставлено, фактическая доставка, تاریخ تحویل, تحویل شد, Geliefert am, Zugestellt am, Lieferdatum, Zustelldatum`,
    },
    carrier: {
      type: "text",
      words: `carrier, courier, shipping company, shipper, shipped by, delivery company, przewoźnik, kurier, transportör, fraktbolag, перевозчик, курьер, служба доставки, شرکت حمل, پیک, Spediteur, Versanddienstleister, Zusteller, Paketdienst`,
    },
  },
  required: [["order_id"], ["promised_at", "delivered_at"]],
  meaning: (cells) => ({ columns: sameColumns("deliveries", cells), people: [] }),
};
