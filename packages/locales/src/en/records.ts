/** English of imports of other records than orders. */
export const records = {} as const satisfies Record<string, string>;
