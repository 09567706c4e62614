import type { Words } from "../../en.ts";
import type { budget as en } from "../../en/web/budget.ts";

/** Swedish of the Budget screen. */
export const budget: Words<typeof en> = {
  "web.budget.frontier": "Vad varje budget ger",
  "web.budget.frontier.unit":
    "{profit, select, yes {Väntad vinst} other {Väntade intäkter}} utöver budgetens kostnad, {currency}",
  "web.budget.frontier.axis": "Budget, {currency}",
  "web.budget.frontier.settings": "i Inställningar",
  "web.budget.frontier.description":
    "Den bästa planen för varje budget. Att lägga {spent} väntas ge vinsten {gain}; mer än {needed} ger inget.",
  "web.budget.column.price": "{one} till ger",
  "web.budget.column.each": "Vinst per {one}",

  "web.budget.amount": "Budget",
  "web.budget.amount.label": "Budget, {currency}",
  "web.budget.amount.all": "så mycket som lönar sig",
  "web.budget.amount.description": "Tomt: som i Inställningar, annars så mycket som lönar sig.",
  "web.budget.role": "Vem som gör det",
  "web.budget.role.done": "Görs av",
  "web.budget.role.all": "alla",
  "web.budget.role.marketing": "marknad",
  "web.budget.role.sales": "sälj",
  "web.budget.role.service": "service",
  "web.budget.holdout": "Kontrollgrupp",
  "web.budget.holdout.of": "{share} slumpvis, efter segment, värde och risk",
  "web.budget.holdout.share": "Andel i kontrollgruppen",
  "web.budget.holdout.description": "Jämförelsen med dem visar vad planen verkligen ger.",

  "web.budget.more": "Vad {one} till ger",
  "web.budget.sums.spent": "Planens kostnad",
  "web.budget.sums.gain": "Vinst efter kostnaden",
  "web.budget.sums.price": "{one} till ger tillbaka",
  "web.budget.sums.profit": "varav {profit} är vinst",
  "web.budget.sums.customers": "Kunder som får en insats",
  "web.budget.sums.of": "av {gaining, number} där det lönar sig, bland {all, number}",
  "web.budget.sums.soon": "Efter {days, plural, one {# dag} other {# dagar}}",
  "web.budget.sums.later": "resten kommer senare",
  "web.budget.gain.meaning":
    "Vad insatserna för dessa kunder väntas ge inom {span} och därefter, minus vad de kostar. Varje kund räknas bara med det som insatsen ändrar.",
  "web.budget.gain.formula": "Σ över kunderna av uplift × vad den är värd − kontakt − väntat incitament",
  "web.budget.gain.margin": "Väntad marginal",
  "web.budget.price.meaning":
    "Vad nästa penningenhet ger tillbaka: sig själv och vinsten av den bästa användning som ännu inte har fått pengar. Det kallas budgetens skuggpris.",
  "web.budget.price.formula": "1 + λ, där λ är priset på budgetgränsen i den bästa planen",
  "web.budget.price.input": "λ",
  "web.budget.best": "Sök den allra bästa planen",

  "web.budget.cut": "Kring gränsen",
  "web.budget.cut.text":
    "Pengarna går till dem där de ger mest. Dessa står närmast den punkt där pengarna tar slut.",
  "web.budget.cut.everybody":
    "Alla där det lönar sig får en insats. Dessa ger minst för vad de kostar och faller bort först om det finns mindre pengar.",

  "web.budget.treatments.text": "Ingen får en insats som inte lönar sig.",
  "web.budget.treatments.caption": "Vad som är planerat av varje insats",
  "web.budget.uplift": "{uplift} {source, select, measured {uppmätt} other {antaget}}",
  "web.budget.uplift.gloss": "Hur mycket insatsen i snitt höjer sannolikheten för det som den påverkar",
  "web.budget.uplift.note":
    "Felstaplarna täcker {share} av det möjliga. De är breda där effekterna är antagna.",
  "web.budget.column.channel": "Kanal",
  "web.budget.column.fits": "Lönar sig för",
  "web.budget.column.fits.gloss": "Kunder där insatsen lönar sig, av dem som den är avsedd för",
  "web.budget.fits": "{gaining, number} av {eligible, number}",
  "web.budget.places": "Platser",
  "web.budget.places.gloss": "Hur många kunder som högst kan få insatsen",
  "web.budget.places.of": "Platser för {treatment}",
  "web.budget.places.none": "utan tak",
  "web.budget.column.place": "En plats till",
  "web.budget.column.place.gloss": "Vad en plats till skulle ge; inget så länge det finns platser kvar",

  "web.budget.segments": "Var planen ger vinst",
  "web.budget.segments.unit": "Vinst efter kostnad, {currency}; kunder som får en insats av alla i segmentet",
  "web.budget.segments.label": "{segment}: {chosen, number} av {customers, number}",
  "web.budget.segments.description": "Segmentet {segment} ger mest: {gain}.",

  "web.budget.plan.caption": "Kunder som planen omfattar",
  "web.budget.plan.more":
    "{more, plural, one {# kund till finns} other {# kunder till finns}} i filen, och även kontrollgruppen.",
  "web.budget.export": "{customers, plural, one {Plan för # kund som CSV} other {Plan för # kunder som CSV}}",
  "web.budget.experiment": "Gör den till ett experiment",

  "web.budget.revenue": "Siffrorna är intäkter, inte vinst",
  "web.budget.revenue.text":
    "Ange under Inställningar hur stor andel av intäkterna du behåller, eller importera kostnader.",
  "web.budget.nobody": "Ingen insats lönar sig",
  "web.budget.nobody.text":
    "Ingen väntas ge mer än en insats kostar. Billigare insatser eller uppmätta effekter kan ändra det.",
  "web.budget.empty": "Ingen plan ännu",
  "web.budget.empty.text":
    "Importera beställningar och värdera kunderna. Då visas här vilka som bör få en insats för en viss budget.",
  "web.budget.empty.action": "Importera data",
  "web.budget.empty.amounts": "Beställningarna saknar belopp",
  "web.budget.empty.amounts.text": "Importera beställningar med belopp, så att vinsten kan anges.",
  "web.budget.empty.treatments": "Ingen insats att planera",
  "web.budget.empty.treatments.text":
    "Importera vad du kan göra för kunderna: kostnad, incitament och effekt.",
};
