import type { AreaLoaders } from "./en.ts";

/** Russian's areas of the web: lines as English's. */
export const russian: AreaLoaders = {};
