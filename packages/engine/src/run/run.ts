import { KeepworthError } from "@keepworth/models";
import { ComputeThread } from "../compute/thread.ts";
import type { Keepworth } from "../open.ts";
import type { RunResult, RunStep } from "../result.ts";
import { check } from "./check.ts";
import { readBase } from "./compress.ts";
import { dayNumber } from "./days.ts";
import { decide } from "./decide.ts";
import { fit } from "./fit.ts";
import { historyOf, readPast } from "./history.ts";
import { changedTables, importFiles, inputOf, readTables } from "./import.ts";
import { checkOptions, checkPlace, type RunOptions } from "./options.ts";
import { modelOrders } from "./potentials/modelOrders.ts";
import { begin, clearDead, prune, publish, takeTurn } from "./publish.ts";
import { report } from "./report.ts";
import { makeResult } from "./result.ts";
import { changeByWeeks, marginAhead, score } from "./score.ts";
import { statesToScore } from "./scoredStates.ts";
import { stepper } from "./step.ts";
import { summarise } from "./summarise.ts";
import {
  daysTable,
  dropTemporary,
  holdoutDaysTable,
  holdoutTable,
  summaryTable,
  takeTemporary,
} from "./temporary.ts";
import { together } from "./together.ts";
import { validate } from "./validate.ts";

const seed = 20_260_101;

/**
 * From files of orders to a published value for every customer. Yields a line per step; returns the result. What is
 * published is complete: a run that fails, is stopped or is killed leaves the last published one in place.
 *
 * @throws KeepworthError for whatever is wrong with files, options, the cluster or data; "run.busy" while another run is under way
 */
export async function* run(
  keepworth: Keepworth,
  options: RunOptions = {},
): AsyncGenerator<RunStep, RunResult> {
  const { warehouse, settings } = keepworth;
  const { files = [], dataset = settings.warehouse?.dataset ?? "main", now = new Date() } = options;
  checkOptions(options);
  checkPlace(options, keepworth);
  const told = { ...options, dataset, now };
  const startedAt = new Date();
  const seconds: Record<string, number> = {};
  const step = stepper(seconds);
  using _tables = takeTemporary(warehouse);
  await using _turn = await takeTurn(warehouse);
  await using thread = new ComputeThread();
  await clearDead(warehouse);

  const imported = yield* step(
    "import",
    () => (settings.warehouse ? readTables(keepworth, files, told) : importFiles(keepworth, files, told)),
    ({ quality: { rows, kept, merged, refused } }) => ({ rows, kept, merged, refused }),
  );
  await using draft = await begin(warehouse, dataset, startedAt);
  const { id } = draft;
  const orders = await modelOrders(warehouse, dataset);
  const plan = yield* step(
    "check",
    () => check(warehouse, orders, told, settings),
    ({ asOf }) => ({ asOf }),
  );
  const summary = yield* step(
    "summarise",
    () => summarise(warehouse, plan, dataset),
    ({ customers, purchaseDays }) => ({ customers, purchaseDays }),
  );
  if (summary.customers === 0) throw new KeepworthError("dataset.empty", { dataset });
  const base = yield* step(
    "compress",
    () => readBase(warehouse, plan, { ...summary, summary: summaryTable, days: daysTable, asOf: plan.asOf }),
    ({ states: { x } }) => ({ states: x.length }),
  );
  const { states } = base;
  const [validation, past] = yield* step(
    "validate",
    () => together(warehouse, [validate(warehouse, thread, plan, summary, seed), readPast(warehouse, plan)]),
    ([found]) => ({ model: found?.fits.purchase.model ?? "" }),
  );
  const fits = yield* step(
    "fit",
    () => fit(thread, plan, base, validation),
    ({ purchase: { model, converged } }) => ({ model, converged: String(converged) }),
  );
  const toScore = statesToScore(states, settings.warehouse, fits.groups !== null);
  const { scored, leaves, weeks } = yield* step("score", async () => ({
    scored: await score(thread, plan, summary, toScore.scored, fits, validation, seed),
    weeks: toScore.weeks ? await changeByWeeks(thread, plan, summary, toScore, fits, validation, seed) : null,
    leaves: await thread.compute("whoLeaves", {
      states: toScore.scored,
      fits,
      asOf: dayNumber(plan.asOf),
      horizonDays: plan.horizonDays,
    }),
  }));
  const { decided, pictures } = yield* step("decide", async () => {
    const history = historyOf(past, plan, validation?.fits ?? fits);
    const { margin } = marginAhead(plan, summary);
    await dropTemporary(warehouse, daysTable, holdoutTable, holdoutDaysTable);
    const told = { id, dataset, settings, seed };
    return {
      decided: await decide(warehouse, told, plan, summary, toScore, fits, scored, leaves),
      pictures: await report(warehouse, id, plan, toScore, leaves, margin, history),
    };
  });
  return yield* step("publish", async () => {
    const input = await inputOf(warehouse, dataset, imported, plan.groups);
    const parts = {
      id,
      dataset,
      startedAt,
      seed,
      plan,
      summary,
      states,
      fits,
      validation,
      scored,
      weeks,
      decided,
      seconds,
    };
    const changed = await changedTables(keepworth, imported, told);
    const result = makeResult({ ...parts, ...input, changed });
    await publish(warehouse, result, pictures);
    // It is published, whatever becomes of older ones: what cannot be cleared away now the next run clears.
    await prune(warehouse, settings.keepRuns).catch(() => undefined);
    return result;
  });
}
