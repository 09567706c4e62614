import { purchaseModel } from "@keepworth/models";
import { readColumns } from "./columns.ts";

// The most probable parameters under PyMC-Marketing's priors, ROUNDS times: MODEL FILE ROUNDS; prints JSON.
const [name, file, rounds] = process.argv.slice(2) as [string, string, string];
const shop = readColumns(file);
const model = purchaseModel(name);

const seconds: number[] = [];
let params = {};
for (let i = 0; i < Number(rounds); i++) {
  const start = performance.now();
  params = model.fit(shop, { prior: "pymc-marketing" }).params;
  seconds.push((performance.now() - start) / 1000);
}
console.log(JSON.stringify({ seconds, params }));
