import type { Words } from "../../en.ts";
import type { plan as en } from "../../en/web/plan.ts";

/** Swedish of the Plan screen, with prices. */
export const plan: Words<typeof en> = {
  "web.plan.views": "Vad du vill titta på",
  "web.plan.view.plan": "Prognos och budget",
  "web.plan.view.price": "Pris",
  "web.plan.empty": "Inget att planera utifrån ännu",
  "web.plan.empty.text":
    "Importera beställningar och värdera kunderna; då visas här vad de närmaste månaderna ger och vad det räcker till.",
  "web.plan.empty.action": "Importera data",

  "web.plan.margin.meaning":
    "Vad planens alla månader tillsammans ger {profit, select, yes {i marginal} other {i intäkter}}: mitten av {paths, number} simulerade förlopp, med nya kunder, öppna affärer och abonnemang.",
  "web.plan.margin.formula":
    "Σ över månaderna av väntade beställningar × {profit, select, yes {marginal} other {intäkter}} per beställning",
  "web.plan.covered.meaning":
    "Hur ofta, i {paths, number} simulerade förlopp, varje månads alla budgetposter kunde betalas ur marginalen och det som blev över tidigare månader.",
  "web.plan.covered.formula": "förlopp där alla poster betalas ÷ alla förlopp",
  "web.plan.input.orders": "Väntade beställningar",
  "web.plan.input.margin": "Marginal, andel av intäkterna",
  "web.plan.input.newCustomers": "Nya kunder per månad",
  "web.plan.input.cost": "Budgetposter totalt",

  "web.plan.months": "Planlängd",
  "web.plan.months.value": "{count, plural, one {# månad} other {# månader}}",
  "web.plan.newCustomers": "Nya kunder per månad",
  "web.plan.newCustomers.same": "Som i samma månad förra året, i snitt {count}",
  "web.plan.certainty": "Önskad säkerhet",
  "web.plan.by": "Dela upp efter",
  "web.plan.by.none": "Inget",
  "web.plan.by.segment": "Segment",
  "web.plan.by.channel": "Kanal",
  "web.plan.effect.money":
    "Under samma {months, plural, one {månad} other {# månader}} ger det {change} jämfört med den tidigare planen: {now} i stället för {before}.",
  "web.plan.effect.orders":
    "Under samma {months, plural, one {månad} other {# månader}} ger det {change} beställningar jämfört med den tidigare planen: {now} i stället för {before}.",
  "web.plan.effect.covered": "Hela budgeten täcks med sannolikheten {now} i stället för {before}.",

  "web.plan.fan": "Vad som kommer in, och vad det måste betala",
  "web.plan.fan.unit.money": "{profit, select, yes {Marginal} other {Intäkter}} per månad, {currency}",
  "web.plan.fan.unit.orders": "Beställningar per månad",
  "web.plan.fan.axis": "Månad",
  "web.plan.fan.cost": "Månadens budget",
  "web.plan.fan.note":
    "Varje stapel är medelvärdet av det som väntas, efter var det kommer ifrån; felstapeln rymmer åtta av tio förlopp (P10 till P90).",
  "web.plan.fan.description":
    "Från {first} i {firstMonth} till {last} i {lastMonth}{cost, select, none {} other {, mot en budget på {cost} per månad}}.",
  "web.plan.column.month": "Månad",
  "web.plan.column.mean": "Medel",
  "web.plan.column.p10": "P10",
  "web.plan.column.p50": "P50",
  "web.plan.column.p90": "P90",
  "web.plan.column.cost": "Budget",
  "web.plan.column.newCustomers": "Nya kunder",

  "web.plan.strip": "Hur säkert varje månad är betald",
  "web.plan.strip.unit": "Sannolikhet att månadens hela budget täcks, med det som blev över tidigare månader",
  "web.plan.strip.description":
    "{sure, plural, =0 {Ingen månad är täckt} one {# månad är täckt} other {# månader är täckta}} med sannolikheten {certainty} eller mer, av {months}. Minst säker är {least} med {probability}.",
  "web.plan.strip.below": "under {certainty}",
  "web.plan.strip.above": "{certainty} eller mer",

  "web.plan.lines.text":
    "Med säkerheten {certainty} går det att räkna med {funded} av {cost}: {lines, plural, =0 {ingen post betalas} one {en post betalas} other {# poster betalas}} i varje månad.",
  "web.plan.lines.caption": "Budgetposter efter prioritet, och hur säkert var och en betalas",
  "web.plan.lines.months": "Säkra månader",
  "web.plan.lines.months.value": "{sure} av {months}",
  "web.plan.lines.strip": "{line}: {least} i sin minst säkra månad",

  "web.plan.parts.caption": "Var planens pengar kommer ifrån",

  "web.plan.leads": "Leads att påbörja, per vecka",
  "web.plan.leads.text":
    "För att hålla {target, number} aktiva kunder krävs {needed, plural, one {# ny} other {# nya}} fram till {until}; det kräver omkring {leads} leads. Av alla leads blir {conversion} kunder{months, select, none {} other {, {months} senare}}.",
  "web.plan.leads.text.unknown":
    "För att hålla {target, number} aktiva kunder krävs {needed, plural, one {# ny} other {# nya}} fram till {until}; det kräver omkring {leads} leads.",
  "web.plan.leads.unit": "Leads att påbörja, med 90 %-intervall",
  "web.plan.leads.axis": "Leads",
  "web.plan.leads.by": "senast {day}",
  "web.plan.leads.late": "senast {day} (för sent)",
  "web.plan.leads.note": "Gulbrunt: dagen då de senast skulle ha påbörjats har passerat.",
  "web.plan.leads.description": "{leads} leads totalt, flest i veckan som börjar senast {day}.",
  "web.plan.leads.column.start": "Börja senast",
  "web.plan.leads.column.until": "Kunder till",
  "web.plan.leads.column.leads": "Leads",
  "web.plan.leads.column.low": "Från",
  "web.plan.leads.column.high": "Till",
  "web.plan.leads.column.leavers": "Lämnar",
  "web.plan.leads.column.needed": "Krävs",

  "web.plan.backtest.unit.revenue": "Intäkter per månad, {currency}: utfallet, och vad planen skulle ha sagt",
  "web.plan.backtest.unit.orders": "Beställningar per månad: utfallet, och vad planen skulle ha sagt",
  "web.plan.backtest.expected": "väntat då, P10 till P90",
  "web.plan.backtest.came": "utfall",
  "web.plan.backtest.lastYear": "året före",
  "web.plan.backtest.axis": "Månad",

  "web.plan.basis.margin": "Marginal på {margin} av intäkterna.",
  "web.plan.basis.budgetRule": "Posterna betalas i prioritetsordning; inget lånas.",

  "web.plan.missing.plan.budget":
    "Inga budgetposter i dessa månader. Med dem (namn, månad, belopp, prioritet) visar planen vilka den räcker till och hur säkert. Importera dem på sidan Data.",
  "web.plan.missing.plan.opportunities":
    "Inga öppna affärer. Importera dem på sidan Data, så räknar planen in vad de väntas ge.",
  "web.plan.missing.plan.subscriptions":
    "Inga löpande abonnemang. Importera dem på sidan Data, så räknar planen in deras förnyelser.",
  "web.plan.missing.plan.margin":
    "Varken kostnader eller marginal är kända, så det som kallas marginal är intäkter. Ange marginalen under Inställningar.",
  "web.plan.missing.plan.newcomers.stopped":
    "Ingen ny kund har kommit på tre månader, så inga planeras. Ange ”Nya kunder per månad” om det inte stämmer.",
  "web.plan.missing.price.unmoved":
    "{products, plural, one {Produktens pris har inte} other {Av # produkter har ingens pris}} rört sig tillräckligt för att visa hur efterfrågan svarar. Ange en elasticitet ovan för att se vad en gissning betyder.",
  "web.plan.missing.price.margin":
    "Varken kostnader eller marginal är kända, så break-even gäller intäkterna. Ange marginalen under Inställningar.",

  "web.plan.price.change": "Prisändring",
  "web.plan.price.product": "För produkt",
  "web.plan.price.product.all": "Alla produkter",
  "web.plan.price.elasticity": "Elasticitet",
  "web.plan.price.elasticity.gloss":
    "Procent av volymen för en procent av priset. Tomt: som beställningarna visar.",
  "web.plan.price.churn": "Förlorade kunder per enhet av en höjning",
  "web.plan.price.churn.gloss": "20 % förlorar 1 % av kunderna vid en höjning på 5 %.",
  "web.plan.price.volume": "Volym",
  "web.plan.price.gain": "Väntad marginal",
  "web.plan.price.worth": "Vad kunderna ännu är värda",
  "web.plan.price.pays": "Lönar sig med",
  "web.plan.price.breakEven": "Jämnt upp vid",
  "web.plan.price.unknown": "inte känt",
  "web.plan.price.range": "{low} till {high}",
  "web.plan.price.quick": "Intervallet kommer strax.",
  "web.plan.price.volume.meaning":
    "Hur många enheter av det som får nytt pris som köps, jämfört med i dag, av kunder som stannar.",
  "web.plan.price.volume.formula": "(1 + ändring)^elasticitet − 1",
  "web.plan.price.gain.meaning":
    "Vad ändringen lägger till den marginal som kunderna ännu ger under {months, plural, one {# månad} other {# månader}}, där senare pengar räknas lägre.",
  "web.plan.price.gain.formula":
    "väntad marginal × ((1 − förlorade) × (volym × (marginal + ändring) ÷ marginal − 1) + …) för andelen med nytt pris",
  "web.plan.price.input.elasticity": "Elasticitet",
  "web.plan.price.input.margin": "Marginal, andel av intäkterna",
  "web.plan.price.input.growth": "Väntad marginal i dag",

  "web.plan.price.scenarios": "Vad andra ändringar skulle ge",
  "web.plan.price.scenarios.unit":
    "{profit, select, yes {Väntad marginal} other {Väntade intäkter}} som vinns eller förloras under {months, plural, one {# månad} other {# månader}}, {currency}, med 90 %-intervall",
  "web.plan.price.scenarios.axis": "Vinst eller förlust",
  "web.plan.price.scenarios.none": "som i dag",
  "web.plan.price.scenarios.chosen": "{change} (vald)",
  "web.plan.price.scenarios.description": "Av {count} ändringar ger {best} mest: {gain}.",
  "web.plan.price.column.worth": "Av det som väntar",
  "web.plan.price.sensitivity": "{change}: vinsten, beroende på hur efterfrågan följer priset",
  "web.plan.price.sensitivity.unit":
    "Vinst eller förlust framöver, {currency}, efter elasticitet: procent av volymen för en procent av priset",
  "web.plan.price.sensitivity.shop": "{elasticity}, ungefär vad dina beställningar visar",
  "web.plan.price.sensitivity.description":
    "Om efterfrågan inte bryr sig blir vinsten {most}; vid elasticiteten {elasticity} blir den {least}.",

  "web.plan.price.products.unit":
    "Procent av volymen för en procent av priset, med 90 %-intervall; ju närmare 0, desto mindre påverkas efterfrågan",
  "web.plan.price.products.axis": "Elasticitet",
  "web.plan.price.products.mean": "medel {value}",
  "web.plan.price.products.description": "Från {lowest} ({lowestName}) till {highest} ({highestName}).",
  "web.plan.price.products.caption":
    "Produkter, med hur efterfrågan följer priset eller varför det inte är känt",
  "web.plan.price.products.column.known": "Elasticitet",
  "web.plan.price.products.column.low": "Från",
  "web.plan.price.products.column.high": "Till",

  "web.plan.price.discounts.unit": "Rabatt som andel av listpriset, per segment",
  "web.plan.price.discounts.axis": "Rabatt",
  "web.plan.price.discounts.description": "Störst rabatt fick segmentet {segment}: {share}.",
  "web.plan.price.discounts.end":
    "Utan rabatter skulle kunderna betala {change} mer än nu. Ange det som prisändring för att se vad det skulle ge.",
  "web.plan.price.discounts.try": "Pröva {change}",
  "web.plan.price.discounts.caption": "Kunder som fick större rabatt än andra i sitt segment",

  "web.plan.price.basis.margin":
    "Marginal på {margin} av dagens intäkter; en enhet kostar lika mycket efter ändringen.",
  "web.plan.price.basis.elasticity": "Elasticitet {elasticity}.",
  "web.plan.price.basis.churn.none":
    "Ingen lämnar på grund av den: inga data visar det. Ange ovan vad du tror.",
  "web.plan.price.basis.churn": "{churn} av kunderna förloras för varje procent av en höjning.",
  "web.plan.price.next": "Pröva ett nytt pris på en del av kunderna innan du ändrar det för alla.",
  "web.plan.price.next.action": "Planera ett experiment",
};
