/** English of churn and renewals. */
export const churn = {} as const satisfies Record<string, string>;
