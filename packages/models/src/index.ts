export * from "./errors.ts";
export { seeded, type Rng } from "./math/random.ts";
