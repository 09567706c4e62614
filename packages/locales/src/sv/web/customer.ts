import type { Words } from "../../en.ts";
import type { customer as en } from "../../en/web/customer.ts";

/** Swedish of one customer’s page. */
export const customer: Words<typeof en> = {
  "web.customer.all": "Alla kunder",
  "web.customer.growth.meaning":
    "Vad {customer} väntas ge fram till {until}: {profit, select, yes {marginal} other {intäkter}} från egna beställningar och öppna affärer, där senare pengar räknas lägre.",
  "web.customer.growth.formula":
    "marginal × pengar per beställning × väntade beställningar, diskonterat, med sannolikheten att vara aktiv",
  "web.customer.input.orders": "Väntade beställningar",
  "web.customer.input.spend": "Pengar per beställning",
  "web.customer.input.margin": "Marginal, andel av intäkterna",
  "web.customer.input.discount": "Kalkylränta, per år",
  "web.customer.input.alive": "P(alive)",
  "web.customer.contact": "Kontakt: {contact}",

  "web.customer.time": "Vad som hänt, och när nästa beställning kommer",
  "web.customer.time.unit":
    "Varje punkt är en beställning, större där mer betalades; kullen visar när nästa är troligast",
  "web.customer.time.description":
    "{orders, plural, one {# beställning} other {# beställningar}} från {first} till {last}.{events, plural, =0 {} one { Utöver dem # annan händelse.} other { Utöver dem # andra händelser.}} {next, select, none {Det är mer troligt att ingen mer beställning kommer än att det kommer en.} other {Om en beställning till kommer, har hälften av sådana beställningar kommit senast {next}.}}",
  "web.customer.time.order": "beställning",
  "web.customer.time.refund": "återbetalning",
  "web.customer.time.return": "retur av vara",
  "web.customer.time.offer": "erbjudande",
  "web.customer.time.contact": "kontakt",
  "web.customer.time.score": "betyg",
  "web.customer.time.delivery": "sen leverans",
  "web.customer.time.points": "poäng",
  "web.customer.time.consent": "samtycke",
  "web.customer.time.subscription": "prenumeration",
  "web.customer.time.attention": "bärnsten: titta här",
  "web.customer.time.loss": "rött: förlorat",
  "web.customer.time.done": "gjord eller överhoppad",
  "web.customer.time.next": "nästa beställning, troligare där kullen är högre",
  "web.customer.time.told.order": "{day}: {amount}",
  "web.customer.time.told.refund": "{day}: {amount} återbetalat",
  "web.customer.time.told.event": "{day}: {what}",
  "web.customer.time.told.next":
    "{from} – {to}: nästa beställning med sannolikheten {chance}\ntill dess sammanlagt {until}",
  "web.customer.time.asOf": "per {day}",
  "web.customer.time.median": "hälften till {day}",
  "web.customer.time.never":
    "Sannolikheten att ingen beställning någonsin kommer: {never}; att den kommer först efter {until}: {later}.",
  "web.customer.time.earlier":
    "{count, plural, one {# tidigare post visas} other {# tidigare poster visas}} bara i tabellen.",
  "web.customer.time.column.day": "Dag",
  "web.customer.time.what.order": "Beställning{order, select, none {} other { {order}}}",
  "web.customer.time.what.refund": "Återbetalning{order, select, none {} other { för {order}}}",
  "web.customer.time.column.channel": "Kanal",
  "web.customer.time.column.amount": "Belopp",
  "web.customer.time.column.refunded": "Återbetalt",

  "web.customer.do": "Att göra",
  "web.customer.do.gain": "Väntad vinst {gain} ({range}) för {cost}, senast {day}.",
  "web.customer.do.none": "Inget på veckans lista skulle ge mer av kunden än det kostar.",
  "web.customer.do.done": "Markera som gjord",
  "web.customer.do.skip": "Hoppa över",
  "web.customer.do.note": "Vad som är värt att minnas (valfritt)",
  "web.customer.do.correct": "Markera som {state, select, done {överhoppad} other {gjord}} i stället",
  "web.customer.do.before":
    "{action}: {state, select, done {gjord} other {överhoppad}} {day}.{note, select, none {} other { ”{note}”}}",
  "web.customer.do.also": "Eller i stället: {list}.",
  "web.customer.keep": "Behåll eller ersätt",
  "web.customer.keep.more": "Visa hela kortet",
  "web.customer.keep.none":
    "Utan belopp i beställningarna går det inte att säga om kunden bör behållas eller ersättas.",
  "web.customer.why": "Varför",

  "web.customer.potentials": "Vad kunden är värd, och varför",
  "web.customer.potentials.unit": "{profit, select, yes {Marginal} other {Intäkter}}, {currency}",
  "web.customer.potentials.axis": "{profit, select, yes {marginal} other {intäkter}}, {currency}",
  "web.customer.potentials.total": "Värde totalt",
  "web.customer.potentials.description":
    "Från vad kunden har gett hittills, {base}, till vad den är värd totalt, {clv}: tillväxt {growth}, nätverk {networking}, lärande {learning}.",
  "web.customer.potentials.base.gloss": "gett hittills, efter vad det kostat",
  "web.customer.potentials.growth.gloss": "kommande egna beställningar och affärer",
  "web.customer.potentials.networking.gloss": "genom andra som kunden värvar",
  "web.customer.potentials.learning.gloss": "vad kunden lär dig",
  "web.customer.potentials.open": "{lines, plural, =0 {inga rader} one {# rad} other {# rader}}",
  "web.customer.potentials.column.potential": "Potential",
  "web.customer.potentials.column.value": "Värde",
  "web.customer.potentials.column.low": "Lägst",
  "web.customer.potentials.column.high": "Högst",
  "web.customer.ledger": "{potential}: {value}",
  "web.customer.ledger.caption": "{potential}, rad för rad efter dag",
  "web.customer.ledger.close": "Stäng",

  "web.customer.whatIf": "Med andra antaganden",
  "web.customer.whatIf.text":
    "Räknas ut i webbläsaren med körningens egen modell. Vad andra ger och vad kunden lär ut är som i körningen.",
  "web.customer.whatIf.horizon": "Blicka framåt",
  "web.customer.whatIf.months": "{count, plural, one {# månad} other {# månader}}",
  "web.customer.whatIf.discount": "Kalkylränta",
  "web.customer.whatIf.margin": "Marginal på det som väntar",
  "web.customer.whatIf.growth": "Väntat till {until}",
  "web.customer.whatIf.orders": "Väntade beställningar",
  "web.customer.whatIf.clv": "Värde totalt",
  "web.customer.whatIf.more": "{difference} mer än i körningen",
  "web.customer.whatIf.less": "{difference} mindre än i körningen",
  "web.customer.whatIf.same": "som i körningen",
  "web.customer.whatIf.interval":
    "Intervallen vidgas och smalnar med spridningen i antalet beställningar; en körning räknar om dem.",

  "web.customer.recommend": "Vad kunden kan gilla",
  "web.customer.recommend.caption": "Produkter att rekommendera, de bästa först",
  "web.customer.recommend.because": "passar ihop med {because}",
  "web.customer.recommend.again": "köpt tidigare, dags igen",
  "web.customer.recommend.popular": "omtyckt av många",
  "web.customer.recommend.category": "ur en kategori som kunden gillar",
  "web.customer.recommend.column.product": "Produkt",
  "web.customer.recommend.column.why": "Varför",
  "web.customer.recommend.column.margin": "{profit, select, yes {Marginal} other {Intäkt}} per köp",
  "web.customer.recommend.none": "Inget kan rekommenderas: inga orderrader är kända.",
  "web.customer.recommend.message": "Ett meddelande klart att skicka ({language})",
  "web.customer.recommend.copy": "Kopiera",
  "web.customer.recommend.favourite": "Favoritkategorin är {category}.",
  "web.customer.recommend.due":
    "{product}: med {days, plural, one {# dags} other {# dagars}} mellanrum, väntas {day}.",

  "web.customer.formula": "Enligt den enkla formeln",
  "web.customer.formula.text":
    "{customer} är värd {value} enligt den enkla formeln, med sina egna beställningar:",
  "web.customer.formula.why":
    "Den tar kundens tidigare takt så länge som en genomsnittlig kund stannar ({years} år), oavsett om kunden fortfarande är aktiv, och räknar alla pengar lika. Modellen väger in kundens tystnad och diskonterar: {clv} ({range}).",
  "web.customer.person": "Den här personens uppgifter",
  "web.customer.person.text":
    "För en begäran från personen: vad som finns om dem, eller att det raderas. Båda antecknas i granskningsloggen.",
  "web.customer.person.export": "Exportera det som finns",
  "web.customer.person.exported":
    "Sparat: {rows, plural, one {# rad} other {# rader}} ur {tables, plural, one {# tabell} other {# tabeller}}.",
  "web.customer.person.files":
    "{count, plural, one {En fil bredvid databasen kan också innehålla uppgifterna. Keepworth rör den inte:} other {# filer bredvid databasen kan också innehålla uppgifterna. Keepworth rör dem inte:}}",
  "web.customer.person.file.backup": "{file}: en säkerhetskopia",
  "web.customer.person.file.source": "{file}: en importerad fil",
  "web.customer.person.file.inPlace":
    "{file}: läses där den ligger, så personen finns kvar i siffrorna under samma id",
  "web.customer.person.erase": "Radera den här personen",
  "web.customer.person.cluster":
    "För att radera personen tar du bort dess rader i tabellerna som uppgifterna kommer från och kör igen.",
  "web.customer.person.erase.title": "Radera {customer}?",
  "web.customer.person.erase.stays":
    "Det de beställt finns kvar, så att böckerna stämmer: {orders, plural, =0 {ingen beställning} one {# beställning eller återbetalning} other {# beställningar och återbetalningar}}, under ett nytt id som inte säger vems det är.",
  "web.customer.person.erase.goes":
    "Det som försvinner: namn, e-postadresser och telefonnummer ({contacts, plural, one {# rad} other {# rader}}), {texts, plural, one {# text} other {# texter}} och {records, plural, one {# samtycke eller önskan} other {# samtycken och önskemål}}. En senare import tar inte tillbaka dem.",
  "web.customer.person.erase.final":
    "Det går inte att ångra, och databasen skrivs om så att inget blir kvar i den.",
  "web.customer.person.erase.confirm": "Skriv {customer} för att bekräfta",
  "web.customer.person.erase.do": "Radera {customer}",
  "web.customer.person.erase.keep": "Behåll",
  "web.customer.person.erased": "{customer} är raderad",
  "web.customer.person.erased.text":
    "{orders, plural, =0 {Inget blir kvar.} one {# beställning eller återbetalning finns kvar under {customer}.} other {# beställningar och återbetalningar finns kvar under {customer}.}}",
  "web.customer.person.erased.go": "Gå till {customer}",
};
