import type { Words } from "../en.ts";
import type { warnings as en } from "../en/warnings.ts";

/** Swedish of warnings. */
export const warnings: Words<typeof en> = {
  warning: "Det finns något att titta på ({code}).",
  "warning.fit.prior": "Enbart data räcker inte för modellen, så den lutar sig mot en svag prior.",
  "warning.fit.prior.hint": "Mer historik gör siffrorna till butikens egna.",
  "warning.fit.large-spread": "Modellens {parameter} är bara ungefärligt känd.",
  "warning.fit.large-spread.hint": "Totaler går fortfarande att använda; lita mindre på enskilda kunder.",
  "warning.fit.boundary":
    "Modellens {parameter} går mot {towards, select, zero {noll} minusInfinity {minus oändligheten} other {oändligheten}}.",
  "warning.fit.boundary.hint":
    "Butikens kunder skiljer sig mindre åt än modellen tillåter, eller så lämnar nästan ingen; för en kovariat: nästan ingen (eller nästan alla) med den lämnar eller köper.",
  "warning.fit.noAgeing":
    "Risken att lämna växer inte med kundens ålder här: GGom/NBD säger samma sak som Pareto/NBD.",
  "warning.fit.noAgeing.hint": "Ta Pareto/NBD; den har en parameter mindre: --model pareto-nbd",
  "warning.fit.flat": "Flera uppsättningar parametrar passar data nästan lika bra.",
  "warning.fit.flat.hint": "Prognoser stämmer överens där parametrar inte gör det; titta på testperioden.",
  "warning.fit.notConverged":
    "Anpassningen konvergerade inte efter {iterations, plural, one {# iteration} other {# iterationer}}.",
  "warning.fit.notConverged.hint": "Se alla siffror som preliminära.",
  "warning.fit.noLogGaps":
    "Hur regelbundna köpen är är inte känt: {k, plural, one {# steg} other {# steg}} per köp antogs som givet.",
  "warning.fit.noLogGaps.hint":
    "Log-likelihood kan inte jämföras med den för ett annat k eller en annan modell.",
  "warning.fit.noRepeats": "Ingen kund har köpt två gånger ännu, så inget är känt om återköp.",
  "warning.fit.noRepeats.hint": "Kör igen när de första kunderna har kommit tillbaka.",
  "warning.fit.noChurn": "Ingen kund har lämnat ännu, så inget är känt om bortfall.",
  "warning.fit.noChurn.hint": "Kör igen när de första kunderna har lämnat.",
  "warning.posterior.mixing":
    "Posteriorfördelningens kedjor är ännu inte överens om {parameter} (R-hat {rhat, number, ::.000}).",
  "warning.posterior.mixing.hint": "Begär fler dragningar, använd --prior weak eller en enklare modell.",
  "warning.posterior.few":
    "Bara {draws, number} effektiva dragningar ur posteriorfördelningen ligger bakom {parameter}.",
  "warning.posterior.few.hint": "Begär fler dragningar: intervallet är grovt.",
  "warning.posterior.divergences":
    "{divergences, plural, one {# dragning} other {# dragningar}} ur posteriorfördelningen divergerade, så ett hörn av den missades.",
  "warning.posterior.divergences.hint": "Använd --prior weak eller en enklare modell.",
  "warning.posterior.approximate":
    "Det snabba sättet att dra ligger inte tillräckligt nära posteriorfördelningen här: dragningarna är värda {efficiency, number, percent} av exakta.",
  "warning.posterior.approximate.hint": "Dra exakt: --posterior nuts",
  "warning.posterior.improper":
    "Utan prior saknar posteriorfördelningen slut i någon riktning: det finns inget medelvärde att hitta.",
  "warning.posterior.improper.hint": "Ange en: --prior weak",
  "warning.spend.few":
    "Bara {customers, plural, one {# kund har} other {# kunder har}} köpt igen, för få för att skilja på hur mycket kunder handlar för: alla antas ligga på medelvärdet.",
  "warning.costs.partial": "Varukostnaden är känd för bara {share, number, percent} av beloppen.",
  "warning.costs.partial.hint":
    "Resten antas ha samma marginal; lägg till de kostnader som saknas för att vara säker.",
  "warning.leaving.unproven":
    "Beställningarna visar inte att kunder lämnar: en butik som ingen lämnar skulle se ut så här i {p, number, percent} av fallen.",
  "warning.leaving.unproven.hint": "Se P(alive) som en gissning; en längre historik skulle ge besked.",
  "warning.refunds.lag":
    "Omkring {revenue} av de senaste beställningarna kan ännu komma att återbetalas ({share, number, percent} av alla intäkter). Det räknas som behållet.",
  "warning.refunds.lag.hint": "Kör igen några veckor senare för att se slutresultatet.",
  "warning.covariates.missing":
    "Kovariaterna säger inget om {customers, plural, one {# kund} other {# kunder}} ({share, number, percent}).",
  "warning.covariates.missing.hint": "De antas vara genomsnittliga i allt; lägg till dem i filen om du kan.",
  "warning.handling.unpriced":
    "{cases, plural, one {# ärende säger} other {# ärenden säger}} hur lång tid arbetet tog ({hours, number} h), och ingen har sagt vad en timme kostar: det finns inte med i någon siffra.",
  "warning.handling.unpriced.hint": "Ange care.hourCost eller importera kostnaderna för support.",
  "warning.costs.few":
    "Varukostnaden är känd för {share, number, percent} av beloppen, för lite att gå efter.",
  "warning.costs.few.hint": "Kostnaderna lämnas åsido; lägg till fler eller ange din marginal.",
  "warning.uncertainty.noCovariance": "Hur säkra parametrarna är gick inte att fastställa.",
  "warning.uncertainty.noCovariance.hint": "Intervallen omfattar bara slumpen och är för smala.",
  "warning.uncertainty.covarianceRepaired": "Hur parametrarna hänger ihop gick inte att fastställa.",
  "warning.uncertainty.covarianceRepaired.hint": "Intervallen behandlar dem som oberoende.",
  "warning.spend.infinite-mean":
    "Några mycket stora beställningar gör att beloppsmodellen saknar medelvärde; där används det vanliga medelvärdet.",
  "warning.spend.infinite-mean.hint": "Kontrollera de största beloppen.",
  "warning.orders.changed":
    "{tables} ändrades under läsningen: siffror i en körning kan vila på olika rader.",
  "warning.orders.changed.hint":
    "Kör igen när ingenting skrivs dit, eller ha uppgifterna i Iceberg-tabeller, av vilka en körning läser en version.",
  "warning.states.weeks":
    "Kunderna är i {states, number} olika tillstånd räknat i dagar, så värdena räknades i veckor ({weeks, number} tillstånd): det ändrar väntade ordrar från alla med {total, number, ::percent .00} och från en enskild kund med {single, number, ::percent .00} i genomsnitt.",
  "warning.states.weeks.hint": "Fler tillstånd i dagar: warehouse.weeksAbove i keepworth.json.",
  "warning.orders.future":
    "{orders, plural, one {# beställning är daterad} other {# beställningar är daterade}} i framtiden och utelämnas.",
  "warning.orders.future.hint": "Rätta datumen eller ange rätt dag med --as-of.",
  "warning.holdout.short":
    "Historiken ({days, plural, one {# dag} other {# dagar}}) är för kort för att undanhålla en del av den, så prognosen kunde inte prövas.",
  "warning.amounts.none":
    "Beställningarna saknar belopp, så beställningar förutsägs men inget värderas i pengar.",
  "warning.amounts.none.hint": "Ange kolumnen med beloppen: --map amount=COLUMN",
  "warning.margin.unknown": "Inga kostnader är kända, så alla siffror är intäkter, inte vinst.",
  "warning.margin.unknown.hint": "Ange --margin 0.4 eller en kostnadskolumn.",
  "warning.alive.oneTime":
    "{customers, plural, one {# kund har} other {# kunder har}} köpt en gång. Modellen räknar dem som aktiva, eftersom ingen kan lämna före en andra beställning.",
  "warning.alive.oneTime.hint":
    "Läs antalet aktiva kunder som en övre gräns; --model mbg-nbd och pareto-nbd har inte det problemet.",
  "warning.days.dense":
    "{share, number, percent} av kunderna köper oftare än en gång på 20 dagar. Det är dagar med köp som räknas, så köptakterna blir för låga.",
  "warning.days.dense.hint": "Jämför med --model bg-bb, som till sin natur räknar dagar.",
  "warning.history.truncated":
    "{customers, plural, one {# kund kan ha köpt innan beställningarna börjar och utelämnas} other {# kunder kan ha köpt innan beställningarna börjar och utelämnas}} ur anpassningen (först sedda inom {days, plural, one {# dag} other {# dagar}}).",
  "warning.history.truncated.hint": "Importera äldre beställningar eller dagarna då kunderna vanns.",
};
