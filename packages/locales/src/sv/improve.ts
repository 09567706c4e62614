import type { Words } from "../en.ts";
import type { improve as en } from "../en/improve.ts";

/** Swedish of what to improve, and of units by product. */
export const improve: Words<typeof en> = {
  "help.improve":
    "Rangordna produkter, kategorier, första produkter, sena leveranser, returorsaker och supportämnen efter pengarna som står på spel.",
  "help.improve.kind": "bara ett slag",
  "help.improve.limit": "hur många att visa; 0 visar alla (standard: 20, alla med --json)",
  "help.improve.horizon":
    "dagar efteråt som räknas (standard: 180, eller en tredjedel av data där det är mindre)",
  "help.improve.out": "skriv hela listan till denna CSV-fil",
  "help.plan.weeks": "veckor att förutse med --by product, 1 till 26 (standard: 8)",
  "help.plan.limit": "produkter att visa med --by product (standard: 10)",
  "help.plan.out": "skriv varje produkt och vecka till denna CSV-fil, med --by product",

  "improve.opening.less":
    "{subject}. Inom {days, plural, one {# dag} other {# dagar}} ger en kund {each} mindre än andra i samma läge ({range}). Det rör {customers, plural, one {# kund} other {# kunder}} om året, så {stake} om året står på spel ({stakeRange}).",
  "improve.opening.more":
    "{subject}. Inom {days, plural, one {# dag} other {# dagar}} ger en kund {each} mer än andra i samma läge ({range}). Det rör {customers, plural, one {# kund} other {# kunder}} om året, så {stake} om året står på spel ({stakeRange}).",
  "improve.opening.unclear":
    "Inget skiljer sig från slumpen: varje 90-procentigt intervall rymmer noll. Mest kan stå bakom {subject}: {stake} om året ({stakeRange}).",
  "improve.opening.none": "Inget kan jämföras ännu.",
  "improve.association":
    "Detta är samband, inte bevis: kunder i samma läge kan skilja sig i sådant som ingen order visar. Om det är orsaken säger bara ett experiment.",
  "improve.overlap":
    "Beloppen kan inte läggas ihop: {customers, plural, one {# kund berördes} other {# kunder berördes}} under året och räknas {summed, number} gånger över alla rader.",
  "improve.list": "Efter pengarna som står på spel",
  "improve.column.subject": "Vad",
  "improve.column.customers": "Om året",
  "improve.column.each": "Av en",
  "improve.column.stake": "På spel om året",
  "improve.column.range": "90 % intervall",
  "improve.column.n": "Följda",
  "improve.subject": "{kind}: {name}",
  "improve.few": "{n}, för få",
  "improve.kind.product": "Produkt",
  "improve.kind.category": "Kategori",
  "improve.kind.first-product": "Första produkt",
  "improve.kind.lateness": "Sen leverans",
  "improve.kind.return-reason": "Retur",
  "improve.kind.topic": "Supportämne",
  "improve.shared": "{share} av kunderna för {subject} berörs också av {other}, som står högre.",
  "improve.sharedList": "Samma kunder",
  "improve.kinds": "Vad av det som är mer än slump",
  "improve.spread":
    "{kind}: {compared, number} av {subjects, number} jämförda; utöver slumpen skiljer de sig med ungefär {spread} per kund.",
  "improve.spread.none":
    "{kind}: {compared, number} av {subjects, number} jämförda; de skiljer sig inte mer än slumpen gör.",
  "improve.spread.one": "{kind}: {compared, number} av {subjects, number} jämförda.",
  "improve.note":
    "Om året: kunder som berörts sedan {from}. Av en: marginalen under {days, plural, one {# dag} other {# dagar}} efteråt bredvid kunder i samma läge utan det, dragen mot den för sitt slag, mer ju mindre som är känt. Det som är klart skilt från slumpen kommer först.",
  "improve.sampled": "En kund av {step, number} lästes för jämförelsen.",
  "improve.more": "{count, plural, one {# till} other {# till}}: keepworth improve --limit 0",
  "improve.file": "{rows, plural, one {# rad skrevs} other {# rader skrevs}} till {path}.",
  "improve.missing.lines":
    "Produkterna är inte kända: ordrarna saknar rader. Importera ordrar med deras rader.",
  "improve.missing.deliveries": "Sena leveranser är inte kända: importera lovade och levererade dagar.",
  "improve.missing.returns": "Returorsaker är inte kända: importera returer.",
  "improve.missing.contacts": "Supportämnen är inte kända: importera supportärenden.",
  "improve.missing.amounts": "Ordrarna saknar belopp, så inget kan sägas om pengar.",
  "improve.missing.margin":
    "Ingen marginal är känd: all intäkt räknas som marginal. Ange en marginal med --margin eller i keepworth.json.",
  "improve.missing.followed":
    "Inget har följts i {days, plural, one {# dag} other {# dagar}} ännu: fråga om färre dagar med --horizon.",

  "demand.opening":
    "Enheter av varje produkt från {from}, i {weeks, plural, one {# vecka} other {# veckor}}: mest av {product}, {mean} totalt, fyra gånger av fem {low} till {high}.",
  "demand.none": "Inget kan förutses: ordrarna saknar rader.",
  "demand.column.product": "Produkt",
  "demand.column.lately": "På sistone",
  "demand.column.next": "Nästa vecka",
  "demand.column.low": "P10",
  "demand.column.middle": "P50",
  "demand.column.high": "P90",
  "demand.column.error": "Fel förut",
  "demand.between": "{low}–{high}",
  "demand.rest": "{products, plural, one {# annan produkt} other {# andra produkter}}",
  "demand.note":
    "På sistone: enheter per vecka under {weeks, plural, one {den senaste veckan} other {de senaste # veckorna}}. Nästa vecka: P10 till P90. P10, P50 och P90: av alla veckor tillsammans. Returnerade enheter räknas som sålda: de måste skickas.",
  "demand.backtest": "Hur sådana planer har klarat sig",
  "demand.backtest.error":
    "Gjorda på {origins, plural, one {# tidigare dag} other {# tidigare dagar}} missade de {plan} av enheterna per produkt och vecka; att säga detsamma som under {weeks, plural, one {den senaste veckan} other {de senaste # veckorna}} missade {lately}.",
  "demand.backtest.lastYear":
    "Att säga detsamma som ett år tidigare missade {lastYear}, planen under samma veckor {plan}.",
  "demand.backtest.coverage":
    "{coverage} av veckorna hamnade mellan P10 och P90, och {total} av summorna; 80 % ska, och fler där enheterna är få.",
  "demand.season.used": "Butikens säsonger räknas: med dem missade planerna {with}, utan {without}.",
  "demand.season.unused": "Butikens säsonger räknas inte: med dem missade planerna {with}, utan {without}.",
  "demand.missing.lines": "Produkterna är inte kända: importera ordrar med deras rader.",
  "demand.missing.backtest":
    "Historiken är för kort för att pröva sådana planer på det som varit: ett halvår och veckorna som ska förutses behövs.",
  "demand.naive.lastYear":
    "Att säga detsamma som ett år tidigare var närmare än denna plan: planera varsamt.",
  "demand.naive.lastWeeks":
    "Att säga detsamma som under de senaste veckorna var närmare än denna plan: planera varsamt.",
};
