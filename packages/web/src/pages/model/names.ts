import type { Answer } from "../../api/useAnswer.ts";
import type { Speaks } from "../../words/loaded.ts";
import type { Say } from "../../words/useWords.tsx";

/** Of the words that this screen speaks with. */
export const areas = [
  "model",
  "cli.report",
  "cli.reportPage",
  "cli.columns",
  "cli.models",
  "cli.names",
  "cli.reasons",
  "cli.warnings",
  "hints",
] as const;

export type Words = Say<(typeof areas)[number]>;
export type Models = Answer<"/api/models">;
export type Holdout = NonNullable<Models["holdout"]>;
export type Reason = Models["choice"]["reasons"][number];

/** Models whose parameters mean what another one's do. */
const like: Readonly<Record<string, string>> = { "mbg-cnbd-k": "bg-cnbd-k", bdw: "sbg" };

/** A model as the literature writes it. */
export function modelName(model: string, { knows, say }: Speaks<never>): string {
  const key = `model.${model}`;
  return knows(key) ? say(key as never) : model;
}

/** What a parameter of a model is, in a phrase; empty for one that has no words. */
export function parameterMeaning(model: string, name: string, { knows, say }: Speaks<never>): string {
  const keys = [
    `parameter.${model}.${name}`,
    `parameter.${like[model] ?? model}.${name}`,
    `parameter.${name}`,
  ];
  const key = keys.find(knows);
  return key === undefined ? "" : say(key as never);
}

export function ruleName(name: string, { knows, say }: Speaks<never>): string {
  const key = `baseline.${name}`;
  return knows(key) ? say(key as never) : name;
}
