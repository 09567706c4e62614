import type { Words } from "../../en.ts";
import type { segments as en } from "../../en/web/segments.ts";

/** Swedish of the Segments screen. */
export const segments: Words<typeof en> = {
  "web.segments.growth.meaning":
    "Vad kunderna i gruppen väntas ge {profit, select, yes {i marginal} other {i intäkter}} inom {span}, diskonterat till i dag.",
  "web.segments.growth.formula": "Σ över kunderna: väntade beställningar × belopp × marginal, diskonterat",
  "web.segments.input.customers": "Kunder",
  "web.segments.input.orders": "Väntade beställningar per kund och år",
  "web.segments.input.order": "En beställning",

  "web.segments.by": "Dela in efter",
  "web.segments.by.segment": "Köpmönster (RFM)",
  "web.segments.by.channel": "Kanal",
  "web.segments.by.country": "Land",
  "web.segments.by.owner": "Ansvarig",
  "web.segments.by.account": "Konto",

  "web.segments.rfm": "Kunder efter hur nyligen och hur ofta de köpt",
  "web.segments.rfm.unit.customers": "Kunder",
  "web.segments.rfm.unit.growth":
    "{profit, select, yes {Väntad marginal} other {Väntade intäkter}} inom {span}{currency, select, XXX {} other {, {currency}}}",
  "web.segments.rfm.unit.base":
    "{profit, select, yes {Marginal} other {Intäkter}} hittills{currency, select, XXX {} other {, {currency}}}",
  "web.segments.rfm.show": "Vad rutorna visar",
  "web.segments.rfm.show.customers": "Kunder",
  "web.segments.rfm.show.growth": "Väntat",
  "web.segments.rfm.show.base": "Hittills",
  "web.segments.rfm.frequency": "Hur ofta: återköp",
  "web.segments.rfm.once": "en gång",
  "web.segments.rfm.repeats": "{low, number}",
  "web.segments.rfm.repeats.range": "{low, number}–{high, number}",
  "web.segments.rfm.repeats.more": "{low, number}+",
  "web.segments.rfm.recency": "Senaste order",
  "web.segments.rfm.days": "{low, number}–{high, number} dagar sedan",
  "web.segments.rfm.days.last": "över {low, number} dagar sedan",
  "web.segments.rfm.none": "ingen",
  "web.segments.rfm.told":
    "{segment}: {customers, plural, one {# kund} other {# kunder}} ({share} av alla); hittills {base}, väntat {growth}",
  "web.segments.rfm.told.orders":
    "{segment}: {customers, plural, one {# kund} other {# kunder}} ({share} av alla)",
  "web.segments.rfm.description":
    "Den fullaste rutan har {customers, plural, one {# kund} other {# kunder}}, mest ur segmentet {segment}.",
  "web.segments.rfm.note":
    "RFM: hur nyligen, hur ofta och för hur mycket, vart och ett med 1 till 5 poäng utifrån dina egna kunder. Gränserna dras så att varje rad har ungefär en femtedel av alla kunder; de som köpt en gång står för sig. Beloppet delar vissa rutor ytterligare, och därför anger en ruta det segment som det mesta av den ligger i.",
  "web.segments.column.r": "Senaste order",
  "web.segments.column.f": "Återköp",
  "web.segments.column.segment": "Segment",
  "web.segments.column.customers": "Kunder",
  "web.segments.column.share": "Andel",
  "web.segments.column.base": "Hittills",
  "web.segments.column.growth": "Väntat",
  "web.segments.column.growthInterval": "90 %-intervall",
  "web.segments.column.picture": "Väntat, på samma skala",
  "web.segments.column.growthShare": "Av allt väntat",
  "web.segments.column.clv": "Värde totalt",
  "web.segments.column.clv.gloss": "Livstidsvärde: gett hittills, väntat och vad de ger genom andra",
  "web.segments.column.order": "Order",
  "web.segments.column.order.gloss": "Vad en beställning väntas ge i intäkter",
  "web.segments.column.perYear": "Order per år",
  "web.segments.column.perYear.gloss": "Väntat per kund",
  "web.segments.column.active": "Aktiva nu",
  "web.segments.column.years": "År framöver",
  "web.segments.column.years.gloss": "Hur länge en kund väntas vara aktiv, av de närmaste {years}",
  "web.segments.column.ahead": "Väntade order",

  "web.segments.bars": "Vad var och en väntas ge",
  "web.segments.bars.axis": "{profit, select, yes {Väntad marginal} other {Väntade intäkter}}",
  "web.segments.bars.axis.customers": "Kunder",
  "web.segments.bars.description": "{group} väntas ge mest: {growth}.",
  "web.segments.all": "Alla grupper",
  "web.segments.all.text":
    "En rad leder till sina kunder. Intervallet gäller gruppen som helhet (90 %): enskilda kunders intervall kan inte läggas ihop.",
  "web.segments.all.caption": "Kundgrupper",
  "web.segments.all.cut": "De 50 största grupperna visas.",

  "web.segments.map": "Vad de är värda, mot om de finns kvar",
  "web.segments.map.unit":
    "Kunder, efter femtedelar av livstidsvärde och efter sannolikheten att vara aktiv nu",
  "web.segments.map.axis": "Sannolikhet att vara aktiv nu",
  "web.segments.map.told":
    "{fifth}, {active} aktiv: {customers, plural, one {# kund} other {# kunder}}, {clv} totalt, varav {growth} är väntat",
  "web.segments.map.description":
    "I den mest värdefulla femtedelen har {customers, plural, one {# kund} other {# kunder}} en sannolikhet under 40 % att vara aktiv.",
  "web.segments.map.column.fifth": "Livstidsvärde",
  "web.segments.map.column.active": "Aktiv nu",

  "web.segments.flow": "Rörelser sedan {date}",
  "web.segments.flow.unit": "Kunder per segment, då och nu",
  "web.segments.flow.now": "Nu, {date}",
  "web.segments.flow.before": "Då, {date}",
  "web.segments.flow.stayed": "kvar",
  "web.segments.flow.rose": "steg",
  "web.segments.flow.fell": "föll",
  "web.segments.flow.new": "ny",
  "web.segments.flow.told": "{customers, plural, one {# kund} other {# kunder}}: från {from} till {to}",
  "web.segments.flow.told.stayed": "{customers, plural, one {# kund} other {# kunder}} stannade kvar: {to}",
  "web.segments.flow.told.new": "{customers, plural, one {# ny kund} other {# nya kunder}}: {to}",
  "web.segments.flow.told.gone":
    "{customers, plural, one {# kund} other {# kunder}} som inte längre finns, från {from}",
  "web.segments.flow.still":
    "Båda körningarna placerar varje kund i samma segment: de gjordes för samma dag, eller så beställdes inget däremellan.",
  "web.segments.flow.none":
    "Rörelser visas från och med den andra körningen: kör igen nästa månad och se vilka som steg och föll.",

  "web.segments.fits": "Vad som passar vem",
  "web.segments.fits.text":
    "Insatser vars villkor är uppfyllda, med kunderna som var och en är avsedd för. En kund kan stå under flera; vilken som lönar sig visas under Budget.",
  "web.segments.fits.caption": "Insatser per segment",
  "web.segments.fits.column.treatments": "Vad som passar",
  "web.segments.fits.item": "{treatment} ({customers, number})",
  "web.segments.fits.none": "inget",
  "web.segments.fits.column.uplift": "Största effekt",
  "web.segments.fits.column.uplift.gloss":
    "Den starkaste insatsens väntade höjning av sannolikheten att en kund stannar eller beställer en gång till",
  "web.segments.fits.assumed": "{uplift}, antaget",
  "web.segments.fits.measured": "{uplift}, uppmätt",
  "web.segments.fits.budget": "Se vad som lönar sig",
  "web.segments.fits.experiment": "Mät en effekt",

  "web.segments.recommend": "Vad du kan rekommendera",
  "web.segments.recommend.segment": "Segment",
  "web.segments.recommend.all": "Alla segment",
  "web.segments.recommend.language": "Meddelandenas språk",
  "web.segments.recommend.language.own": "Kundens eget",
  "web.segments.recommend.hits": "Om rekommendationer hittar nästa beställning",
  "web.segments.recommend.hits.unit":
    "Andel kunder för vilka något i nästa beställning fanns bland de första {k}",
  "web.segments.recommend.hits.axis": "Träffar",
  "web.segments.recommend.hits.description": "{best} hittar mest: {share}.",
  "web.segments.recommend.hits.note":
    "Mätt på {customers, plural, one {# nästa beställning} other {# nästa beställningar}} från {from} till {to}, som metoden inte hade sett. Felstaplar: 90 %. Att rangordna efter marginal hittar mindre och ger mer: {byMargin} per kund mot {byChance}.",
  "web.segments.recommend.column.ranking": "Rangordnat efter",
  "web.segments.recommend.column.hits": "Träffar",
  "web.segments.recommend.column.hits.error": "Standardfel",
  "web.segments.recommend.column.margin": "Marginal per kund",
  "web.segments.recommend.column.customer": "Kund",
  "web.segments.recommend.column.first": "Första",
  "web.segments.recommend.column.second": "Andra",
  "web.segments.recommend.column.third": "Tredje",
  "web.segments.recommend.column.because": "På grund av",
  "web.segments.recommend.again": "dags igen",
  "web.segments.recommend.caption": "Kunder och vad du kan rekommendera dem",
  "web.segments.recommend.none": "Ingen i segmentet kan rekommenderas något.",
  "web.segments.recommend.look": "Se meddelande och smak",
  "web.segments.recommend.together": "Vad som oftast hör ihop",
  "web.segments.recommend.together.caption": "Par av produkter",
  "web.segments.recommend.together.text":
    "Par som samma kunder köper, när som helst; 1 är vad slumpen skulle ge.",
  "web.segments.recommend.column.product": "Produkt",
  "web.segments.recommend.column.with": "Passar ihop med",
  "web.segments.recommend.column.bought": "Köpte båda",
  "web.segments.recommend.column.times": "Ggr troligare",
  "web.segments.message": "Meddelande till {customer}",
  "web.segments.message.language": "Språk: {language}",
  "web.segments.message.copy": "Kopiera meddelandet",
  "web.segments.message.none": "Det finns inget att rekommendera, så det finns inget meddelande.",
  "web.segments.message.consent":
    "Om du får skriva till kunden beror på kundens samtycke, som inte är känt här.",
  "web.segments.taste": "Vad kunden gillar",
  "web.segments.taste.from":
    "Från {purchases, plural, one {# köp} other {# köp}} i {orders, plural, one {# beställning} other {# beställningar}}, dragna mot butikens medelvärde där det är lite.",
  "web.segments.taste.category": "Kategori",
  "web.segments.taste.own": "Kunden",
  "web.segments.taste.shop": "Butiken",
  "web.segments.taste.replenish":
    "{product}: med {days, plural, one {# dags} other {# dagars}} mellanrum, väntas {date}",
  "web.segments.customer.open": "Öppna kundens sida",

  "web.segments.missing.lines":
    "Orderrader: importera beställningar med produkter, så går det att säga vilka rekommendationer, korsförsäljning och merförsäljning passar för.",
  "web.segments.missing.earlierRun":
    "En tidigare körning med sparade kunder: från och med den andra körningen visas rörelserna mellan segmenten.",
  "web.segments.missing.treatments":
    "Insatsernas effekter: alla är antagna, tills ett experiment mäter någon.",
  "web.segments.missing.categories":
    "Kategori för {share} av produkterna: importera en produktfil, så att smaken kan utläsas.",
};
