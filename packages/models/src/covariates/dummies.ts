import { KeepworthError } from "../errors.ts";

/** A text covariate as numbers. */
export interface Dummies {
  /** A column of zeros and ones for each level but the reference, named `covariate=level`. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** By covariate: the level that the others are compared with. */
  readonly references: Readonly<Record<string, string>>;
}

/** More levels than this are names of customers, not groups of them. */
const mostLevels = 50;

/**
 * Text columns as columns of zeros and ones, which the models understand: 1 where a row has the level. The level that
 * most rows have is the reference, the first in the alphabet among equals; it gets no column, and the coefficients of
 * the others compare with it.
 *
 * @param columns  by name, one text a row
 * @throws KeepworthError "covariates.levels" for a column with a single level or more than 50
 * @example dummies({ channel: ["shop", "web", "shop"] }).columns // { "channel=web": [0, 1, 0] }
 */
export function dummies(columns: Readonly<Record<string, ArrayLike<string>>>): Dummies {
  const found: Record<string, Float64Array> = {};
  const references: Record<string, string> = {};
  for (const [covariate, texts] of Object.entries(columns)) {
    const rows = new Map<string, number[]>();
    for (let row = 0; row < texts.length; row++) {
      const level = texts[row]!;
      const ofLevel = rows.get(level);
      if (ofLevel === undefined) rows.set(level, [row]);
      else ofLevel.push(row);
    }
    if (rows.size < 2 || rows.size > mostLevels) {
      throw new KeepworthError("covariates.levels", { covariate, levels: rows.size });
    }
    const levels = [...rows.keys()].sort();
    const reference = levels.reduce((most, level) =>
      rows.get(level)!.length > rows.get(most)!.length ? level : most,
    );
    references[covariate] = reference;
    for (const level of levels) {
      if (level === reference) continue;
      const column = new Float64Array(texts.length);
      for (const row of rows.get(level)!) column[row] = 1;
      found[`${covariate}=${level}`] = column;
    }
  }
  return { columns: found, references };
}
