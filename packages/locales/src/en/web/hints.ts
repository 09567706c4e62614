/** English of what to do on the dashboard about something that is not known, where the command line says it otherwise. */
export const hints = {
  "web.hints.alive.oneTime":
    "Read the number of active customers as an upper limit. The models MBG/NBD and Pareto/NBD do without it.",
  "web.hints.actions.run": "Bring in orders and value your customers.",
  "web.hints.actions.subscriptions": "If you sell any, bring them in on the Data screen.",
  "web.hints.actions.treatments": "Bring in treatments on the Data screen.",
  "web.hints.actions.opportunities": "If you have a pipeline, bring it in on the Data screen.",
  "web.hints.actions.points": "If you run a programme, bring in its events on the Data screen.",
  "web.hints.actions.revenue": "Give your gross margin in Settings, or bring in costs.",
  "web.hints.budget.revenue": "Give your gross margin in Settings, or bring in costs.",
  "web.hints.budget.library": "Write down your own and bring them in on the Data screen.",
  "web.hints.budget.assumed": "Measure it on the customers left alone: make the plan an experiment.",
  "web.hints.budget.renewals":
    "Measure it by an experiment, or say in Settings how well discounts keep customers.",
  "web.hints.budget.unbounded": "Set a discount rate above 0 in Settings.",
  "web.hints.service.cases": "Bring in tickets on the Data screen.",
  "web.hints.satisfaction.scores": "Bring in survey answers or reviews on the Data screen.",
  "web.hints.care.run": "Bring in orders and value your customers.",
  "web.hints.care.margin": "Give your gross margin in Settings, or bring in costs.",
  "web.hints.handling.unpriced":
    "Give the cost of an hour of work in Settings, or bring in the costs of support.",
} as const satisfies Record<string, string>;
