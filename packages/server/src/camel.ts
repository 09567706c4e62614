type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

/** A row with its columns' names as the API writes them: `clv_low` is `clvLow`. */
export type CamelRow<T> = { [K in keyof T as K extends string ? Camel<K> : never]: T[K] };

export function camelRow<T extends object>(row: T): CamelRow<T> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as CamelRow<T>;
}

/** @example camel("clv_low") // "clvLow" */
export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** @example snake("clvLow") // "clv_low" */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
