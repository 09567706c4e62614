import { rmSync } from "node:fs";
import { open, run } from "@keepworth/engine";

// One whole run over a file, step by step: JSON lines of { step, seconds, peakMb }, then { result }.
const [file, how, database, unit, model] = process.argv.slice(2) as [
  string,
  "in-place" | "import",
  string,
  "day"?,
  string?,
];
rmSync(database, { force: true });
await using keepworth = await open(database, { create: true });
const running = run(keepworth, {
  files: [file],
  inPlace: how === "in-place",
  margin: 0.4,
  ...(unit ? { unit } : {}),
  ...(model ? { model } : {}),
});
for (;;) {
  const next = await running.next();
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  if (next.done) {
    const { params, spend, converged, states, customers, orders, holdout, total } = next.value;
    console.log(
      JSON.stringify({
        result: {
          params,
          spend: spend?.params,
          converged,
          states,
          customers,
          orders,
          holdout: { ...holdout, deciles: [] },
          total,
        },
        peakMb,
      }),
    );
    break;
  }
  if (next.value.status === "done")
    console.log(JSON.stringify({ step: next.value.step, seconds: next.value.seconds, peakMb }));
}
