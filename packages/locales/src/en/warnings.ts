/** English of warnings. */
export const warnings = {
  warning: "There is something to look at ({code}).",
  "warning.fit.prior": "The data alone do not settle the model, so it leans on a weak prior.",
  "warning.fit.prior.hint": "More history makes the figures the shop's own.",
  "warning.fit.large-spread": "The model's {parameter} is known only roughly.",
  "warning.fit.large-spread.hint": "Totals are still usable; trust single customers less.",
  "warning.fit.boundary":
    "The model's {parameter} runs towards {towards, select, zero {zero} minusInfinity {minus infinity} other {infinity}}.",
  "warning.fit.boundary.hint":
    "The shop's customers differ less than the model allows for, or hardly anyone leaves; of a covariate, hardly anyone (or nearly everyone) with it leaves or buys.",
  "warning.fit.noAgeing":
    "The risk of leaving does not grow with a customer's age here: GGom/NBD says the same as Pareto/NBD.",
  "warning.fit.noAgeing.hint": "Take Pareto/NBD; it needs one parameter less: --model pareto-nbd",
  "warning.fit.flat": "Several sets of parameters fit the data almost equally well.",
  "warning.fit.flat.hint": "Forecasts agree where parameters do not; look at the held-back part.",
  "warning.fit.notConverged":
    "The fit did not settle after {iterations, plural, one {# pass} other {# passes}}.",
  "warning.fit.notConverged.hint": "Treat every figure as provisional.",
  "warning.fit.noLogGaps":
    "How regular purchases are is not known: {k, plural, one {# stage} other {# stages}} to a purchase were taken as given.",
  "warning.fit.noLogGaps.hint": "The log-likelihood cannot be compared with that of another k or model.",
  "warning.fit.noRepeats": "No customer has bought twice yet, so nothing is known about returning.",
  "warning.fit.noRepeats.hint": "Run again when the first customers have come back.",
  "warning.fit.noChurn": "No customer has left yet, so nothing is known about leaving.",
  "warning.fit.noChurn.hint": "Run again when the first customers have left.",
  "warning.posterior.mixing":
    "The posterior's chains do not agree yet on {parameter} (R-hat {rhat, number, ::.000}).",
  "warning.posterior.mixing.hint": "Ask for more draws, use --prior weak, or a simpler model.",
  "warning.posterior.few": "Only {draws, number} effective draws of the posterior stand behind {parameter}.",
  "warning.posterior.few.hint": "Ask for more draws: its interval is rough.",
  "warning.posterior.divergences":
    "{divergences, plural, one {# draw} other {# draws}} of the posterior diverged, so a corner of it was missed.",
  "warning.posterior.divergences.hint": "Use --prior weak, or a simpler model.",
  "warning.posterior.approximate":
    "The quick way to draw is not close enough to the posterior here: its draws are worth {efficiency, number, percent} of exact ones.",
  "warning.posterior.approximate.hint": "Draw exactly: --posterior nuts",
  "warning.posterior.improper":
    "Without a prior the posterior has no end in some direction: there is no mean to find.",
  "warning.posterior.improper.hint": "Give one: --prior weak",
  "warning.spend.few":
    "Only {customers, plural, one {# customer has} other {# customers have}} bought again, too few to tell spenders apart: everybody is taken to spend the average.",
  "warning.costs.partial": "The cost of goods is known for {share, number, percent} of the money only.",
  "warning.costs.partial.hint":
    "The rest is taken to keep the same margin; add the missing costs to be sure.",
  "warning.leaving.unproven":
    "The orders do not show that customers leave: a shop that nobody leaves would look like this in {p, number, percent} of cases.",
  "warning.leaving.unproven.hint": "Take P(alive) as a guess; a longer history would tell.",
  "warning.refunds.lag":
    "About {revenue} of the latest orders may still be refunded ({share, number, percent} of all revenue). It is counted as kept.",
  "warning.refunds.lag.hint": "Run again some weeks later to see it settled.",
  "warning.covariates.missing":
    "The covariates say nothing of {customers, plural, one {# customer} other {# customers}} ({share, number, percent}).",
  "warning.covariates.missing.hint":
    "They are taken as average in everything; add them to the file if you can.",
  "warning.handling.unpriced":
    "{cases, plural, one {# case says} other {# cases say}} how long the work took ({hours, number} h), and nobody said what an hour costs: it is in no figure.",
  "warning.handling.unpriced.hint": "Set care.hourCost, or import the costs of support.",
  "warning.costs.few":
    "The cost of goods is known for {share, number, percent} of the money, too little to go by.",
  "warning.costs.few.hint": "The costs are left aside; add more of them, or give your margin.",
  "warning.uncertainty.noCovariance": "How sure the parameters are could not be found.",
  "warning.uncertainty.noCovariance.hint": "The intervals hold chance alone and are too narrow.",
  "warning.uncertainty.covarianceRepaired": "How the parameters hang together could not be found.",
  "warning.uncertainty.covarianceRepaired.hint": "The intervals treat them as independent.",
  "warning.spend.infinite-mean":
    "A few very large orders keep the spend model from having a mean; the plain average is used where it has none.",
  "warning.spend.infinite-mean.hint": "Check the largest amounts.",
  "warning.orders.changed":
    "{tables} changed while being read: figures of one run may rest on different rows.",
  "warning.orders.changed.hint":
    "Run again when nothing is written there, or keep the data in Iceberg tables, of which a run reads one version.",
  "warning.states.weeks":
    "Customers are in {states, number} different states by days, so values were worked out by weeks ({weeks, number} states): that moves the orders expected of all by {total, number, ::percent .00} and of a single customer by {single, number, ::percent .00} on average.",
  "warning.states.weeks.hint": "More states by days: warehouse.weeksAbove in keepworth.json.",
  "warning.orders.future":
    "{orders, plural, one {# order is} other {# orders are}} dated in the future and left out.",
  "warning.orders.future.hint": "Correct the dates, or name the right day with --as-of.",
  "warning.holdout.short":
    "The history ({days, plural, one {# day} other {# days}}) is too short to hold a part of it back, so the forecast could not be tested.",
  "warning.amounts.none":
    "The orders have no amounts, so orders are predicted and nothing is valued in money.",
  "warning.amounts.none.hint": "Name the column with the amounts: --map amount=COLUMN",
  "warning.margin.unknown": "No costs are known, so every figure is revenue, not profit.",
  "warning.margin.unknown.hint": "Give --margin 0.4, or a cost column.",
  "warning.alive.oneTime":
    "{customers, plural, one {# customer} other {# customers}} bought once. The model counts them as active, since it lets nobody leave before a second order.",
  "warning.alive.oneTime.hint":
    "Read the number of active customers as an upper limit; --model mbg-nbd and pareto-nbd do without it.",
  "warning.days.dense":
    "{share, number, percent} of the customers buy more than once in 20 days. Days with a purchase are counted, so their rates come out too low.",
  "warning.days.dense.hint": "Compare with --model bg-bb, which counts days by its nature.",
  "warning.history.truncated":
    "{customers, plural, one {# customer} other {# customers}} may have bought before the orders begin and {customers, plural, one {is} other {are}} left out of the fit (first seen within {days, plural, one {# day} other {# days}}).",
  "warning.history.truncated.hint": "Import older orders, or the days on which customers were acquired.",
} as const satisfies Record<string, string>;
