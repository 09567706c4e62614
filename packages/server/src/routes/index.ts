import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { overviewRoutes } from "./overview.ts";
import { thisWeekRoutes } from "./thisWeek.ts";

/** Every resource of the API. */
export const routes: readonly ((app: App, house: House) => void)[] = [overviewRoutes, thisWeekRoutes];
