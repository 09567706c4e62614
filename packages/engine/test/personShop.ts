import { writeFile } from "node:fs/promises";
import { sql } from "@keepworth/warehouse";
import { instant } from "../src/instant.ts";
import { importInto, open, run, type Keepworth } from "../src/index.ts";

export const now = new Date("2026-11-01T12:00:00Z");

/** Whom the tests erase, as the shop's files write her. */
export const anna = {
  id: "C-40711",
  email: "Anna.Kowalska@Poczta.example",
  phone: "+48 601 222 333",
  name: "Anna Kowalska",
  says: "Anna from Gdansk says the parcel never came",
};

/** What of her must not be in any byte of the file. */
export const traces = [
  "anna.kowalska",
  "kowalska",
  "48601222333",
  "601-222-333",
  "601 222 333",
  "parcel never came",
  "prefers morning deliveries",
  "rang anna",
  "gdansk",
  "c-40711",
];

/** Orders of 60 customers with contacts; of Anna 5, the last one refunded in part. */
export function orderLines({ numbered = true } = {}): string[] {
  const lines = [`${numbered ? "order_id," : ""}customer_id,name,email,phone,date,amount,refunded`];
  const order = (n: string, who: string, day: string, amount: number, refunded = 0) =>
    lines.push(`${numbered ? `${n},` : ""}${who},${day},${amount},${refunded}`);
  for (let c = 0; c < 60; c++) {
    const who = `C-${1000 + c},Person Number${"abcdefghij"[c % 10]}${"klmnop"[Math.floor(c / 10)]},p${c}@mail.example,+48 700 100 ${100 + c}`;
    for (let n = 0; n <= c % 7; n++) {
      const day = new Date(Date.UTC(2025, 0, 1 + ((c * 7) % 200) + n * (20 + (c % 11)))).toISOString();
      order(`N${c}-${n}`, who, day.slice(0, 10), 20 + ((c * n) % 13));
    }
  }
  const her = [anna.id, anna.name, anna.email, anna.phone].join(",");
  for (let n = 0; n < 5; n++) order(`A${n}`, her, `2026-0${n + 1}-15`, 50 + n, n === 4 ? 10 : 0);
  return lines;
}

/** A shop in a file, with something of Anna in every table, and one run. */
export async function personShop(path: (name: string) => string, name: string): Promise<Keepworth> {
  const file = async (title: string, lines: readonly string[]) => {
    await writeFile(path(title), `${lines.join("\n")}\n`);
    return path(title);
  };
  const orders = await file(`${name}-orders.csv`, orderLines());
  const files = await Promise.all([
    file(`${name}-feedback.csv`, [
      "feedback_id,customer_id,email,date,kind,score,scale,text",
      `F1,${anna.id},${anna.email},2026-05-20,nps,2,10,"${anna.says}"`,
      `F2,C-1003,p3@mail.example,2026-05-21,nps,9,10,fine`,
    ]),
    file(`${name}-interactions.csv`, [
      "interaction_id,customer_id,at,kind,topic,status,minutes",
      `T1,${anna.id},2026-05-21 10:00,complaint,parcel of Anna,open,12`,
      `T2,C-1004,2026-05-22 10:00,question,sizes,solved,3`,
    ]),
    file(`${name}-consents.csv`, [
      "customer_id,channel,purpose,given_at,withdrawn_at",
      `${anna.id},email,marketing,2025-01-01,2026-05-30`,
      `C-1005,email,marketing,2025-01-01,`,
    ]),
    file(`${name}-customers.csv`, [
      "customer_id,name,email,country,channel,referred_by,attributes,birthday",
      `${anna.id},${anna.name},${anna.email},PL,search,,,1980-05-01 in Gdansk`,
      `C-1006,Some Body,p6@mail.example,PL,search,${anna.id},,`,
    ]),
    file(`${name}-preferences.csv`, [
      "customer_id,key,value,at",
      `${anna.id},delivery,prefers morning deliveries,2026-02-01`,
    ]),
    file(`${name}-costs.csv`, [
      "customer_id,day,kind,amount,note",
      `${anna.id},2026-05-21,service,12.50,left a note for Anna`,
    ]),
    file(`${name}-knowledge.csv`, [
      "customer_id,day,learned,benefit_per_year,years,probability,share",
      `${anna.id},2026-05-22,Courier of Kowalska loses parcels,100,1,1,1`,
    ]),
  ]);
  const keepworth = await open(path(`${name}.duckdb`), { create: true });
  const kinds = [
    "feedback",
    "interactions",
    "consents",
    "customers",
    "preferences",
    "costs",
    "knowledge",
  ] as const;
  await importInto(keepworth, [orders], { now });
  for (const [i, one] of files.entries()) await importInto(keepworth, [one], { now, as: kinds[i]! });
  const running = run(keepworth, { now });
  for (let next = await running.next(); !next.done; next = await running.next());
  // What no file can bring in: an import blots numbers out of texts.
  await keepworth.warehouse.run(sql`
UPDATE feedback_versions SET text = 'My neighbour anna  KOWALSKA (601 222 333) told me, fine' WHERE feedback_id = 'F2'`);
  await keepworth.warehouse.run(sql`
INSERT INTO actions VALUES ('main', ${anna.id}, 'vip', 'done', ${instant(now)}, 'rang Anna, 601-222-333', 1)`);
  return keepworth;
}
