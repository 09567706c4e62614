/** English of the loyalty programme. */
export const loyalty = {} as const satisfies Record<string, string>;
