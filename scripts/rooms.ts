/** The packages, each after those that it imports. */
export const rooms = [
  "models",
  "locales",
  "decisions",
  "warehouse",
  "sources",
  "engine",
  "server",
  "cli",
] as const;
