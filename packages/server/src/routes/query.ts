import { z } from "zod";

/** Pieces of query strings, where everything is text. */

/** "12m", "52w". */
export const spanSchema = z.string().regex(/^[1-9]\d{0,4}[dwmy]$/, "12m, 52w");

export const countSchema = (most: number, least = 1) => z.coerce.number().int().min(least).max(most);

export const amountSchema = z.coerce.number().min(0).finite();

/** A fraction: 0.4. */
export const shareSchema = z.coerce.number().min(0).max(1);

export const flagSchema = z
  .enum(["1", "0", "true", "false"])
  .transform((told) => told === "1" || told === "true");

/** A parameter that may be there once, several times or not at all. */
export const repeated = (each: z.ZodType<string, string> = z.string()) =>
  z.preprocess(
    (told) => (told === undefined || Array.isArray(told) ? told : [told]),
    z.array(each).max(50).optional(),
  );

/** `name=20` as often as wanted, as one record. */
export function countsOf(told: readonly string[] | undefined): Record<string, number> | undefined {
  if (!told) return undefined;
  return Object.fromEntries(
    told.map((one) => {
      const at = one.lastIndexOf("=");
      return [one.slice(0, at).trim(), Number(one.slice(at + 1))];
    }),
  );
}

export const countOfSchema = z.string().regex(/^.+=\d+$/, "vip=20");

/** What is told of some options, without the rest: one that was not told must not become `undefined`. */
export function given<T extends object>(options: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as never;
}
