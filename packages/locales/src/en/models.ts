/** English of models. */
export const models = {
  "model.bg-nbd": "BG/NBD",
  "model.mbg-nbd": "MBG/NBD",
  "model.bg-cnbd-k": "BG/CNBD-k",
  "model.mbg-cnbd-k": "MBG/CNBD-k",
  "model.pareto-nbd": "Pareto/NBD",
  "model.ggom-nbd": "GGom/NBD",
  "model.nbd": "NBD",
  "model.bg-bb": "BG/BB",
  "model.gamma-gamma": "Gamma-Gamma",
  "model.mean": "The plain average",
  "model.sbg": "sBG",
  "model.bdw": "BdW",

  // what a parameter is, in a phrase; by model where the same letter means something else
  "parameter.r": "buying rates: the smaller, the more they differ",
  "parameter.alpha": "scale of buying: the mean rate is r ÷ alpha",
  "parameter.a": "chance of leaving: a ÷ (a + b) on average",
  "parameter.b": "with a: if small, these chances differ more",
  "parameter.k": "regularity of gaps: 1 is chance, more is even",
  "parameter.s": "leaving: the smaller, the more customers differ",
  "parameter.beta": "scale of leaving: the mean rate is s ÷ beta",
  "parameter.bg-cnbd-k.alpha": "scale of buying: mean rate r ÷ (k × alpha)",
  "parameter.ggom-nbd.b": "how fast the risk of leaving grows with time",
  "parameter.ggom-nbd.beta": "risk of leaving at first: mean b × s ÷ beta",
  "parameter.bg-bb.alpha": "chance to buy: mean alpha ÷ (alpha + beta)",
  "parameter.bg-bb.beta": "with alpha: if small, chances differ more",
  "parameter.bg-bb.gamma": "chance to leave: mean gamma ÷ (gamma + delta)",
  "parameter.bg-bb.delta": "with gamma: if small, chances differ more",
  "parameter.gamma-gamma.p": "evenness of one customer's orders",
  "parameter.gamma-gamma.q": "evenness between customers: large is even",
  "parameter.gamma-gamma.v": "scale of money: mean order p × v ÷ (q − 1)",
  "parameter.sbg.alpha": "leaving at first: mean alpha ÷ (alpha + beta)",
  "parameter.sbg.beta": "with alpha: if small, chances differ more",
  "parameter.bdw.c": "a customer's risk: above 1 grows, below 1 falls",

  // what a fit says of the customers, in a sentence
  "story.nbd":
    "A customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average, and nobody ever leaves.",
  "story.bg-nbd":
    "While active, a customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average; {left} leave after their first repeat purchase.",
  "story.mbg-nbd":
    "While active, a customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average; {left} leave after their very first purchase.",
  "story.lifetime":
    "While active, a customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average; half of them are gone {median} {unit, select, day {days} week {weeks} month {months} other {units of time}} after their first purchase.",
  "story.lifetime.never":
    "While active, a customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average, and hardly anyone leaves.",
  "story.bg-bb":
    "While active, a customer uses {used} of the opportunities to buy; {left} leave before their next one.",
  "story.gamma-gamma": "An order brings {mean} on average over customers.",
  "story.gamma-gamma.none": "Orders differ so much between customers that their mean has no bound.",
  "story.sbg":
    "{left} of customers leave at their first renewal. Those who stay leave ever more seldom, since the loyal are left.",
  "story.bdw":
    "{left} of customers leave at their first renewal. {risk, select, up {The longer a customer stays, the higher their own risk of leaving.} down {The longer a customer stays, the lower their own risk of leaving.} other {Whether a customer's own risk changes with time, the data do not tell.}}",
} as const satisfies Record<string, string>;
