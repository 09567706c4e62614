export {
  cellsOf as distinctCovariates,
  type Cells,
  type CovariateColumns,
  type Covariates,
} from "./cells.ts";
export { dummies, type Dummies } from "./dummies.ts";
export { withCovariates, type CovariateEffects, type WithCovariates } from "./effects.ts";
export { fitWithCovariates } from "./fit.ts";
export { likelihoodRatio } from "./likelihoodRatio.ts";
