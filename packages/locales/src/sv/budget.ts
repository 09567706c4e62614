import type { Words } from "../en.ts";
import type { budget as en } from "../en/budget.ts";

/** Swedish of the budget. */
export const budget: Words<typeof en> = {
  "help.budget": "Välj vilka kunder som ska få vilken insats, så att en budget ger mest.",
  "help.option.budgetAmount":
    "pengar att lägga (standard: budget.amount i keepworth.json, annars så mycket som lönar sig)",
  "help.option.budgetCapacity": "treatment=N: högst N kunder; kan anges flera gånger",
  "help.option.budgetMinimum": "treatment=N: minst N kunder; kan anges flera gånger",
  "help.option.budgetHoldout":
    "andel kunder som slumpas till kontrollgruppen, t.ex. 10% (standard: budget.holdout i keepworth.json)",
  "help.option.budgetRole": "bara insatser för en roll",
  "help.option.budgetExact": "sök den bästa planen med branch and cut, hur många kunder det än är",
  "help.option.budgetGreedy": "planera efter priser, som för miljontals kunder",
  "help.option.budgetLimit": "antal rader av planen att lista; 0 listar alla (standard: 10)",
  "help.option.budgetOut": "skriv hela planen till denna CSV-fil",
  "usage.expected.treatmentCount": "treatment=N väntas, t.ex. vip=50.",
  "usage.budget.solver": "--exact och --greedy går inte ihop.",

  "error.allocation.infeasible":
    "Ingen plan hittades som håller alla gränser: av {asked, number} kunder som minimigränserna kräver kan {met, number} få en insats, för {needed, number} av en budget på {budget, number}.",
  "error.allocation.infeasible.hint":
    "Sänk ett --minimum, höj --amount eller en --capacity, eller låt --exact söka en plan.",
  "error.budget.amounts":
    "Beställningarna i körning {run} saknar belopp, så det går inte att säga vad en insats ger.",
  "error.budget.amounts.hint": "Importera beställningar med belopp.",
  "error.budget.holdout": "En kontrollgrupp på {share, number, percent} lämnar ingen kvar för insatser.",
  "error.budget.holdout.hint": "Ange en mindre andel, t.ex. --holdout 10%.",
  "error.budget.treatment": "Insatsen ”{treatment}” finns inte. Dessa finns: {known}.",
  "error.budget.treatment.hint": "Skriv namnet som det importerades, inom citattecken om det har blanksteg.",
  "error.budget.treatments":
    "Det finns ingen insats att planera{role, select, none {} other { för rollen {role}}}.",
  "error.budget.treatments.hint":
    "Importera insatser (keepworth import treatments.csv) eller fråga utan --role.",
  "error.budget.minimumOverCapacity":
    "”{treatment}” måste gå till minst {minimum, number} kunder men klarar {capacity, number}: {by, number} för många.{others, plural, =0 {} one { Ett par gränser till motsäger varandra.} other { # par gränser till motsäger varandra.}}",
  "error.budget.minimumOverCapacity.hint": "Sänk dess --minimum eller höj dess --capacity.",
  "error.budget.minimumOverEligible":
    "”{treatment}” måste gå till minst {minimum, number} kunder, men insatsen lönar sig bara för {eligible, number}: {by, number} för få.{others, plural, =0 {} one { Ett par gränser till motsäger varandra.} other { # par gränser till motsäger varandra.}}",
  "error.budget.minimumOverEligible.hint":
    "Sänk dess --minimum eller --holdout. Ingen får en insats som inte lönar sig.",
  "error.budget.minimumsOverCustomers":
    "Minimigränserna uppgår till {minimum, number} kunder, och någon av insatserna lönar sig för {eligible, number}, en var: {by, number} för få.",
  "error.budget.minimumsOverCustomers.hint": "Sänk ett --minimum.",
  "error.budget.minimumsOverBudget":
    "Det som minimigränserna kräver kostar minst {needed, number}, och budgeten är {budget, number}: {by, number} för lite.",
  "error.budget.minimumsOverBudget.hint": "Höj --amount eller sänk ett --minimum.",

  "budget.opening":
    "Att lägga {spent} på {customers, plural, one {# kund} other {# kunder}} väntas ge {margin} i {profit, select, yes {marginal} other {intäkter}}: {gain} mer än det kostar ({range}).",
  "budget.opening.none":
    "{gaining, plural, =0 {Ingen insats lönar sig} other {Budgeten når ingen}}: av {eligible, plural, one {# kund} other {# kunder}} som en insats passar väntas {gaining, plural, =0 {ingen} one {#} other {#}} ge mer än den kostar.",
  "budget.price":
    "{one} mer i budget skulle ge {back}, varav {profit} är vinst. Allt som lönar sig skulle kosta {needed}.",
  "budget.price.none": "Mer budget skulle inte ge något: {needed} är allt som lönar sig.",
  "budget.soon":
    "Efter {days, plural, one {# dag} other {# dagar}} står planen på {soon}; resten kommer senare.",
  "budget.frontier": "Vinst per budget",
  "budget.frontier.basis": "Beräknat på {basis, number} slumpvis valda kunder, som får stå för alla.",
  "budget.treatments": "Insatser",
  "budget.treatments.unused": "Används inte vid denna budget: {treatments}.",
  "budget.treatments.none": "Lönar sig för ingen: {treatments}.",
  "budget.treatments.full": "Fullt: {treatments}. En plats till är värd {price} eller mer.",
  "budget.segments": "Segment",
  "budget.next": "Näst på tur, om det fanns mer",
  "budget.firstOut": "Först ut, om det fanns mindre",
  "budget.plan": "Planen, störst vinst först",
  "budget.plan.more":
    "{count, plural, one {# kund till} other {# kunder till}}: keepworth budget --out plan.csv",
  "budget.file": "{rows, plural, one {# rad} other {# rader}} i {path}.",
  "budget.holdout":
    "{customers, plural, =0 {Ingen är kontrollgrupp, så effekten kan inte mätas.} one {# kund som planen annars skulle omfatta är slumpvis kontrollgrupp, så att effekten kan mätas.} other {# kunder som planen annars skulle omfatta är slumpvis kontrollgrupp, så att effekten kan mätas.}}",
  "budget.solver.exact": "Den bästa plan som finns, så när som på {gap}.",
  "budget.solver.greedy": "Planerat efter priser: ingen plan kan ge mer än {gap} därutöver.",
  "budget.do": "Nästa steg: keepworth budget --out plan.csv · experiment new",
  "budget.column.treatment": "Insats",
  "budget.column.uplift": "Uplift",
  "budget.column.customers": "Kunder",
  "budget.column.cost": "Kostnad",
  "budget.column.gain": "Vinst",
  "budget.column.soon": "90 dagar",
  "budget.column.perUnit": "Per enh.",
  "budget.column.budget": "Budget",
  "budget.column.of": "Av",
  "budget.assumption.margin": "Marginal, andel av intäkterna: {value}",
  "budget.assumption.discountRate": "Kalkylränta, per år: {value}",
  "budget.assumption.horizonDays": "Period: {value}",
  "budget.assumption.pulledForward":
    "Extra beställningar som bara kommer tidigare och inte räknas i livstidsvinsten: {value}",
  "budget.assumption.addOnShare": "Vad som köps därtill, som andel av en beställning: {value}",
  "budget.assumption.wouldHaveComeAnyway": "Värvade kunder som ändå skulle ha kommit: {value}",
  "budget.assumption.customersRead": "Kunder vars siffror lästes från klustret: {value}",

  "warning.budget.revenue": "Inga kostnader är kända, så varje vinst räknas i intäkter och är för hög.",
  "warning.budget.revenue.hint":
    "Ange din bruttomarginal (margin i keepworth.json) eller importera kostnader.",
  "warning.budget.library":
    "Inga insatser har importerats, så {treatments, plural, one {en inbyggd} other {# inbyggda}} planeras, med antagna kostnader och effekter.",
  "warning.budget.library.hint": "Skriv ned dina egna: keepworth import treatments.csv",
  "warning.budget.assumed":
    "{assumed, plural, one {Effekten av # av {treatments, number} insatser är antagen, inte uppmätt} other {Effekterna av # av {treatments, number} insatser är antagna, inte uppmätta}}; därför är intervallet så brett.",
  "warning.budget.assumed.hint": "Mät den mot kontrollgruppen: keepworth experiment new",
  "warning.budget.renewals":
    "{treatment}: uplift {uplift, number, ::percent .#} är mer än en sådan rabatt behåller av dem som inte skulle förnya, så planen räknar med {planned, number, ::percent .#} i snitt.",
  "warning.budget.renewals.hint":
    "Mät den (keepworth experiment new), eller ange keep.offerReach och keep.offerSpeed i keepworth.json.",
  "warning.budget.unbounded":
    "Värdet efter horisonten saknar gräns med den här körningens modell eller kalkylränta, så bara tiden till horisonten räknas, och att stanna är värt mer än vad som visas.",
  "warning.budget.unbounded.hint": "Ange discountRate över 0 i keepworth.json.",
  "warning.budget.spared":
    "{customers, plural, one {# kund utelämnas} other {# kunder utelämnas}}, eftersom ett pågående experiment använder dem som jämförelse.",
  "warning.budget.withheld":
    "{customers, plural, one {# kund utelämnas} other {# kunder utelämnas}}, eftersom de inte vill bli kontaktade för detta.",
};
