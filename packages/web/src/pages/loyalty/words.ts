export const areas = ["loyalty", "cli.loyalty", "cli.names"] as const;
export const loyaltyDocs = "https://github.com/keepworth/keepworth/blob/main/docs/decisions/loyalty.md";
