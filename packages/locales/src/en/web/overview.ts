/** English of the Overview screen. */
export const overview = {
  "web.overview.title": "Overview",
} as const satisfies Record<string, string>;
