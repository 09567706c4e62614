/** Names of the models on the command line. Told here, so that help need not load the engine; a test compares. */
export const runModels = [
  "auto",
  "nbd",
  "bg-nbd",
  "mbg-nbd",
  "pareto-nbd",
  "ggom-nbd",
  "bg-cnbd-k",
  "mbg-cnbd-k",
] as const;

export const fitModels = [
  "bg-nbd",
  "mbg-nbd",
  "bg-cnbd-k",
  "mbg-cnbd-k",
  "pareto-nbd",
  "ggom-nbd",
  "nbd",
  "bg-bb",
  "gamma-gamma",
  "sbg",
  "bdw",
] as const;

export const priors = ["auto", "weak", "none", "pymc-marketing"] as const;
