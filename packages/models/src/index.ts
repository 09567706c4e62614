export * from "./errors.ts";
export { type Column, type Customer, type CustomerColumns } from "./customers.ts";
export { compress, type States } from "./states.ts";
export { type FitOptions, type FitResult, type FitWarning } from "./estimate/fit.ts";
export { seeded, type Rng } from "./math/random.ts";

export * as bgnbd from "./purchase/bgnbd/index.ts";
export * as gammaGamma from "./spend/gammaGamma/index.ts";
