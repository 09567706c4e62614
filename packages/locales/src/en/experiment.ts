/** English of experiments. */
export const experiment = {} as const satisfies Record<string, string>;
