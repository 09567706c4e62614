import type { Answer } from "../../api/useAnswer.ts";
import type { RestsOnProps } from "../../parts/RestsOn.tsx";
import type { Speaks } from "../../words/loaded.ts";
import { notKnown } from "../../words/notKnown.ts";
import type { useWords } from "../../words/useWords.tsx";

export const areas = [
  "experiments",
  "cli.experiment",
  "cli.columns",
  "cli.actions",
  "cli.segments",
  "cli.segmentNames",
  "cli.warnings",
  "cli.models",
  "hints",
] as const;

export const experimentDocs =
  "https://github.com/keepworth/keepworth/blob/main/docs/decisions/experiments.md";

export type ExperimentPage = Answer<"/api/experiments/{name}">;
export type Summary = ExperimentPage["experiment"];
export type ExperimentPlan = NonNullable<ExperimentPage["plan"]>;
export type Reading = NonNullable<ExperimentPage["reading"]>;
export type Assignment = NonNullable<ExperimentPage["assignment"]>;
export type Speaker = ReturnType<typeof useWords<(typeof areas)[number]>>;

/** A difference of probabilities, in points: "+5.4". */
export function points(value: number, { number }: Pick<Speaks<never>, "number">): string {
  return number(100 * value, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
}

/** Money with the sign of a gain. */
export function gained(value: number, currency: string, { money }: Pick<Speaks<never>, "money">): string {
  return `${value > 0 ? "+" : ""}${money(value, currency)}`;
}

/** How a test stands, or what it said. */
export function stateOf({ state, verdict }: Summary, { say, knows }: Speaker): string {
  const key = `experiment.verdict.${verdict}`;
  if (verdict !== null && knows(key)) return say(key);
  return say(`experiment.state.${state}`);
}

/** What a test rests on, and what is missing, in words. */
export function basisOf(
  { assumptions, missing }: Pick<Reading, "assumptions" | "missing">,
  currency: string,
  speaker: Speaker,
): RestsOnProps {
  const { say, knows, money, number, percent } = speaker;
  const written = ({ name, value }: (typeof assumptions)[number]): string => {
    if (typeof value !== "number") return String(value ?? "–");
    if (name === "days" || name === "customersRead") return number(value);
    return name === "contact" || name === "incentive" ? money(value, currency) : percent(value);
  };
  return {
    assumptions: assumptions.map((one) => {
      const key = `experiment.assumption.${one.name}`;
      return {
        text: knows(key) ? say(key as "experiment.assumption.days", { value: written(one) }) : one.name,
        source: one.source === "unknown" && one.value !== null ? "default" : one.source,
      };
    }),
    missing: missing.map((one) => {
      const key = `web.experiments.missing.${one.code}`;
      return knows(key)
        ? { text: say(key, one.details as Record<string, string | number>) }
        : notKnown(one, speaker);
    }),
  };
}

/** Of the tests that were read, those whose effects stand side by side in one currency. */
export function sideBySide(all: readonly Summary[]): {
  readonly read: readonly (Summary & { reading: NonNullable<Summary["reading"]> })[];
  readonly currency: string | null;
} {
  const read = all.filter(
    (one): one is Summary & { reading: NonNullable<Summary["reading"]> } =>
      one.reading !== null && one.verdict !== "mismatch",
  );
  const currencies = new Set(read.map(({ reading }) => reading.currency));
  return { read, currency: currencies.size === 1 ? [...currencies][0]! : null };
}

/** How many tests say what. */
export function counted(
  all: readonly Summary[],
): Record<"all" | "read" | "pays" | "loses" | "unknown" | "over", number> {
  const of = (test: (one: Summary) => boolean): number => all.filter(test).length;
  return {
    all: all.length,
    read: of(({ state }) => state === "read"),
    pays: of(({ verdict }) => verdict === "pays"),
    loses: of(({ verdict }) => verdict === "loses"),
    unknown: of(({ verdict }) => verdict !== null && verdict !== "pays" && verdict !== "loses"),
    over: of(({ state }) => state === "over"),
  };
}
