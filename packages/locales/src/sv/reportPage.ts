import type { Words } from "../en.ts";
import type { reportPage as en } from "../en/reportPage.ts";

/** Swedish of the report as a page (keepworth report --html). */
export const reportPage: Words<typeof en> = {
  "page.madeBy":
    "Skapad av Keepworth {version} från körning {run}, {date}. Inget på sidan hämtas från annat håll.",
  "page.table": "Samma som tabell",
  "page.contents": "På den här sidan",
  "page.figures.heading": "I siffror",
  "page.worth.title": "Pengar hittills och väntat, med intervall för båda tillsammans",
  "page.worth.description":
    "En stapel: grått för vad kunderna har gett hittills, blått för vad som väntas; strecket vid änden är 90 %-intervallet.",
  "page.promise.title": "Vad den tidigare prognosen hade lovat, och utfallet",
  "page.promise.description":
    "En blå punkt på ett streck för prognosen och dess 90 %-intervall, och under den en grå punkt för utfallet.",
  "page.promise.promised": "utlovat",
  "page.promise.came": "utfall",
  "page.origins.heading": "Och vid tidigare tidpunkter?",
  "page.origins.widened": "Intervallen för kommande totaler är vidgade med det som dessa prognoser slog fel.",
  "page.origins.title": "Väntade beställningar vid flera tidigare tidpunkter, och beställningarna som kom",
  "page.origins.description":
    "För varje dag då en prognos görs, en blå punkt på ett streck för väntade beställningar med 90 %-intervall, och under den en grå punkt för dem som kom.",
  "page.choice.heading": "Varför den här modellen",
  "page.extensions.heading": "Vad som prövades därutöver",
  "page.extensions.read": "Vinst: hur mycket log-poängens medelvärde i testperioden steg, med standardfel.",
  "page.season.title": "Hur mycket oftare eller mer sällan kunderna köper i en månad",
  "page.season.description":
    "Staplar per kalendermånad: över linjen där kunderna köper oftare än i snitt, under den där de köper mer sällan.",
  "axis.monthOfYear": "Månad",
  "axis.againstAverage": "Mot genomsnittet",
  "page.choice.read":
    "Log-poäng: medelvärdet av den logaritmerade sannolikhet som en modell gav det kunden gjorde, så närmare 0 är bättre. Bakom: hur mycket lägre än den bästa, med standardfel.",
  "page.choice.caption":
    "Modellerna från bäst till sämst, efter hur väl de förklarade beställningarna som kom",
  "page.segments.sentence":
    "Segmentet {segment} väntas ge mest: {growth}, {share} av totalen, från {customers, plural, one {# kund} other {# kunder}}.",
  "page.segments.title": "Pengar hittills och väntat, per segment",
  "page.segments.description":
    "Staplar per segment: grått för vad kunderna har gett hittills, blått för vad de väntas ge.",
  "page.concentration.title": "Hur koncentrerat det väntade värdet är",
  "page.concentration.description":
    "En kurva över andelen väntat värde mot andelen kunder, de mest värdefulla först, bredvid en rät linje för lika andelar.",
  "page.concentration.half": "{share} av kunderna står för hälften",
  "page.concentration.half.short": "{share} står för hälften",
  "page.concentration.equal": "om alla vore lika",
  "page.histogram.heading": "Hur värdet är fördelat",
  "page.histogram.sentence":
    "{share} av kunderna väntas ge mindre än {amount} var; {count, plural, one {den enda i sista stapeln ger} other {de # i sista stapeln ger}} {value} tillsammans.",
  "page.histogram.title": "Kunder efter väntat värde",
  "page.histogram.description": "Staplar för antalet kunder efter vad var och en väntas ge.",
  "page.map.heading": "Sannolikhet att vara aktiv, och värde",
  "page.map.sentence":
    "{value} av det som väntas vilar på kunder vars sannolikhet att vara aktiv är under en halv.",
  "page.map.sentence.none":
    "Inget av det som väntas vilar på kunder vars sannolikhet att vara aktiv är under en halv.",
  "page.map.under": "under {amount}",
  "page.map.title": "Kunder efter sannolikhet att vara aktiv och väntat värde",
  "page.map.description":
    "Ett rutnät: sannolikheten att vara aktiv i sidled, väntat värde uppåt; mörkare rutor har fler kunder.",
  "page.leaving.caption": "Kunder med mest hotade pengar",
  "page.tracking.heading": "Vecka för vecka",
  "page.tracking.sentence":
    "Över hela historiken räknar modellen med {expected} återköp där utfallet blev {actual}{direction, select, nothing {} high {, {off} för många} low {, {off} för få} other {, {off} fel}}.",
  "page.tracking.title": "Återköp, ackumulerat: utfall och väntat",
  "page.tracking.description":
    "Två linjer över veckorna: grått för återköp som kom, blått för dem som modellen väntar sig. En streckad linje markerar var testperioden börjar.",
  "page.tracking.split": "testperiod härifrån",
  "page.tracking.actual": "utfall",
  "page.tracking.expected": "väntat",
  "page.calibration.heading": "Tiondel för tiondel",
  "page.calibration.sentence":
    "Den tiondel av kunderna som mest väntades av skulle göra {expected} beställningar var och gjorde {actual}.",
  "page.calibration.title": "Beställningar per kund i testperioden: väntat och utfall, per tiondel",
  "page.calibration.description":
    "För varje tiondel av kunderna, ordnade efter vad som väntades av dem: en blå ring för väntade beställningar per kund och en grå punkt för dem som kom.",
  "page.holdoutCohorts.heading": "Månad för månad efter första beställning",
  "page.holdoutCohorts.sentence":
    "Modellen missade mest för dem som beställde första gången i {month}: {expected} beställningar väntades, utfallet blev {actual}.",
  "page.holdoutCohorts.title":
    "Beställningar i testperioden: väntat och utfall, efter månad för första beställningen",
  "page.holdoutCohorts.description":
    "För varje månad med första beställningar: en blå ring för väntade beställningar från dessa kunder och en grå punkt för dem som kom.",
  "page.baselines.caption": "Prognosen mot två enkla regler",
  "page.coverage":
    "{share} av de enskilda kunderna beställde inom sitt 90 %-intervall. Beställningar är heltal och oftast noll, så ett ärligt intervall rymmer mer än 90 %.",
  "page.cohorts.heading": "Stannar nya kunder?",
  "page.cohorts.sentence":
    "Av kunderna som köpte första gången i {cohort} beställde {share} igen månaden efter.",
  "page.cohorts.title": "Andel kunder som beställer igen, efter månad för första beställningen",
  "page.cohorts.description":
    "Ett rutnät: en rad per månad för första beställningen, en kolumn per månad sedan dess; mörkare rutor betyder att en större andel beställde.",
  "page.months.heading": "Pengar per månad, att stämma av mot din egen bokföring",
  "page.months.sentence":
    "{month} visar {net} netto från {orders, plural, one {# beställning} other {# beställningar}}. Om en månad avviker från dina egna siffror, jämför först brutto, återbetalningar och skatt.",
  "page.months.title": "Nettointäkter per månad",
  "page.months.description": "Staplar för nettointäkter i varje kalendermånad.",
  "page.quality.heading": "Vad som hände med dina rader",
  "page.quality.none": "Varje rad behölls som den var.",
  "page.assumptions.heading": "Vad siffrorna bygger på",
  "page.model.heading": "Hur det räknades fram",
  "page.model.sentence":
    "{model} beskriver när kunder köper och lämnar. Den anpassades till {states, plural, one {# unik köphistorik} other {# olika köphistoriker}} för {customers, plural, one {# kund} other {# kunder}}.",
  "page.model.spend": "{model} beskriver vad de handlar för per beställning.",
  "page.model.unconverged": "Anpassningen konvergerade inte, så se alla siffror som preliminära.",
  "page.warnings.heading": "Titta här",
  "page.words.heading": "Vad orden betyder",

  "axis.customers": "Kunder",
  "axis.customersShare": "Andel kunder, de mest värdefulla först",
  "axis.valueShare": "Andel av väntat värde",
  "axis.growth": "Väntat per kund, {currency}",
  "axis.money": "Pengar, {currency}",
  "axis.moneyPlain": "Pengar",
  "axis.growthPlain": "Väntat per kund",
  "axis.pAlive": "Sannolikhet att vara aktiv",
  "axis.pAliveCells": "Sannolikhet att vara aktiv; rutorna visar kunder",
  "axis.week": "Vecka",
  "axis.repeatOrders": "Återköp hittills",
  "axis.tenth": "Tiondel av kunderna, efter vad som väntades",
  "axis.ordersEach": "Beställningar per kund",
  "axis.monthsSince": "Månader sedan första beställningen; rutorna visar % som beställde",
  "axis.cohort": "Första beställning i",
  "axis.month": "Månad",
  "axis.net": "Nettointäkter, {currency}",
  "axis.netPlain": "Nettointäkter",

  "word.clv": "Kundlivstidsvärde (CLV)",
  "word.clv.meaning": "Vad en kund har gett hittills plus vad som väntas fram till horisonten.",
  "word.base": "Bas",
  "word.base.meaning":
    "Vad en kund har gett i förtjänst hittills, minus återbetalningar och kända kostnader.",
  "word.growth": "Tillväxt",
  "word.growth.meaning":
    "Vad en kund väntas ge fram till horisonten, diskonterat: pengar nästa år räknas lägre än pengar i dag.",
  "word.pAlive": "P(alive)",
  "word.pAlive.meaning":
    "Sannolikheten att en kund fortfarande är aktiv, utifrån hur ofta kunden har köpt och hur länge den har varit tyst.",
  "word.interval": "90 %-intervall",
  "word.interval.meaning": "Nio gånger av tio bör den verkliga siffran ligga i det.",
  "word.atRisk": "Hotat värde",
  "word.atRisk.meaning": "Vad en kund skulle ge om den säkert var aktiv, minus vad som nu väntas av den.",
  "word.holdout": "Testperiod",
  "word.holdout.meaning":
    "Slutet av historiken, som döljs för modellen och sedan förutsägs, för att se hur bra prognoserna är.",
  "word.logScore": "Log-poäng",
  "word.logScore.meaning":
    "Hur stor sannolikhet en modell gav det som kunderna sedan gjorde: medelvärdet av dess logaritm, så närmare 0 är bättre. ”Bakom” är hur mycket lägre än den bästa modellen, och standardfelet säger hur säkert det är.",
  "word.mae": "MAE och RMSE",
  "word.mae.meaning":
    "Hur många beställningar fel prognosen för en enskild kund slog i snitt; RMSE väger stora missar tyngre. Lägre är bättre.",
};
