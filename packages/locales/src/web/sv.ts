import type { AreaLoaders } from "./en.ts";

/** Swedish's areas of the web: lines as English's. */
export const swedish: AreaLoaders = {};
