import { differenceInterval, scoreMean, shareInterval } from "@keepworth/decisions";
import { queries } from "@keepworth/warehouse";
import type { Keepworth } from "../../open.ts";
import type { Figure } from "../../result.ts";
import type { ArmFigures, ExperimentReading, ExperimentRelationship } from "./answer.ts";

type Rows = Record<"treated" | "complained" | "opted_out", Int32Array> &
  Record<"said" | "before", Float64Array>;

/** Scores are from 0 to 10, and a change of one lies within ten to either side. */
const highest = 10;

/**
 * What a treatment did to the relationship within the days: complaints, withdrawn consents and scores, of all who were
 * assigned. Who is in which arm was drawn, so that what differs between the arms is the treatment's doing.
 */
export async function relationshipOf(
  { warehouse }: Keepworth,
  options: queries.ExperimentRelationsOptions,
): Promise<ExperimentRelationship> {
  const { dialect } = warehouse;
  const known = await warehouse.row<Record<"complaints" | "consents" | "scores", number>>(
    queries.relationFacts(dialect, options),
  );
  const rows = (await warehouse.columns(queries.experimentRelations(dialect, options))) as unknown as Rows;
  return {
    complaints: known.complaints > 0 ? sharesOf(rows.treated, rows.complained) : null,
    optOuts: known.consents > 0 ? sharesOf(rows.treated, rows.opted_out) : null,
    score: known.scores > 0 ? scoresOf(rows) : null,
  };
}

function sharesOf(treated: Int32Array, happened: Int32Array): ArmFigures | null {
  const share = (arm: 0 | 1): Figure | null => {
    const own = treated.reduce((sum, one) => sum + (one === arm ? 1 : 0), 0);
    const count = happened.reduce((sum, one, i) => sum + (treated[i] === arm ? one : 0), 0);
    return shareInterval(count, own);
  };
  return compared(share(1), share(0));
}

function scoresOf({ treated, said, before }: Rows): ExperimentRelationship["score"] {
  const of = (arm: 0 | 1, value: (i: number) => number): number[] =>
    Array.from(treated, (one, i) => (one === arm ? value(i) : Number.NaN)).filter(
      (one) => !Number.isNaN(one),
    );
  const last = (i: number): number => said[i]!;
  const change = (i: number): number => said[i]! - before[i]!;
  const figures = compared(meanOf(of(1, last), 0), meanOf(of(0, last), 0));
  return (
    figures && {
      ...figures,
      answered: { treated: of(1, last).length, holdout: of(0, last).length },
      change: { treated: meanOf(of(1, change), -highest), holdout: meanOf(of(0, change), -highest) },
    }
  );
}

function meanOf(values: readonly number[], lowest: number): Figure | null {
  const sum = values.reduce((total, one) => total + one, 0);
  const sumOfSquares = values.reduce((total, one) => total + one * one, 0);
  return scoreMean({ n: values.length, sum, sumOfSquares }, lowest, highest);
}

function compared(treated: Figure | null, holdout: Figure | null): ArmFigures | null {
  return treated && holdout && { treated, holdout, difference: differenceInterval(treated, holdout) };
}

/**
 * Profit is up, and customers like it less: the treatment brought margin beyond chance, more than it cost as far as one
 * can tell, and more complaints, more opt-outs or a lower score, beyond chance too. What that costs comes after the days
 * of a test.
 */
export function flagsOf(
  { margin, net }: Pick<ExperimentReading["total"], "margin" | "net">,
  { complaints, optOuts, score }: ExperimentRelationship,
): ExperimentReading["flags"] {
  if (!(margin.low > 0 && net.value > 0)) return [];
  const told = ({ value, low, high }: Figure) => ({ difference: value, low, high });
  return [
    ...(complaints && complaints.difference.low > 0
      ? [{ code: "experiment.profitUp.complaints", details: told(complaints.difference) }]
      : []),
    ...(optOuts && optOuts.difference.low > 0
      ? [{ code: "experiment.profitUp.optOuts", details: told(optOuts.difference) }]
      : []),
    ...(score && score.difference.high < 0
      ? [{ code: "experiment.profitUp.score", details: told(score.difference) }]
      : []),
  ];
}
