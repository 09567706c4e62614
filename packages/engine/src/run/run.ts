import { KeepworthError } from "@keepworth/models";
import { identifier, sql } from "@keepworth/warehouse";
import { ordersRelation } from "@keepworth/sources";
import { inWorker } from "../compute/inWorker.ts";
import type { Keepworth } from "../open.ts";
import type { RunResult, RunStep } from "../result.ts";
import { check } from "./check.ts";
import { readSpend, readStates } from "./compress.ts";
import { importFiles, inputOf } from "./import.ts";
import type { RunOptions } from "./options.ts";
import { abandon, begin, clearDead, prune, publish } from "./publish.ts";
import { report } from "./report.ts";
import { makeResult } from "./result.ts";
import { customersTable, decide, score } from "./score.ts";
import { step } from "./step.ts";
import { dropTemporary, summarise } from "./summarise.ts";
import { validate } from "./validate.ts";

const models = ["bg-nbd"];
const seed = 20_260_101;

/**
 * From files of orders to a published value for every customer. Yields a line per step; returns the result. What is
 * published is complete: a run that fails or is killed leaves the last published one in place.
 *
 * @throws KeepworthError for whatever is wrong with files, options or data
 */
export async function* run(
  keepworth: Keepworth,
  options: RunOptions = {},
): AsyncGenerator<RunStep, RunResult> {
  const { warehouse, settings } = keepworth;
  const { files = [], dataset = "main", model = "bg-nbd", now = new Date() } = options;
  if (!models.includes(model)) throw new KeepworthError("model.unknown", { model, known: models });
  const told = { ...options, dataset, now };
  const startedAt = new Date();
  await clearDead(warehouse);
  const imported = yield* step(
    "import",
    () => importFiles(keepworth, files, told),
    ({ quality }) => ({
      rows: quality.rows,
      kept: quality.kept,
      merged: quality.merged,
      refused: quality.refused,
    }),
  );
  const id = await begin(warehouse, dataset, startedAt);
  try {
    const seconds: Record<string, number> = {};
    const timed = timing(seconds);
    const orders = await ordersRelation(warehouse, dataset);
    const plan = yield* timed(
      step(
        "check",
        () => check(warehouse, orders, told, settings),
        ({ asOf }) => ({ asOf }),
      ),
    );
    const summary = yield* timed(
      step(
        "summarise",
        () => summarise(warehouse, plan),
        ({ customers, purchaseDays }) => ({ customers, purchaseDays }),
      ),
    );
    if (summary.customers === 0) throw new KeepworthError("dataset.empty", { dataset });
    const { states, spend } = yield* timed(
      step(
        "compress",
        async () => ({
          states: await readStates(warehouse),
          spend: plan.amounts ? await readSpend(warehouse, summary.customers) : null,
        }),
        ({ states }) => ({ states: states.x.length }),
      ),
    );
    const fits = yield* timed(
      step(
        "fit",
        () => inWorker("fitModels", { states, spend, meanSpend: summary.meanSpend }),
        ({ purchase }) => ({
          model: purchase.model,
          logLikelihood: purchase.logLikelihood,
        }),
      ),
    );
    const validation = yield* timed(
      step(
        "validate",
        () => validate(warehouse, plan, summary, seed),
        (found) => (found ? { actual: found.holdout.actual, expected: found.holdout.expected } : {}),
      ),
    );
    const scored = yield* timed(
      step(
        "score",
        () => score(plan, summary, states, fits, validation, seed),
        () => ({ states: states.x.length }),
      ),
    );
    const pictures = yield* timed(
      step("decide", async () => {
        await decide(warehouse, id, plan, summary, states, fits, scored);
        return report(warehouse, id, plan, states, fits, scored, validation);
      }),
    );
    return yield* step("publish", async () => {
      const customers = identifier(customersTable(id));
      const { forever } = await warehouse.row<{ forever: number | null }>(
        sql`SELECT CASE WHEN count(clv_forever) = count(*) THEN sum(CAST(clv_forever AS DECIMAL(18,4))) END AS forever
FROM ${customers}`,
      );
      const { inputHash, quality } = await inputOf(warehouse, dataset, imported);
      const result = makeResult({
        id,
        dataset,
        startedAt,
        plan,
        summary,
        states,
        fits,
        validation,
        scored,
        quality,
        forever,
        inputHash,
        seconds,
      });
      await publish(warehouse, result, pictures);
      await dropTemporary(warehouse);
      await prune(warehouse, settings.keepRuns);
      return result;
    });
  } catch (error) {
    await dropTemporary(warehouse);
    await abandon(warehouse, id);
    throw error;
  }
}

/** Notes how long each step took. */
function timing(seconds: Record<string, number>) {
  return async function* <T>(steps: AsyncGenerator<RunStep, T>): AsyncGenerator<RunStep, T> {
    for (;;) {
      const next = await steps.next();
      if (next.done) return next.value;
      if (next.value.seconds !== undefined) seconds[next.value.step] = next.value.seconds;
      yield next.value;
    }
  };
}
