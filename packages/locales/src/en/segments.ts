/** English of segments, preferences, recommendations, treatments. */
export const segments = {} as const satisfies Record<string, string>;
