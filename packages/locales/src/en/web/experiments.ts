export const experiments = { "web.experiments.new": "New experiment" } as const satisfies Record<string, string>;
