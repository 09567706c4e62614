import {
  assignExperiment,
  check,
  erasePerson,
  expire,
  expireAfterRun,
  exportPerson,
  importInto,
  markAction,
  newExperiment,
  preview,
  readExperiment,
  removeExperiment,
  run,
  type AssignExperimentOptions,
  type EraseOptions,
  type ExpireOptions,
  type ImportIntoOptions,
  type Keepworth,
  type MarkOptions,
  type NewExperimentOptions,
  type OfExperiment,
  type OfPerson,
  type PreviewOptions,
  type ReadExperimentOptions,
  type RunOptions,
  type RunStep,
} from "@keepworth/engine";
import { exports, type ExportInput } from "./exports.ts";
import { questions, type QuestionName } from "../questions.ts";
import { budgetAt } from "./preparedBudgets.ts";
import { isOfOneCustomer, keepOf } from "./preparedKeep.ts";

/** Tells how far a task is. */
export type Emit = (step: RunStep) => void;

/** What a worker does, by name: input and result are plain data. */
export const tasks = {
  /** Answers a question; the answer as JSON, so that it is written once. `stamp`: of what it rests on. */
  async ask(
    keepworth: Keepworth,
    { name, options, stamp }: { name: QuestionName; options: object; stamp: string },
  ): Promise<string> {
    if (name === "keep" && isOfOneCustomer(options))
      return JSON.stringify(await keepOf(keepworth, { stamp, options }));
    const ask = questions[name].ask as (keepworth: Keepworth, options: object) => Promise<unknown>;
    return JSON.stringify(await ask(keepworth, options));
  },

  async run(keepworth: Keepworth, options: RunOptions, emit: Emit) {
    const steps = run(keepworth, options);
    for (;;) {
      const { done, value } = await steps.next();
      if (done) {
        // The run is published: what fails here is tried after the next one.
        await expireAfterRun(keepworth).catch(() => undefined);
        return value;
      }
      emit(value);
    }
  },

  /** Writes a file to be taken along. */
  exportFile(keepworth: Keepworth, { name, file, options }: ExportInput) {
    const write = exports[name] as (
      keepworth: Keepworth,
      file: string,
      options: object,
    ) => Promise<{ rows: number; withheld?: number }>;
    return write(keepworth, file, options);
  },

  budgetAt,

  importInto(keepworth: Keepworth, input: { files: readonly string[]; options: ImportIntoOptions }) {
    return importInto(keepworth, input.files, input.options);
  },

  preview(keepworth: Keepworth, input: { file: string; options: PreviewOptions }) {
    return preview(keepworth, input.file, input.options);
  },

  mark(keepworth: Keepworth, options: MarkOptions) {
    return markAction(keepworth, options);
  },

  newExperiment(keepworth: Keepworth, options: NewExperimentOptions) {
    return newExperiment(keepworth, options);
  },

  removeExperiment(keepworth: Keepworth, options: OfExperiment) {
    return removeExperiment(keepworth, options);
  },

  assignExperiment(keepworth: Keepworth, options: AssignExperimentOptions) {
    return assignExperiment(keepworth, options);
  },

  readExperiment(keepworth: Keepworth, options: ReadExperimentOptions) {
    return readExperiment(keepworth, options);
  },

  exportPerson(keepworth: Keepworth, { who, options }: { who: string; options: OfPerson }) {
    return exportPerson(keepworth, who, options);
  },

  erasePerson(keepworth: Keepworth, { who, options }: { who: string; options: EraseOptions & OfPerson }) {
    return erasePerson(keepworth, who, options);
  },

  expire(keepworth: Keepworth, options: ExpireOptions) {
    return expire(keepworth, options);
  },

  check(_: Keepworth, input: { file: string; options: Omit<ImportIntoOptions, "dataset"> }) {
    return check(input.file, input.options);
  },
};

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type InputOf<N extends TaskName> = Parameters<Tasks[N]>[1];
export type ResultOf<N extends TaskName> = Awaited<ReturnType<Tasks[N]>>;
