import type { AreaLoaders } from "./en.ts";

/** Polish's areas of the web: lines as English's. */
export const polish: AreaLoaders = {};
