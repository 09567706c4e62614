/** English of keep or replace, replacing, acquiring. */
export const keep = {} as const satisfies Record<string, string>;
