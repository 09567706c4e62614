import type { AreaLoaders } from "./en.ts";

/** Persian's areas of the web: lines as English's. */
export const persian: AreaLoaders = {};
