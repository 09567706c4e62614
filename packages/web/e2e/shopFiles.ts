import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

interface Purchase {
  readonly customer: string;
  readonly day: string;
  readonly amount: string;
}

/** Real purchases (CDNOW's sample: customer, number, date, quantity, amount), as two exports that one shop may have. */
export async function writeShopFiles(
  sample: string,
  folder: string,
): Promise<{ shopify: string; own: string }> {
  const purchases = (await readFile(sample, "utf8"))
    .trim()
    .split("\n")
    .map((line): Purchase => {
      const [, customer, date, , amount] = line.trim().split(/\s+/) as [
        string,
        string,
        string,
        string,
        string,
      ];
      return { customer, day: `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`, amount };
    });
  const change = "1997-07-01";
  const shopify = join(folder, "orders_export.csv");
  const own = join(folder, "till.csv");
  const email = (customer: string): string => `customer-${customer}@example.com`;
  await writeFile(
    shopify,
    [
      "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price",
      ...purchases
        .filter(({ day }) => day < change)
        .map(
          ({ customer, day, amount }, i) =>
            `#${1001 + i},${email(customer)},paid,${day} 10:00:00 +0000,USD,${amount},0.00,0.00,${amount},0.00,${day} 10:00:00 +0000,1,CD,${amount}`,
        ),
    ].join("\n"),
  );
  await writeFile(
    own,
    [
      "who,when it was,how much",
      ...purchases
        .filter(({ day }) => day >= change)
        .map(({ customer, day, amount }) => `${email(customer)},${day},${amount}`),
    ].join("\n"),
  );
  return { shopify, own };
}
