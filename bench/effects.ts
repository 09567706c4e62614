import { trials, tryOut } from "../packages/decisions/src/effects/shop.fixture.ts";

// node --conditions=@keepworth/source bench/effects.ts [shops]: how often the 90 % interval of an effect holds the truth.
const shops = Number(process.argv[2] ?? 400);
for (const [name, trial] of Object.entries(trials)) {
  const { truth, coverage, bias, error, crudeBias } = tryOut(
    { customers: Number(process.argv[3] ?? 800), ...trial },
    shops,
  );
  console.log(
    `| ${name} | ${truth.toFixed(1)} | ${crudeBias.toFixed(1)} | ${bias.toFixed(1)} | ${error.toFixed(1)} | ${(100 * coverage).toFixed(1)} % |`,
  );
}
