/** English of plan and price. */
export const plan = {} as const satisfies Record<string, string>;
