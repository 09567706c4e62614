import type { Words } from "../en.ts";
import type { potentials as en } from "../en/potentials.ts";

/** Swedish of the ledger and the four potentials. */
export const potentials: Words<typeof en> = {
  "help.potentials":
    "Visa de fyra potentialerna (bas, tillväxt, nätverk, lärande), för alla kunder eller för en, rad för rad.",

  "potentials.base": "Bas",
  "potentials.growth": "Tillväxt",
  "potentials.networking": "Nätverk",
  "potentials.learning": "Lärande",

  "potentials.opening":
    "Dina kunder har hittills gett {base} {profit, select, yes {i marginal efter vad de kostat} other {i intäkter minus vad de kostat}} (bas). Framför dig, per {asOf}: {equity} ({range}), kundkapitalet.",
  "potentials.opening.orders":
    "Dina kunder har hittills gett {base}. Utan belopp är det som väntar bara känt i beställningar.",
  "potentials.books":
    "Basen är vad böckerna säger: {contribution} i täckningsbidrag efter varukostnad, minus {serving} för kundservice, {marketing} för marknadsföring, {acquisition} för att vinna dem{learned, select, yes { och {learning} för det som de lärde dig} other {}}, blir {base}.",
  "potentials.next": "En kund, rad för rad: keepworth potentials CUSTOMER",

  "potentials.classes": "Vem är vem",
  "potentials.classes.note":
    "Nyckelkund: {key}. Stigande: {rising}. Tidigare: {past}. Vardagskund: {everyday}. Vilka en kund värvar och vad den lär ut höjer klassen. Svarstid och kostnad är klassens servicenivå; ange egna under ledger.serviceLevels i keepworth.json; kostnaden ingår inte i någon siffra ovan.",
  "potentials.class.key": "Nyckelkund",
  "potentials.class.key.gloss": "mycket hittills, mycket väntar",
  "potentials.class.rising": "Stigande",
  "potentials.class.rising.gloss": "lite hittills, mycket väntar",
  "potentials.class.past": "Tidigare",
  "potentials.class.past.gloss": "mycket hittills, lite väntar",
  "potentials.class.everyday": "Vardagskund",
  "potentials.class.everyday.gloss": "lite av båda",
  "potentials.hours": "{hours, number} h",

  "potentials.referrers": "Vilka som värvar andra",
  "potentials.referrers.note":
    "Det som de värvade har gett hittills stannar hos dem själva. Av det som väntar av dem krediteras en andel värvaren och dras från dem, så att inget räknas dubbelt. Hänger på: allt som väntar av dem som kunden har värvat och som kan försvinna med kunden.",

  "potentials.pipeline": "Öppna affärer",
  "potentials.pipeline.note":
    "Vunna: andelen av avslutade affärer som senast sågs i steget. Vunna affärer passerade även tidigare steg: ange stegen i ordning under crm.stages i keepworth.json för att räkna dem där.",
  "potentials.prospects":
    "Av dessa är {deals, plural, one {# affär värd {worth} med någon} other {# affärer värda {worth} med personer}} som ännu inte har beställt: vid sidan av totalen ovan, inte i den.",
  "potentials.notCounted.expected":
    "Utelämnat: {deals, plural, one {# affär värd} other {# affärer värda}} {worth} med kunder som ändå beställer, vilka köpmodellen redan väntar sig. Markera en affär som incremental, eller ange beställningarna för vunna affärer, för att räkna den.",
  "potentials.notCounted.later":
    "Utelämnat: {deals, plural, one {# affär värd {worth} som avslutas} other {# affärer värda {worth} som avslutas}} först efter horisonten.",
  "potentials.notCounted.stale":
    "Utelämnat: {deals, plural, one {# affär värd {worth}} other {# affärer värda {worth}}} som skulle ha avslutats för över ett halvår sedan. Stäng {deals, plural, one {den} other {dem}} i CRM-systemet.",
  "potentials.lessons": "Vad de lärde ut",
  "potentials.lessons.note":
    "Värdet av den nytta som ännu väntar, till sista året för var och en; vad det kostade att få veta ingår i basen. Utanför: den del av värdet som kommer från personer som inte är kunder i körningen; den ingår inte i någon total.",

  "potentials.column.class": "Klass",
  "potentials.column.others": "Övrigt",
  "potentials.column.answer": "Svar inom",
  "potentials.column.serviceCost": "Kostn./år",
  "potentials.column.referred": "Värvade",
  "potentials.column.brought": "Hittills",
  "potentials.column.beside": "Utanför",
  "potentials.column.credited": "Krediterat",
  "potentials.column.exposed": "Hänger på",
  "potentials.column.stage": "Steg",
  "potentials.column.open": "Öppna",
  "potentials.column.chance": "Vunna",
  "potentials.column.closed": "Av avslutade",
  "potentials.column.worth": "Värde",
  "potentials.column.learned": "Lärdom",
  "potentials.column.what": "Vad",
  "potentials.column.about": "Gäller",
  "potentials.column.amount": "Belopp",

  "potentials.assumptions.discountRate": "Diskonterat med {rate} per år.",
  "potentials.assumptions.costKey":
    "Kostnader som inte hör till en enskild kund fördelas efter {key, select, orders {beställningar} revenue {intäkter} other {antal kunder}}.",
  "potentials.assumptions.referralCredit": "En värvare krediteras {credit} av det som väntar av de värvade.",
  "potentials.assumptions.topShare": "Mycket betyder de främsta {top} av dina kunder.",
  "potentials.missing.margin":
    "Varken varukostnader eller marginal är kända: bas och tillväxt är intäkter. Ange marginalen med --margin eller i keepworth.json.",
  "potentials.missing.costs":
    "Inga kostnader för kundservice, marknadsföring eller kundanskaffning är importerade: basen är så mycket för hög. Importera en kostnadsfil.",
  "potentials.missing.acquisition":
    "Vad det kostar att vinna kunder är inte känt: basen är så mycket för hög. Importera utgifter per kanal, eller ange acquisitionCost i keepworth.json.",
  "potentials.missing.referrals":
    "Inga värvningar är kända: nätverk är 0 för alla. Importera vem som har värvat vem.",
  "potentials.missing.opportunities":
    "Inga affärer är kända: tillväxten är bara egna köp. Importera affärerna från CRM-systemet.",
  "potentials.missing.knowledge":
    "Inga lärdomar är kända: lärande är 0 för alla. Importera vad kunderna har lärt dig och vad det sparar.",

  "potentials.missing.subscriptions":
    "{subscriptions, plural, one {# löpande abonnemang ingår} other {# löpande abonnemang ingår}} i bas och tillväxt bara i den mån betalningarna finns bland beställningarna. Vad de är värda i sig: keepworth churn.",

  "potentials.customer.opening":
    "{customer} har hittills gett {base} och är värd {equity} framöver: {clv} totalt ({range}), per {asOf}.",
  "potentials.customer.class":
    "{name}: {gloss}. Får svar inom {hours, number} h{vip, select, yes {, som VIP} other {}}{manager, select, yes {, med egen kundansvarig} other {}}; omkring {cost} per år.",
  "potentials.changed":
    "Posterna har ändrats sedan körningen: raderna nedan summerar inte till dess siffror. Kör igen för att de ska stämma.",
  "potentials.none.base": "Inga beställningar eller kostnader.",
  "potentials.none.growth": "Inget väntas.",
  "potentials.none.networking": "Har inte värvat någon och är inte värvad av någon.",
  "potentials.none.learning": "Inga lärdomar från kunden.",

  "potentials.line.sale": "Försäljning − varukostnad",
  "potentials.line.refund": "Återbetalning",
  "potentials.line.serving": "Kundservice",
  "potentials.line.marketing": "Marknadsföring",
  "potentials.line.acquisition": "Kundanskaffning",
  "potentials.line.reward": "Belöning för värvning",
  "potentials.line.points": "Inlösta poäng",
  "potentials.line.handling": "Arbete med ett ärende",
  "potentials.line.purchases": "Egna köp till dess",
  "potentials.line.deal": "Öppen affär",
  "potentials.line.credit": "Krediterat för värvning",
  "potentials.line.debit": "Krediterat värvaren",
  "potentials.line.ahead": "Kommande värvningar",
  "potentials.line.lesson": "Kostnad för att få veta",
  "potentials.line.benefit": "Årets nytta",
  "potentials.source.own": "bokfört på kunden",
  "potentials.source.channel": "andel av kanalens",
  "potentials.source.all": "andel av allas kostnader",
  "potentials.source.customer": "angivet för kunden",
  "potentials.source.assumed": "antaget",
};
