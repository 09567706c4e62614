import type { Words } from "../en.ts";
import type { churn as en } from "../en/churn.ts";

/** Swedish of churn and renewals. */
export const churn: Words<typeof en> = {
  "help.churn": "Visa vilka som lämnar, hittills och framöver, och pengarna som går förlorade med dem.",
  "help.renewals":
    "Lista abonnemangen som snart förnyas efter hotat värde, och beställningarna som är försenade eller väntas.",
  "help.option.churnBy": "vad bortfallet delas upp efter",
  "help.option.churnHorizon": "hur långt framåt, t.ex. 12m, 52w eller 365d (standard: körningens horisont)",
  "help.option.renewalsWithin": "antal dagar framåt (standard: 60)",
  "help.option.renewalsLimit": "antal att lista; 0 listar alla (standard: 20)",
  "error.subscription.interval": "”{interval}” är inget betalningsintervall som går att läsa.",
  "error.subscription.interval.hint":
    "Skriv day, week, month eller year, med ett tal framför om det är flera: 3 month.",
  "error.churn.nothing": "Det finns varken abonnemang eller värderade beställningar i datasetet {dataset}.",
  "error.churn.nothing.hint":
    "Importera abonnemang (keepworth import FILE) eller värdera kunderna efter deras beställningar (keepworth run FILE).",

  "churn.opening.subscriptions":
    "Inom {span}, till {until}, väntas {lost} av dina {customers, plural, one {# abonnent} other {# abonnenter}} {lost, plural, one {lämna} other {lämna}} ({range}), och med dem {mrr} av de {total} som kommer in per månad ({mrrRange}): {kept} behålls ({keptRange}).",
  "churn.counting":
    "{customers, plural, one {# abonnent har} other {# abonnenter har}} {subscriptions, plural, one {# löpande abonnemang} other {# löpande abonnemang}}{paused, plural, =0 {} other {, varav # pausade}}{trials, plural, =0 {} one {; # pågående provperiod räknas inte} other {; # pågående provperioder räknas inte}}.",
  "churn.lastMove":
    "Allt per {day}: inget är värderat, så den sista dag då ett abonnemang började, slutade, sades upp eller inte betalades får stå för i dag.",
  "churn.few":
    "{seen, plural, =0 {Ingen förnyelse har ännu infallit} one {Bara # förnyelse har hittills infallit} other {Bara # förnyelser har hittills infallit}}: siffrorna nedan utgår från vad som är rimligt och kan slå mycket fel.",
  "churn.opening.shop": "Av {active} kunder som är aktiva nu väntas {lost} sluta köpa inom {span} ({range}).",
  "churn.opening.shop.money":
    "Om de hade stannat skulle de ha gett {money} {profit, select, yes {i marginal} other {i intäkter}} under den tiden, diskonterat till i dag ({range}).",
  "churn.curves": "Kvar efter så många förnyelser",
  "churn.curve.counted": "räknat",
  "churn.curve.model": "modell",
  "churn.curve.after": "{share} efter {renewals, plural, one {# förnyelse} other {# förnyelser}}",
  "churn.movement":
    "Återkommande intäkter per månad, {months, plural, one {senaste månaden} other {de senaste # månaderna}}{currency, select, XXX {} other {, {currency}}}",
  "churn.movement.opening": "Ingående",
  "churn.movement.new": "Nya",
  "churn.movement.returned": "Återvända",
  "churn.movement.expansion": "Utökning",
  "churn.movement.contraction": "Minskning",
  "churn.movement.churned": "Bortfall",
  "churn.movement.closing": "Utgående",
  "churn.months": "Månad för månad",
  "churn.months.partial": "{month} (hittills)",
  "churn.year":
    "Av de återkommande intäkterna för ett år sedan är {gross} kvar, och {net} med det som dessa kunder i dag betalar mer. {churn} av den tidens kunder har lämnat.",
  "churn.year.none": "Det fanns inga abonnenter för ett år sedan, så ingen årlig retention kan anges.",
  "churn.trials":
    "Av {ended, plural, one {# avslutad provperiod} other {# avslutade provperioder}} ledde {share} till kunder ({range}); {open, plural, =0 {ingen pågår} one {# pågår} other {# pågår}} nu. Provperioder ingår inte i någon annan siffra.",
  "churn.trials.open":
    "{open, plural, one {# provperiod pågår} other {# provperioder pågår}}, och ingen har slutat ännu.",
  "churn.standing.cancelling":
    "{count, plural, one {# abonnemang är uppsagt men löper} other {# abonnemang är uppsagda men löper}} fortfarande: {mrr} per månad.",
  "churn.standing.failing":
    "{count, plural, one {Betalningen för # abonnemang har misslyckats} other {Betalningarna för # abonnemang har misslyckats}} men kan ännu komma: {mrr} per månad.",
  "churn.standing.paused":
    "{count, plural, one {# abonnemang är pausat och räknas} other {# abonnemang är pausade och räknas}} som löpande, eftersom ingen fil säger sedan när: {mrr} per månad.",
  "churn.ahead.plan": "Väntat bortfall per plan",
  "churn.ahead.channel": "Väntat bortfall per kanal",
  "churn.ahead.country": "Väntat bortfall per land",
  "churn.ahead.segment": "Väntat bortfall per segment",
  "churn.ahead.note":
    "Kund.: abonnenter; per månad: vad de betalar. Lämnar: de av dem som inte kommer att ha något abonnemang kvar; tappas: vad som försvinner med dem per månad. Förra året: andelen av abonnenterna för ett år sedan som har lämnat sedan dess.",
  "churn.shop.note":
    "Risk: sannolikheten att en kund som är aktiv nu har lämnat när tiden är slut. Hotat: vad kunderna skulle ha gett under tiden, gånger sannolikheten att de är aktiva nu och har lämnat då.",
  "churn.shop": "Kunder som beställer utan abonnemang",
  "churn.shop.ahead.channel": "Väntas sluta köpa, per kanal",
  "churn.shop.ahead.country": "Väntas sluta köpa, per land",
  "churn.shop.ahead.segment": "Väntas sluta köpa, per segment",
  "churn.shop.segmentThen":
    "Förra året: andelen som inte har köpt något sedan dess, av dem som för ett år sedan var i segmentet och hade köpt under året före.",
  "churn.shop.past":
    "Hittills: av {buyers} kunder som köpte under året till {middle} köpte {lost} ({share}) inget under året till {to}; de hade gett {money}.",
  "churn.shop.silent":
    "Att inte köpa på ett år är inte att ha lämnat: av dessa väntar sig modellen att {active} fortfarande är aktiva.",
  "churn.shop.model":
    "Enligt modellen {model}: ingen meddelar en butik att de lämnar, så det härleds ur hur länge de har varit tysta jämfört med sin egen rytm. Intervallen bygger på gemensamma dragningar av parametrarna och slumpen för varje kund; om de håller går inte att pröva mot beställningarna, eftersom ett bortfall aldrig syns.",
  "churn.shop.subscribers":
    "{count, plural, one {# kund med löpande abonnemang räknas} other {# kunder med löpande abonnemang räknas}} där och inte här.",
  "churn.shop.customers": "Mest hotade pengar",
  "churn.reasons": "Varför abonnemang slutade det senaste året",
  "churn.reason.none": "ingen orsak angiven",
  "churn.reason.payment": "betalning misslyckades",
  "churn.plans": "Planer",
  "churn.plans.model":
    "Bortfall per plan enligt den av modellerna sBG och BdW som har lägst AIC († anpassad till alla planer med samma intervall, för få har lämnat den här; ‡ utgår från vad som är rimligt, för få har lämnat över huvud taget). Misslyckade betalningar är en egen sannolikhet vid varje förnyelse. Värde: en ny abonnents första och alla senare betalningar, diskonterade, {profit, select, yes {gånger marginalen} other {i intäkter}}.",
  "churn.unfit":
    "Köpmodellen passar inte den här verksamheten, så den tillfrågas inte om vilka som lämnar: avtal och öppna affärer svarar i stället.",
  "churn.unfit.why": "Varför inte",
  "churn.doubt": "Vad som talar mot köpmodellen här",
  "churn.pipeline":
    "{open, plural, one {# affär är öppen} other {# affärer är öppna}} för {amount}; inom {span} väntas de ge {expected} ({range}).",
  "churn.pipeline.onTop":
    "{onTop} av det kommer utöver vad körningen väntar sig av beställningar; de andra affärerna är med kunder som ändå beställer.",
  "churn.pipeline.none":
    "Det finns inga öppna affärer att titta på heller; importera affärer från CRM-systemet.",
  "churn.unknown": "okänt",
  "churn.next": "Nästa steg: {command}",
  "churn.assumption.horizonDays": "blickar {value} framåt",
  "churn.assumption.lastMove":
    "per {value}, den sista dag då ett abonnemang började, slutade, sades upp eller inte betalades",
  "churn.assumption.withinDays": "blickar {value} framåt",
  "churn.assumption.margin": "marginal {value} av intäkterna",
  "churn.assumption.discountRate": "en betalning ett år senare räknas {value} lägre",
  "churn.assumption.yearlyRenewals":
    "{value} av de årliga förnyelserna görs av kundens egen vilja, med en vikt av två förnyelser, tills tio har lämnat",
  "churn.assumption.shorterRenewals":
    "{value} av förnyelserna med mindre än ett halvårs mellanrum görs av kundens egen vilja, med en vikt av fyra förnyelser, tills tio har lämnat",
  "churn.assumption.withdrawn": "{value} av uppsägningarna tas tillbaka i tid",
  "churn.assumption.recovered": "{value} av de misslyckade betalningarna ordnas i efterhand",
  "churn.assumption.offerReach": "den största rabatten behåller {value} av dem som annars lämnar",
  "churn.assumption.offerSpeed":
    "en tiondels rabatt behåller {value} av dem som den största rabatten skulle behålla",
  "churn.assumption.leadDays": "tre av fyra uppsägningar kommer inom {value} före förnyelsen",
  "churn.missing.margin":
    "Marginalen: alla belopp här är intäkter, så erbjudanden blir för stora. Ange den som margin i keepworth.json eller importera kostnader.",
  "churn.missing.currency": "Beloppens valuta: ange den som currency i keepworth.json.",
  "churn.missing.subscriptions":
    "Abonnemang: ingens avsked syns, det härleds ur beställningar. Med avtal skulle det gå att räkna hur många som stannar.",
  "churn.missing.orders":
    "Värderade beställningar: kunder som köper utan abonnemang ingår inte i svaret. keepworth run FILE tar med dem.",
  "churn.missing.reasons":
    "Orsaker till uppsägning (saknas för {share} av avsluten): de skulle visa vad som kan åtgärdas.",
  "churn.missing.requests":
    "Uppsägningsdagar: den som har sagt upp och löper till periodens slut skulle vara känd som lämnande.",
  "churn.missing.failures":
    "Dagar för misslyckade betalningar: bortfall utan någons vilja kan inte skiljas från uppsägningar.",
  "churn.missing.amounts":
    "Belopp (saknas för {share} av abonnemangen): dessa räknas som kunder men utan pengar.",
  "churn.missing.plan":
    "Planer (saknas för {share} av abonnemangen): de som lämnar tidigt och sent blandas i en kurva.",
  "churn.missing.channel": "Kanaler ({share} okända): bortfallet per kanal tar inte med dem.",
  "churn.missing.segment": "Segment: de kommer från beställningar, och inga är värderade.",
  "churn.missing.country": "Land för vissa kunder: bortfallet per land lägger dem under ”okänt”.",
  "churn.missing.interval":
    "Betalningsintervall (saknas för {share} av abonnemangen): dessa antas vara månatliga.",
  "churn.every.day": "dagligen",
  "churn.every.week": "veckovis",
  "churn.every.month": "månadsvis",
  "churn.every.year": "årligen",
  "churn.plan.every": "{plan}, {interval}",
  "churn.column.customers": "Kund.",
  "churn.column.mrr": "Per månad",
  "churn.column.lost": "Lämnar",
  "churn.column.lostMrr": "Tappas",
  "churn.column.interval": "90 %",
  "churn.column.past": "Förra året",
  "churn.column.reason": "Orsak",
  "churn.column.ended": "Slutade",
  "churn.column.plan": "Plan",
  "churn.column.every": "Betalas",
  "churn.column.active": "Aktiva",
  "churn.column.left": "Slutat",
  "churn.column.failed": "Obetalt",
  "churn.column.model": "Modell",
  "churn.column.worth": "Ny: värde",
  "churn.column.group": "Grupp",
  "churn.column.atRisk": "Hotat",
  "churn.column.risk": "Risk",
  "why.fitness.few":
    "Det finns bara {customers} kunder; köpmodeller behöver minst {least} för att skilja köptakter åt.",
  "why.fitness.naive":
    "I testperioden kom en enkel regel närmare (fel {naiveError}) än modellen ({modelError}).",
  "why.fitness.lumpy":
    "Beställningarnas storlek sprider sig {spread} gånger medelvärdet: enstaka beställningar avgör, och det förflutna säger lite om deras storlek.",
  "why.fitness.leaving":
    "Beställningarna visar inte att kunder över huvud taget lämnar (p {p}): tystnad och bortfall går inte att skilja åt.",

  "renewals.opening":
    "{renewals, plural, one {# abonnemang förnyas eller slutar} other {# abonnemang förnyas eller slutar}} inom {span}, till {until}, för {amount}. {renewing, plural, one {# väntas} other {# väntas}} förnyas ({range}); med de övriga väntas {lost} {profit, select, yes {i marginal} other {i intäkter}} gå förlorade ({lostRange}).",
  "renewals.none": "Inget abonnemang förnyas inom {span}, till {until}.",
  "renewals.calendar": "Hotat värde per vecka",
  "renewals.calendar.row": "{from} – {to}",
  "renewals.list": "Abonnemang efter hotat värde{currency, select, XXX {} other {, {currency}}}",
  "renewals.more": "{count, plural, one {# till finns} other {# till finns}} i --limit 0 och i --json.",
  "renewals.overdue": "Försenade beställningar, från kunder utan abonnemang",
  "renewals.overdue.count":
    "{count, plural, one {# kund har varit tyst} other {# kunder har varit tysta}} i mer än {gaps, plural, =2 {två} other {#}} gånger sitt eget vanliga mellanrum och är ändå {count, plural, one {aktiv} other {aktiva}} med sannolikheten {pActive} eller mer; {growth} {profit, select, yes {i marginal} other {i intäkter}} väntas av dem. De största först.",
  "renewals.orders": "Beställningar som väntas, från kunder utan abonnemang",
  "renewals.orders.count":
    "{count, plural, =0 {Ingen beställning väntas.} one {# kunds nästa beställning väntas inom {span}.} other {# kunders nästa beställning väntas inom {span}.}}",
  "renewals.note":
    "Hotat: vad som går förlorat om de inte förnyar (nästa period och alla därefter, diskonterat) gånger sannolikheten för det; intervallet visar hur väl parametrarna är kända. Erbjud: från det erbjudande som ger mest till det som inte ger något, betalt en gång, under nästa period. Kontakt: från den dagen, via e-post om ingen ansvarig eller misslyckad betalning anges.",
  "renewals.contact.owner": "{day} {owner}",
  "renewals.contact.email": "{day}",
  "renewals.contact.payment": "{day} betalning",
  "renewals.column.customer": "Kund",
  "renewals.column.renews": "Förnyas",
  "renewals.column.chance": "Chans",
  "renewals.column.atRisk": "Hotat",
  "renewals.column.offer": "Erbjud",
  "renewals.column.contact": "Kontakt",
  "renewals.column.expected": "Väntas",
  "renewals.column.silent": "Tyst i",
  "renewals.column.usual": "Mellanrum",
  "renewals.column.growth": "{profit, select, yes {Marginal} other {Intäkter}} väntas",
};
