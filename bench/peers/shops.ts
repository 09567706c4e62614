import { join } from "node:path";
import { bgnbd, gammaGamma, paretoNbd, seeded, type Simulated } from "@keepworth/models";
import { spendTruth, truth } from "../orders.ts";
import { cdnow } from "./cdnow.ts";
import { writeColumns, type ShopColumns } from "./columns.ts";
import { folder } from "./environments.ts";
import { labels } from "./ourModels.ts";

export interface Shop {
  readonly name: string;
  readonly file: string;
  readonly customers: number;
}

/** What simulated customers of Pareto/NBD are like, in days: as those of BG/NBD in bench/orders.ts. */
export const paretoTruth = { r: 0.6, alpha: 45, s: 0.5, beta: 120 };
/** Few buy at all, and some of them a hundred times. */
const unequalTruth = { r: 0.12, alpha: 4, a: 0.4, b: 4 };

/** CDNOW in weeks; null where the data are not there. */
export function cdnowShop(file: "cdnow-sample.txt" | "cdnow-full.txt"): Shop | null {
  const columns = cdnow(file);
  const name = file === "cdnow-sample.txt" ? "CDNOW, 1/10 sample" : "CDNOW, all";
  return columns && written(name, file, columns);
}

/** Customers who came over two of three years and bought on whole days, one purchase a day. */
export function simulatedShop(model: "bg-nbd" | "pareto-nbd", n: number): Shop {
  const options = { n, T: ages(n), chance: 11, wholeDays: true };
  const shop = model === "bg-nbd" ? bgnbd.simulate(truth, options) : paretoNbd.simulate(paretoTruth, options);
  return written(`Simulated by ${labels[model]}`, `${model}-${n}`, withSpend(shop));
}

/** The same of customers as unequal as they come, one of whom bought on 300 days. */
export function heavyTailedShop(n: number): Shop {
  const { x, tx, T } = bgnbd.simulate(unequalTruth, { n, T: ages(n), chance: 12, wholeDays: true });
  x[0] = 300;
  T[0] = 1000;
  tx[0] = 990;
  return written("Heavy-tailed, one customer of 300 purchases", `heavy-tailed-${n}`, withSpend({ x, tx, T }));
}

export function ages(n: number): Float64Array {
  const rng = seeded(13);
  return Float64Array.from({ length: n }, () => 365 + Math.floor(731 * rng.uniform()));
}

function withSpend({ x, tx, T }: Pick<Simulated, "x" | "tx" | "T">): ShopColumns {
  const { spend } = gammaGamma.simulate(spendTruth, { x, chance: 14 });
  return { x, tx, T, spend };
}

function written(name: string, file: string, columns: ShopColumns): Shop {
  const path = join(folder, `${file}.f64`);
  writeColumns(path, columns);
  return { name, file: path, customers: columns.x.length };
}
