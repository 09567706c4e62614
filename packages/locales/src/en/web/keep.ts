/** English of the Keep or replace screen. */
export const keep = {
  "web.keep.tab.keep": "Keep or replace",
} as const satisfies Record<string, string>;
