import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import type { ComponentType } from "react";
import type { Area } from "@keepworth/locales/web";
import { Frame } from "./shell/Frame.tsx";
import { NotFound } from "./shell/NotFound.tsx";
import { ScreenLoading } from "./shell/ScreenLoading.tsx";
import { ScreenProblem } from "./shell/ScreenProblem.tsx";
import { currentLocale } from "./words/locale.ts";
import { loadWords } from "./words/loaded.ts";

const root = createRootRoute();
const framed = createRoute({ getParentRoute: () => root, id: "framed", component: Frame });

/** A screen: its address, the areas of words that it speaks with, and its component, loaded side by side. */
function page(
  path: string,
  areas: readonly Area[],
  load: () => Promise<ComponentType>,
  parent: typeof root | typeof framed = framed,
) {
  return createRoute({
    getParentRoute: () => parent as typeof root,
    path,
    component: lazyRouteComponent(async () => ({ default: await load() })),
    loader: () => loadWords(currentLocale(), areas),
    pendingComponent: ScreenLoading,
    errorComponent: ScreenProblem,
  });
}

// prettier-ignore
const pages = [
  page("/", ["overview", "cli.segmentNames", "cli.actions", "cli.segments", "cli.report", "cli.models", "cli.names", "cli.warnings", "hints"], async () => (await import("./pages/overview/OverviewPage.tsx")).OverviewPage),
  page("/customers", ["customers", "cli.segmentNames"], async () => (await import("./pages/customers/CustomersPage.tsx")).CustomersPage),
  page("/customers/$id", ["customer", "overview", "cli.customer", "cli.events", "cli.reasons", "cli.segmentNames", "cli.actions", "cli.segments", "cli.keep", "cli.potentials", "cli.formula", "cli.report", "cli.names", "cli.warnings", "hints"], async () => (await import("./pages/customer/CustomerPage.tsx")).CustomerPage),
  page("/churn", ["churn", "cli.churn", "cli.names", "cli.models", "cli.segmentNames"], async () => (await import("./pages/churn/ChurnPage.tsx")).ChurnPage),
  page("/care", ["care", "cli.care", "cli.actions", "cli.segmentNames", "cli.segments", "cli.potentials", "cli.names", "hints"], async () => (await import("./pages/care/CarePage.tsx")).CarePage),
  page("/budget", ["budget", "cli.budget", "cli.actions", "cli.columns", "cli.names", "cli.segmentNames", "cli.segments", "cli.warnings", "hints"], async () => (await import("./pages/budget/BudgetPage.tsx")).BudgetPage),
  page("/data", ["data", "runs", "cli.steps", "cli.models", "cli.records", "cli.issues", "cli.platforms", "cli.runs"], async () => (await import("./pages/data/DataPage.tsx")).DataPage),
  page("/data/new/$kind", ["forms"], async () => (await import("./pages/forms/FormPage.tsx")).FormPage),
  page("/start", ["start", "data", "runs", "cli.steps", "cli.models", "cli.records", "cli.issues", "cli.platforms", "cli.runs"], async () => (await import("./pages/start/StartPage.tsx")).StartPage),
  page("/runs", ["runs", "cli.models", "cli.steps"], async () => (await import("./pages/runs/RunsPage.tsx")).RunsPage),
  page("/runs/$id", ["runs", "hints", "cli.models", "cli.warnings", "cli.steps", "cli.names"], async () => (await import("./pages/runs/RunPage.tsx")).RunPage),
  page("/segments", ["segments", "cli.segments", "cli.segmentNames", "cli.actions", "cli.names", "cli.models"], async () => (await import("./pages/segments/SegmentsPage.tsx")).SegmentsPage),
  page("/keep", ["keep", "cli.keep", "cli.columns", "cli.names", "cli.segmentNames"], async () => (await import("./pages/keep/KeepPage.tsx")).KeepPage),
  page("/settings", ["settings", "people", "cli.errors", "cli.segmentNames", "cli.potentials", "cli.actions", "cli.records"], async () => (await import("./pages/settings/SettingsPage.tsx")).SettingsPage),
  page("/model", ["model", "cli.report", "cli.reportPage", "cli.columns", "cli.models", "cli.names", "cli.reasons", "cli.warnings", "hints"], async () => (await import("./pages/model/ModelPage.tsx")).ModelPage),
  page("/cohorts", ["cohorts", "cli.reportPage", "cli.columns", "cli.report", "cli.names"], async () => (await import("./pages/cohorts/CohortsPage.tsx")).CohortsPage),
  page("/loyalty", ["loyalty", "cli.loyalty", "cli.names"], async () => (await import("./pages/loyalty/LoyaltyPage.tsx")).LoyaltyPage),
  page("/improve", ["improve", "cli.effects", "cli.improve"], async () => (await import("./pages/improve/ImprovePage.tsx")).ImprovePage),
  page("/plan", ["plan", "cli.plan", "cli.columns", "cli.names", "cli.segmentNames", "cli.warnings", "cli.keep", "hints"], async () => (await import("./pages/plan/PlanPage.tsx")).PlanPage),
  page("/experiments", ["experiments", "cli.experiment", "cli.columns", "cli.actions", "cli.segments", "cli.segmentNames", "cli.warnings", "cli.models", "hints"], async () => (await import("./pages/experiments/ExperimentsPage.tsx")).ExperimentsPage),
  page("/experiments/$name", ["experiments", "cli.experiment", "cli.columns", "cli.actions", "cli.segments", "cli.segmentNames", "cli.warnings", "cli.models", "hints"], async () => (await import("./pages/experiments/ExperimentPage.tsx")).ExperimentPage),
];

const nowhere = createRoute({ getParentRoute: () => framed, path: "$", component: NotFound });

// prettier-ignore
const doors = [
  page("/sign-in", ["signIn", "cli.errors"], async () => (await import("./pages/signIn/SignInPage.tsx")).SignInPage, root),
  page("/welcome", ["signIn"], async () => (await import("./pages/signIn/WelcomePage.tsx")).WelcomePage, root),
];

export const router = createRouter({
  routeTree: root.addChildren([framed.addChildren([...pages, nowhere] as never) as never, ...doors]),
  defaultPreload: "intent",
  defaultPendingMs: 150,
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  // Plain names and values: an address that one can read, and write by hand.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Record<string, string>).toString();
    return text === "" ? "" : `?${text}`;
  },
});
