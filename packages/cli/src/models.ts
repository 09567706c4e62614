/** Names of the models on the command line: those that count purchases, and all that can be fitted. */
export const purchaseModels = ["bg-nbd"] as const;
export const models = [...purchaseModels, "gamma-gamma"] as const;
