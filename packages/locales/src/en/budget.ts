/** English of the budget. */
export const budget = {} as const satisfies Record<string, string>;
