/** English of the ledger and the four potentials. */
export const potentials = {} as const satisfies Record<string, string>;
