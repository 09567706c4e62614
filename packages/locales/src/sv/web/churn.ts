import type { Words } from "../../en.ts";
import type { churn as en } from "../../en/web/churn.ts";

/** Swedish of the Churn and renewals screen. */
export const churn: Words<typeof en> = {
  "web.churn.empty": "Inga kunder att titta på ännu",
  "web.churn.empty.text":
    "Importera beställningar eller abonnemang, så visas här vilka som har lämnat, vilka som väntas lämna och pengarna som går förlorade med dem.",
  "web.churn.empty.action": "Importera data",
  "web.churn.views": "Vad du vill titta på",
  "web.churn.view.subscriptions": "Vilka som lämnar",
  "web.churn.view.renewals": "Förnyelser",
  "web.churn.view.orders": "Order utan abonnemang",

  "web.churn.mrr.meaning":
    "De återkommande intäkter per månad (MRR) från dagens abonnenter som väntas vara borta {until}. Belopp som betalas per år eller vecka är omräknade till månad.",
  "web.churn.mrr.formula": "Σ över abonnemangen: belopp per månad × sannolikheten att lämna",
  "web.churn.kept.meaning":
    "Den andel av dagens återkommande intäkter som väntas vara kvar {until}, utan det som de som stannar kan komma att betala mer (bruttoretention).",
  "web.churn.kept.formula": "1 − tappat ÷ dagens återkommande intäkter",
  "web.churn.shop.meaning":
    "Vad kunder som är aktiva nu och väntas ha lämnat före {until} skulle ha gett {profit, select, yes {i marginal} other {i intäkter}} om de hade stannat; diskonterat till i dag.",
  "web.churn.shop.formula": "Σ (aktiv nu − aktiv då) × beställningar × belopp × marginal, diskonterat",
  "web.churn.input.subscriptions": "Löpande abonnemang",
  "web.churn.input.mrr": "Återkommande intäkter per månad",
  "web.churn.input.renewals": "Förnyelser hittills",
  "web.churn.input.active": "Aktiva nu",
  "web.churn.input.model": "Modell",

  "web.churn.horizon": "Blickar framåt",
  "web.churn.months": "{count, plural, one {# mån.} other {# mån.}}",
  "web.churn.by": "Dela upp efter",
  "web.churn.by.plan": "Plan",
  "web.churn.by.segment": "Segment",
  "web.churn.by.channel": "Kanal",
  "web.churn.by.country": "Land",

  "web.churn.survival": "Hur länge abonnenter stannar, per plan",
  "web.churn.survival.unit": "Andel abonnenter som är kvar, efter månader sedan de började",
  "web.churn.survival.axis": "Månader sedan abonnemanget började",
  "web.churn.survival.description":
    "Av dem som valde {plan} är {share} kvar efter {months, plural, one {# månad} other {# månader}}, räknat.",
  "web.churn.survival.counted": "{plan}, räknat",
  "web.churn.survival.model": "{plan}, modell",
  "web.churn.survival.note":
    "Trappsteg: räknat, enligt Kaplan och Meier, som låter de fortfarande abonnerande räknas så länge som de har följts. Streckat: modellen, som ser längre. Där de skiljer sig åt, lita på trappstegen. Välj en plan för att se trappstegens intervall (90 %).",
  "web.churn.survival.note.one":
    "Trappsteg: räknat, enligt Kaplan och Meier, med 90 %-intervallet som band. Streckat: modellen, {model}, anpassad till {renewals, plural, one {# förnyelse} other {# förnyelser}}. Där de skiljer sig åt, lita på trappstegen.",
  "web.churn.survival.plan": "Plan",
  "web.churn.survival.all": "Alla planer",
  "web.churn.column.plan": "Plan",
  "web.churn.column.renewals": "Förnyelser",
  "web.churn.column.months": "Månader",
  "web.churn.column.counted": "Räknat",
  "web.churn.column.low": "Från",
  "web.churn.column.high": "Till",
  "web.churn.column.model": "Modell",

  "web.churn.movement": "Hur de återkommande intäkterna rört sig",
  "web.churn.movement.unit":
    "Återkommande intäkter per månad{currency, select, XXX {} other {, {currency}}}, från {from} till {to}",
  "web.churn.movement.description":
    "De återkommande intäkterna gick från {opening} till {closing}: {come} kom in, {gone} gick ut.",
  "web.churn.movement.axis": "Återkommande intäkter per månad",
  "web.churn.movement.span": "Under de senaste",
  "web.churn.movement.step": "Steg",
  "web.churn.movement.amount": "Belopp",
  "web.churn.movement.customers": "Kunder",
  "web.churn.movement.note":
    "Utökning: kunder som betalar mer än tidigare; minskning: kunder som betalar mindre men stannar. Stegen summerar exakt.",

  "web.churn.rate": "Andel tappade abonnenter, månad för månad",
  "web.churn.rate.unit": "Av dem som abonnerade när månaden började, andelen som lämnade under den",
  "web.churn.rate.description": "Senaste hela månaden, {month}: {share} lämnade ({range}).",
  "web.churn.rate.line": "tappade under månaden",
  "web.churn.rate.note":
    "Bandet är vad så få kunder kan säga om den verkliga andelen (90 %, enligt Wilson). En månad inom föregående månads band är ingen nyhet.",
  "web.churn.rate.column.month": "Månad",
  "web.churn.rate.column.began": "Vid månadens början",
  "web.churn.rate.column.lost": "Tappade",
  "web.churn.rate.column.share": "Andel tappade",
  "web.churn.rate.column.interval": "90 %-intervall",

  "web.churn.likely": "Väntat bortfall inom {span}",
  "web.churn.likely.text":
    "Mest pengar först. Nio gånger av tio rymmer felstapeln det verkliga värdet; små grupper har breda.",
  "web.churn.likely.caption": "Väntat bortfall per grupp",
  "web.churn.column.group": "Grupp",
  "web.churn.column.subscribers": "Abonnenter",
  "web.churn.column.mrr": "Per månad",
  "web.churn.column.mrr.gloss": "Vad de betalar per månad i dag",
  "web.churn.column.leave": "Väntas lämna",
  "web.churn.column.leave.gloss": "De som inte har något abonnemang kvar när tiden är slut",
  "web.churn.column.interval": "90 %-intervall",
  "web.churn.column.lostMrr": "Tappas/mån.",
  "web.churn.column.lostMrr.gloss": "Återkommande intäkter per månad som försvinner med dem",
  "web.churn.column.picture": "Andel, 0–100 %",
  "web.churn.column.past": "Förra året",
  "web.churn.column.past.gloss": "Andelen av abonnenterna för ett år sedan som har lämnat sedan dess",

  "web.churn.why": "Varför de lämnade",
  "web.churn.why.unit": "Abonnemang som slutade det senaste året, efter orsak",
  "web.churn.why.axis": "Avslutade abonnemang",
  "web.churn.why.description":
    "Den vanligaste orsaken är ”{reason}”: {count, plural, one {# abonnemang} other {# abonnemang}}.",
  "web.churn.why.note":
    "Gulbrunt: en betalning misslyckades, och ingen ville lämna. En påminnelse med betallänk vinner tillbaka många av dem.",
  "web.churn.why.none": "Inget abonnemang slutade det senaste året.",
  "web.churn.column.reason": "Orsak",
  "web.churn.column.ended": "Slutade",
  "web.churn.fact.net": "Kvar av intäkterna för ett år sedan",
  "web.churn.fact.net.more": "{net} med det som dessa kunder i dag betalar mer",
  "web.churn.fact.customers": "Kunder för ett år sedan som har lämnat",
  "web.churn.fact.trials": "Provperioder som ledde till kunder",
  "web.churn.fact.trials.more":
    "{ended, plural, one {# provperiod} other {# provperioder}} avslutade; {open, plural, =0 {ingen pågår} one {# pågår} other {# pågår}}",
  "web.churn.fact.failed": "Förnyelser som föll på misslyckad betalning",
  "web.churn.fact.failed.more": "{plan}; hittills {lost, plural, one {# abonnemang} other {# abonnemang}}",
  "web.churn.fact.range": "90 %-intervall {range}",

  "web.churn.plans": "Planer, och vad en abonnent är värd",
  "web.churn.plans.text":
    "Värde: alla kommande betalningar, diskonterade, {profit, select, yes {gånger marginalen} other {i intäkter}}. Ny: en som börjar i dag. Löpande: en av dagens, i snitt.",
  "web.churn.plans.caption": "Planer",
  "web.churn.column.every": "Betalas",
  "web.churn.column.active": "Löpande",
  "web.churn.column.left": "Slutat",
  "web.churn.column.unpaid": "Obetalt",
  "web.churn.column.unpaid.gloss": "Slutade för att en betalning misslyckades",
  "web.churn.column.worthNew": "Ny: värde",
  "web.churn.column.worthNow": "Löpande: värde",
  "web.churn.model.pooled": "{model}, med alla planer med samma intervall",
  "web.churn.model.prior": "{model}, utifrån vad som är rimligt",
  "web.churn.model.gloss": "För få har lämnat vissa planer för att modellera dem för sig",

  "web.churn.keeping": "Vad det vore värt att behålla fler",
  "web.churn.keeping.slide": "Fler av dem stannar varje år",
  "web.churn.keeping.points": "{points, plural, one {+# procentenhet} other {+# procentenheter}}",
  "web.churn.keeping.text":
    "I dag är {retention} av de aktiva kunderna fortfarande aktiva ett år senare. Med {points, plural, one {# procentenhet} other {# procentenheter}} till skulle en kund vara värd {low} till {high} mer under hela sin tid hos dig: den lägre siffran om det första årets marginal är säker, den högre om den inte är det. Vad det får kosta visas på sidan Behåll eller ersätt.",
  "web.churn.keeping.name": "Årlig retention",

  "web.churn.within": "Blickar framåt",
  "web.churn.days": "{count, plural, one {# dag} other {# dagar}}",
  "web.churn.calendar": "Förnyelsekalender",
  "web.churn.calendar.unit": "Hotat värde{currency, select, XXX {} other {, {currency}}}, efter förnyelsedag",
  "web.churn.calendar.weeks.unit":
    "Hotat värde{currency, select, XXX {} other {, {currency}}}, efter förnyelsevecka",
  "web.churn.calendar.axis": "Veckodag",
  "web.churn.calendar.weekAxis": "Hotat värde",
  "web.churn.calendar.week": "{from} – {to}",
  "web.churn.calendar.day":
    "{date}: {renewals, plural, one {# förnyelse} other {# förnyelser}} för {amount}, {risk} hotat",
  "web.churn.calendar.description": "Mest är hotat i veckan från {from} till {to}: {risk}.",
  "web.churn.calendar.note":
    "Hotat: vad som går förlorat om de inte förnyar (den kommande perioden och allt därefter, diskonterat) gånger sannolikheten för det.",
  "web.churn.column.week": "Vecka",
  "web.churn.column.amount": "Belopp",
  "web.churn.column.atRisk": "Hotat",
  "web.churn.column.customer": "Kund",
  "web.churn.column.renews": "Förnyas",
  "web.churn.column.chance": "Chans",
  "web.churn.column.value": "Värde i dag",
  "web.churn.column.value.gloss": "Belopp × marginal × väntade förnyelser, diskonterat",
  "web.churn.column.offer": "Erbjud",
  "web.churn.column.offer.gloss":
    "En rabatt: från den som ger mest till den som inte ger något; betalas en gång, i den kommande perioden",
  "web.churn.column.offerMoney": "I pengar",
  "web.churn.column.contact": "Tala från",
  "web.churn.column.who": "Av",
  "web.churn.column.standing": "Läge",
  "web.churn.column.made": "Gjorda förnyelser",
  "web.churn.standing.open": "öppet",
  "web.churn.standing.cancelling": "uppsagt, löper ännu",
  "web.churn.standing.failing": "betalning misslyckad",
  "web.churn.who.owner": "{owner}",
  "web.churn.who.email": "e-post",
  "web.churn.who.payment": "betallänk",
  "web.churn.offer.none": "ingen lönar sig",
  "web.churn.renewals": "Vilka du bör tala med först",
  "web.churn.renewals.caption": "Förnyelser efter hotat värde",
  "web.churn.renewals.offers":
    "{count, plural, =0 {Ingen rabatt ger mer än den kostar här: de flesta skulle förnya utan.} one {För # av dem ger en rabatt mer än den kostar: {gain} totalt, om den ges i bästa storlek.} other {För # av dem ger en rabatt mer än den kostar: {gain} totalt, om var och en ges i bästa storlek.}} De flesta som förnyar skulle göra det utan, så låt några kunder vara utan erbjudande för att se vad det ger.",
  "web.churn.renewals.meaning":
    "Vad de som väntas låta bli att förnya före {until} skulle ha gett: den kommande perioden och allt därefter, diskonterat.",
  "web.churn.renewals.formula": "Σ över abonnemangen: (1 − chansen att förnya) × värdet av en som förnyar",
  "web.churn.renewals.cut": "Listan har de {shown, number} där mest är hotat, av {all, number}.",

  "web.churn.groups": "Vilka som väntas sluta köpa",
  "web.churn.groups.unit":
    "{profit, select, yes {Hotad marginal} other {Hotade intäkter}} inom {span}{currency, select, XXX {} other {, {currency}}}",
  "web.churn.groups.unit.customers": "Kunder som väntas sluta köpa inom {span}",
  "web.churn.groups.axis": "{profit, select, yes {Hotad marginal} other {Hotade intäkter}}",
  "web.churn.groups.axis.customers": "Kunder",
  "web.churn.groups.description": "Mest försvinner med {group}: {value}.",
  "web.churn.groups.note":
    "Hotat: vad de skulle ha gett under tiden, gånger sannolikheten att de är aktiva nu och har lämnat då. Felstaplar: 90 %.",
  "web.churn.groups.caption": "Väntat bortfall av kunder som beställer",
  "web.churn.column.members": "Kunder",
  "web.churn.column.activeNow": "Aktiva nu",
  "web.churn.column.stop": "Väntas sluta",
  "web.churn.column.silent": "Förra året",
  "web.churn.column.silent.gloss":
    "Av dem som köpte under året före det senaste, andelen som inte har köpt något sedan dess",
  "web.churn.yearly": "Andel köpare som inte kom tillbaka",
  "web.churn.yearly.unit":
    "Av dem som köpte under de tolv månaderna före, andelen som inte köpte något under de tolv månaderna till den visade",
  "web.churn.yearly.description":
    "Under de tolv månaderna till {to} kom {share} av {buyers} köpare inte tillbaka ({range}).",
  "web.churn.yearly.line": "kom inte tillbaka",
  "web.churn.yearly.note":
    "Att inte köpa på ett år är inte att ha lämnat: av de senaste väntar sig modellen att {active} fortfarande är aktiva. Bandet: 90 %, enligt Wilson.",
  "web.churn.yearly.column.to": "Tolv månader till",
  "web.churn.yearly.column.buyers": "Köpare före",
  "web.churn.yearly.column.lost": "Kom inte tillbaka",
  "web.churn.atRisk": "Mest hotade pengar",
  "web.churn.atRisk.text": "Enskilda kunder som väntas sluta köpa, och vad som skulle försvinna med dem.",
  "web.churn.column.risk": "Risk",
  "web.churn.column.risk.gloss": "Sannolikheten att en kund som är aktiv nu har lämnat när tiden är slut",
  "web.churn.column.pActive": "Aktiv nu",
  "web.churn.column.segment": "Segment",
  "web.churn.column.channel": "Kanal",
  "web.churn.atRisk.caption": "Kunder efter hotade pengar",
  "web.churn.overdue": "Försenade beställningar",
  "web.churn.overdue.caption": "Kunder vars beställning är försenad",
  "web.churn.due.caption": "Kunder vars beställning är att vänta",
  "web.churn.due": "Väntade beställningar",
  "web.churn.column.expected": "Väntad den",
  "web.churn.column.silentFor": "Tyst i",
  "web.churn.column.usual": "Vanligt mellanrum",
  "web.churn.column.growth": "{profit, select, yes {Väntad marginal} other {Väntade intäkter}}",
  "web.churn.unknown": "inte känt",
  "web.churn.unfit": "Köpmodellen passar inte den här verksamheten",
  "web.churn.thin": "Lite data",

  "web.churn.missing.margin":
    "Marginalen: alla belopp här är intäkter, så erbjudanden blir för stora. Importera kostnader, eller ange marginalen under Inställningar.",
  "web.churn.missing.currency": "Beloppens valuta: ange den under Inställningar.",
  "web.churn.missing.orders":
    "Värderade beställningar: kunder som köper utan abonnemang är inte med förrän en körning värderar dem.",
};
