/** English of this week. */
export const actions = {} as const satisfies Record<string, string>;
