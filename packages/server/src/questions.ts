import {
  acquire,
  budget,
  churn,
  experiments,
  formula,
  keep,
  loyalty,
  overview,
  plan,
  potentials,
  price,
  renewals,
  replace,
  segments,
  thisWeek,
  type Keepworth,
  type StampPart,
  type Which,
} from "@keepworth/engine";
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
  potentials: question({ ask: potentials, restsOn: books, ahead: true }),
  segments: question({ ask: segments, restsOn: books, ahead: true }),
  churn: question({ ask: churn, restsOn: books, ahead: true }),
  renewals: question({ ask: renewals, restsOn: books, ahead: true }),
  keep: question({ ask: keep, restsOn: books, ahead: true }),
  replace: question({ ask: replace, restsOn: books }),
  acquire: question({ ask: acquire, restsOn: books, ahead: true }),
  budget: question({ ask: budget, restsOn: plans, ahead: true }),
  plan: question({ ask: plan, restsOn: books, ahead: true }),
  price: question({ ask: price, restsOn: books, ahead: true }),
  loyalty: question({ ask: loyalty, restsOn: books, ahead: true }),
  experiments: question({ ask: experiments, restsOn: plans, ahead: true }),
  thisWeek: question({ ask: thisWeek, restsOn: [...plans, "actions"], ahead: true }),
};

export type QuestionName = keyof typeof questions;
export type OptionsOf<N extends QuestionName> = NonNullable<Parameters<(typeof questions)[N]["ask"]>[1]>;
export type AnswerOf<N extends QuestionName> = Awaited<ReturnType<(typeof questions)[N]["ask"]>>;
