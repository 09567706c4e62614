/** A round step with which a slider takes about two hundred places up to `most`: 1, 2 or 5 times a power of ten. */
export function stepFor(most: number): number {
  const rough = most / 200;
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = [1, 2, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return Number((times * power).toPrecision(6));
}

/** Places of a treatment as an address holds them: "VIP service=20". */
export function placesOf(written: readonly string[]): Map<string, number> {
  return new Map(
    written.flatMap((one): [string, number][] => {
      const at = one.lastIndexOf("=");
      const places = Number(one.slice(at + 1));
      return at > 0 && Number.isSafeInteger(places) && places >= 0 && one.slice(at + 1) !== ""
        ? [[one.slice(0, at), places]]
        : [];
    }),
  );
}

/** The same with another number of places for one treatment; null: as the treatment itself says. */
export function withPlaces(
  written: readonly string[],
  treatment: string,
  places: number | null,
): readonly string[] {
  const next = placesOf(written);
  if (places === null) next.delete(treatment);
  else next.set(treatment, places);
  return [...next].map(([name, count]) => `${name}=${count}`);
}
