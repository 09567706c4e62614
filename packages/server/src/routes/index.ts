import type { App } from "../app.ts";
import type { House } from "../house.ts";
import { accountRoutes } from "./accounts.ts";
import { actionRoutes } from "./actions.ts";
import { auditRoutes } from "./audit.ts";
import { careRoutes } from "./care.ts";
import { customerRoutes } from "./customers.ts";
import { effectRoutes } from "./effects.ts";
import { experimentRoutes } from "./experiments.ts";
import { exportRoutes } from "./exports.ts";
import { importRoutes } from "./imports.ts";
import { improveRoutes } from "./improve.ts";
import { jobRoutes } from "./jobs.ts";
import { oidcRoutes } from "./oidc.ts";
import { overviewRoutes } from "./overview.ts";
import { planningRoutes } from "./planning.ts";
import { privacyRoutes } from "./privacy.ts";
import { qualityRoutes } from "./quality.ts";
import { recordRoutes } from "./records.ts";
import { retentionRoutes } from "./retention.ts";
import { runRoutes } from "./runs.ts";
import { segmentRoutes } from "./segments.ts";
import { sessionRoutes } from "./session.ts";
import { settingsRoutes } from "./settings.ts";
import { tokenRoutes } from "./tokens.ts";
import { uploadRoutes } from "./uploads.ts";
import { valueRoutes } from "./value.ts";
import { startRunRoutes } from "./startRun.ts";
import { thisWeekRoutes } from "./thisWeek.ts";
import { welcomeRoutes } from "./welcome.ts";

/** Every resource of the API. */
export const routes: readonly ((app: App, house: House) => void)[] = [
  overviewRoutes,
  thisWeekRoutes,
  actionRoutes,
  jobRoutes,
  startRunRoutes,
  uploadRoutes,
  importRoutes,
  planningRoutes,
  qualityRoutes,
  recordRoutes,
  retentionRoutes,
  careRoutes,
  runRoutes,
  segmentRoutes,
  valueRoutes,
  customerRoutes,
  privacyRoutes,
  experimentRoutes,
  effectRoutes,
  improveRoutes,
  exportRoutes,
  sessionRoutes,
  oidcRoutes,
  welcomeRoutes,
  accountRoutes,
  tokenRoutes,
  auditRoutes,
  settingsRoutes,
];
