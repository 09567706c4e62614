const weeksInYear = 52;
/** Weeks of a month that a shop with no season counts as. */
const weight = 3;

/**
 * How strong each month of the year is (from January on, 1: as any), by weekly units of the whole shop beside those of the
 * year around each week.
 *
 * @param month  0–11 of every week
 * @returns null where fewer than two years are known: then a season cannot be told from growth
 */
export function unitSeason(units: ArrayLike<number>, month: ArrayLike<number>): number[] | null {
  const size = units.length;
  if (size < 2 * weeksInYear) return null;
  const came = new Float64Array(12);
  const usual = new Float64Array(12);
  const counted = new Float64Array(12);
  for (let week = weeksInYear / 2; week + weeksInYear / 2 <= size; week += 1) {
    let year = 0;
    for (let w = week - weeksInYear / 2; w < week + weeksInYear / 2; w += 1) year += units[w]!;
    came[month[week]!]! += units[week]!;
    usual[month[week]!]! += year / weeksInYear;
    counted[month[week]!]! += 1;
  }
  return Array.from(came, (sum, m) => {
    if (!(usual[m]! > 0)) return 1;
    const known = counted[m]! / (counted[m]! + weight);
    return known * (sum / usual[m]!) + (1 - known);
  });
}
