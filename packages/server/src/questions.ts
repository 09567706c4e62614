import {
  acquire,
  budget,
  care,
  churn,
  effects,
  experiment,
  experiments,
  formula,
  improve,
  keep,
  knownEvents,
  ledger,
  loyalty,
  overview,
  plan,
  planProducts,
  potentials,
  price,
  recommend,
  renewals,
  replace,
  satisfaction,
  segments,
  service,
  testableTreatments,
  thisWeek,
  type Keepworth,
  type RecommendAnswer,
  type RecommendOptions,
  type StampPart,
  type Which,
} from "@keepworth/engine";
import { messageFor, messageLanguageOf } from "@keepworth/locales";
import { camelRow } from "./camel.ts";

/** Something that a screen asks and that takes long enough to be kept. */
interface Question<Options, Answer> {
  ask(keepworth: Keepworth, options: Options): Promise<Answer>;
  /** What changes the answer. */
  readonly restsOn: readonly StampPart[];
  /** Whether it is worked out by itself after every run, so that the first reader does not wait. Default false. */
  readonly ahead?: boolean;
}

const books = ["runs", "imports", "settings"] as const satisfies StampPart[];
const plans = [...books, "experiments"] as const satisfies StampPart[];

const question = <Options, Answer>(one: Question<Options, Answer>) => one;

type RecommendWhich = Omit<RecommendOptions, "message"> & { readonly language?: string };

type Evaluation = NonNullable<RecommendAnswer["evaluation"]>;
type Rankings = Evaluation["rankings"];
type Estimate = Rankings["popularity"]["ndcg"];
type KnownEstimate = Omit<Estimate, "standardError"> & { readonly standardError: number | null };
interface KnownEvaluation extends Omit<Evaluation, "rankings"> {
  rankings: Record<keyof Rankings, Record<keyof Rankings["popularity"], KnownEstimate>>;
}

/** JSON has no NaN: an error that nobody can know is null. */
function measuredEvaluation({ rankings, ...evaluation }: Evaluation): KnownEvaluation {
  const known = ({ standardError, ...rest }: Estimate) => ({
    ...rest,
    standardError: Number.isNaN(standardError) ? null : standardError,
  });
  return {
    ...evaluation,
    rankings: mapped(rankings, (measured) => mapped(measured, known)),
  };
}

function mapped<K extends string, A, B>(record: Readonly<Record<K, A>>, of: (value: A) => B): Record<K, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, of(value)])) as Record<
    K,
    B
  >;
}

/** Every question whose answer is kept, by name. Options and answers are plain data: they cross to a worker. */
export const questions = {
  overview: question({
    async ask(keepworth: Keepworth, which: Which) {
      const { leaving, ...answer } = await overview(keepworth, which);
      return { ...answer, leaving: { ...leaving, customers: leaving.customers.map(camelRow) } };
    },
    restsOn: ["runs"],
    ahead: true,
  }),
  formula: question({ ask: formula, restsOn: books }),
  cohorts: question({
    async ask(keepworth: Keepworth, which: Which) {
      const { run, cohorts } = await overview(keepworth, which);
      const { id: runId, dataset, asOf, currency, amounts, profit, margin, cohorts: rates, holdout } = run;
      const held = holdout && { from: holdout.from, to: holdout.to, cohorts: holdout.cohorts };
      const cost = run.assumptions.find(({ name }) => name === "acquisitionCost");
      const acquisitionCost =
        typeof cost?.value === "number" ? { value: cost.value, source: cost.source } : null;
      const told = { runId, dataset, asOf, currency, amounts, profit, margin, acquisitionCost, rates };
      return { ...told, holdout: held, cohorts };
    },
    restsOn: ["runs"],
    ahead: true,
  }),
  models: question({
    async ask(keepworth: Keepworth, which: Which) {
      const { run, tracking, leaving } = await overview(keepworth, which);
      return {
        runId: run.id,
        dataset: run.dataset,
        asOf: run.asOf,
        from: run.from,
        unit: run.unit,
        currency: run.currency,
        amounts: run.amounts,
        customers: run.customers,
        oneTimeBuyers: run.oneTimeBuyers,
        orders: run.orders,
        states: run.states,
        model: run.model,
        params: run.params,
        standardErrors: run.standardErrors,
        logLikelihood: run.logLikelihood,
        aic: run.aic,
        bic: run.bic,
        converged: run.converged,
        spend: run.spend,
        season: run.season,
        leaving: run.leaving,
        cohorts: run.cohorts,
        covariates: run.covariates,
        choice: run.choice,
        holdout: run.holdout,
        intervals: run.intervals,
        warnings: run.warnings,
        leavingModel: leaving.model,
        tracking,
      };
    },
    restsOn: ["runs"],
    ahead: true,
  }),
  potentials: question({ ask: potentials, restsOn: books, ahead: true }),
  ledger: question({
    async ask(keepworth: Keepworth, { customer, ...which }: Which & { readonly customer: string }) {
      const answer = await ledger(keepworth, customer, which);
      return { ...answer, customer: camelRow(answer.customer) };
    },
    restsOn: books,
  }),
  segments: question({ ask: segments, restsOn: books, ahead: true }),
  churn: question({ ask: churn, restsOn: books, ahead: true }),
  renewals: question({ ask: renewals, restsOn: books, ahead: true }),
  keep: question({ ask: keep, restsOn: books, ahead: true }),
  replace: question({ ask: replace, restsOn: books }),
  acquire: question({ ask: acquire, restsOn: books, ahead: true }),
  budget: question({ ask: budget, restsOn: plans, ahead: true }),
  plan: question({ ask: plan, restsOn: books, ahead: true }),
  planProducts: question({ ask: planProducts, restsOn: books, ahead: true }),
  price: question({ ask: price, restsOn: books, ahead: true }),
  loyalty: question({ ask: loyalty, restsOn: books, ahead: true }),
  experiments: question({
    async ask(keepworth: Keepworth, which: Pick<Which, "dataset">) {
      return { items: await experiments(keepworth, which), nextCursor: null };
    },
    restsOn: [...plans, "day"],
    ahead: true,
  }),
  experiment: question({ ask: experiment, restsOn: [...plans, "day"] }),
  effects: question({ ask: effects, restsOn: [...plans, "actions"] }),
  effectEvents: question({ ask: knownEvents, restsOn: [...plans, "actions"], ahead: true }),
  improve: question({ ask: improve, restsOn: books, ahead: true }),
  treatments: question({
    async ask(keepworth: Keepworth, which: Pick<Which, "dataset">) {
      return { items: await testableTreatments(keepworth, which), nextCursor: null };
    },
    restsOn: plans,
  }),
  recommend: question({
    /** With a message for each customer, in `language` or else in their own. */
    async ask(keepworth: Keepworth, { language, ...told }: RecommendWhich) {
      const { evaluation, ...answer } = await recommend(keepworth, {
        ...told,
        message({ language: own, treatment, segment, preference, values }) {
          const spoken = messageLanguageOf(language ?? own);
          return { language: spoken, text: messageFor(spoken, treatment, segment, preference, values) };
        },
      });
      return { ...answer, evaluation: evaluation && measuredEvaluation(evaluation) };
    },
    restsOn: books,
    ahead: true,
  }),
  service: question({ ask: service, restsOn: books, ahead: true }),
  care: question({ ask: care, restsOn: [...plans, "actions", "day"], ahead: true }),
  satisfaction: question({ ask: satisfaction, restsOn: books, ahead: true }),
  thisWeek: question({ ask: thisWeek, restsOn: [...plans, "actions", "day"], ahead: true }),
};

export type QuestionName = keyof typeof questions;
export type OptionsOf<N extends QuestionName> = NonNullable<Parameters<(typeof questions)[N]["ask"]>[1]>;
export type AnswerOf<N extends QuestionName> = Awaited<ReturnType<(typeof questions)[N]["ask"]>>;
