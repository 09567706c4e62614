import type { Words } from "../en.ts";
import type { report as en } from "../en/report.ts";

/** Swedish of the report's sentences, the same on the terminal and on the page. */
export const report: Words<typeof en> = {
  "report.title": "Vad dina kunder är värda",
  "report.origin":
    "{dataset} · körning {run} · per {asOf} · {customers, plural, one {# kund} other {# kunder}}",
  "report.opening.month":
    "Under {span, plural, one {den närmaste månaden} other {de närmaste # månaderna}} väntas dina kunder ge {growth} i {profit, select, yes {marginal} other {intäkter}} ({range}).",
  "report.opening.week":
    "Under {span, plural, one {den närmaste veckan} other {de närmaste # veckorna}} väntas dina kunder ge {growth} i {profit, select, yes {marginal} other {intäkter}} ({range}).",
  "report.opening.day":
    "Under {span, plural, one {det närmaste dygnet} other {de närmaste # dagarna}} väntas dina kunder ge {growth} i {profit, select, yes {marginal} other {intäkter}} ({range}).",
  "report.opening.orders.month":
    "Under {span, plural, one {den närmaste månaden} other {de närmaste # månaderna}} väntas dina kunder beställa {orders} gånger ({range}).",
  "report.opening.orders.week":
    "Under {span, plural, one {den närmaste veckan} other {de närmaste # veckorna}} väntas dina kunder beställa {orders} gånger ({range}).",
  "report.opening.orders.day":
    "Under {span, plural, one {det närmaste dygnet} other {de närmaste # dagarna}} väntas dina kunder beställa {orders} gånger ({range}).",
  "report.concentration.half": "{share} av dem står för hälften.",

  "report.short.worth": "Värde",
  "report.short.concentration": "Bärs upp av",
  "report.short.leaving": "Lämnar",
  "report.short.holdout": "Prognosfacit",
  "report.short.model": "Modell",
  "report.short.segments": "Segment",
  "report.short.assumptions": "Bygger på",
  "report.short.quality": "Data",
  "report.short.missing": "Okänt",
  "report.short.profit": "Bara intäkter",
  "report.short.next": "Nästa steg",

  "report.worth.heading": "Vad de är värda",
  "report.worth": "{base} hittills; {clv} med det som ännu väntar ({range}).",
  "report.worth.bar": "{base} + {ahead}",
  "report.worth.forever": "Utan slutdatum är siffran {forever}.",

  "report.concentration.heading": "Vilka som bär upp det",
  "report.concentration": "Den mest värdefulla tiondelen av dina kunder står för {share} av det som väntas.",
  "report.concentration.bar": "{share} hos den mest värdefulla tiondelen",
  "report.concentration.none": "Inget över noll väntas, så det finns ingen andel att visa.",

  "report.leaving.heading": "Vilka som lämnar",
  "report.leaving":
    "Omkring {active, number} av {customers, plural, one {# kund} other {# kunder}} {active, plural, one {är} other {är}} fortfarande {active, plural, one {aktiv} other {aktiva}}; av dem lämnar troligen omkring {lost, number} före {until}.",
  "report.leaving.by":
    "Det är enligt {model}, eftersom {own} räknar {why, select, nobody {alla} other {alla som köpt en gång}} som aktiva.",
  "report.leaving.most": "Störst risk:",
  "report.leaving.none": "Inget är hotat hos dem.",

  "report.forecast.heading.month": "{span, plural, one {Nästa månad} other {# mån. framåt}}",
  "report.forecast.heading.week": "{span, plural, one {Nästa vecka} other {# v. framåt}}",
  "report.forecast.heading.day": "{span, plural, one {Nästa dygn} other {# d framåt}}",
  "report.forecast.orders": "{orders} beställningar ({range})",
  "report.forecast.revenue": "{revenue} i intäkter ({range})",
  "report.forecast": "Enbart från dagens kunder; nya tillkommer.",

  "report.holdout.heading": "Hade den förra prognosen hållit?",
  "report.holdout.money":
    "Gjord {from} hade den lovat {expected} ({range}) till {to}. Utfallet blev {actual}{direction, select, nothing {} high {: {off} för högt} low {: {off} för lågt} other {: {off} fel}}, {inside, select, yes {inom} other {utanför}} intervallet.",
  "report.holdout.orders":
    "Gjord {from} hade den lovat {expected} beställningar ({range}) till {to}. Utfallet blev {actual}{direction, select, nothing {} high {: {off} för högt} low {: {off} för lågt} other {: {off} fel}}, {inside, select, yes {inom} other {utanför}} intervallet.",
  "report.holdout.beaten.all":
    "Per kund låg den närmare (RMSE) än två enkla regler, ”samma som förut” och ”kundens egen takt”.",
  "report.holdout.beaten.some":
    "Per kund låg den närmare (RMSE) än regeln ”{beaten}”, men inte än ”{unbeaten}”.",
  "report.holdout.beaten.none":
    "Per kund låg den inte närmare (RMSE) än två enkla regler, ”samma som förut” och ”kundens egen takt”: lita mer på totaler än på enskilda kunder.",
  "report.holdout.none":
    "Historiken är för kort för att undanhålla en del av den, så prognosen kunde inte prövas.",
  "report.origins":
    "Av {origins, plural, one {# sådan prognos} other {# sådana prognoser}} höll {inside, plural, =0 {ingen} other {#}} det verkliga antalet beställningar inom intervallet.",
  "report.extended": "Behållet därutöver, eftersom testperioden vann på det: {extensions}.",
  "extension.season": "en säsong",
  "extension.season.kept":
    "Kunderna köper mer under vissa månader än andra. Mest köps i {most}, {up} oftare än i snitt, och minst i {least}, {down} mer sällan. Prognoserna följer kalendern.",
  "extension.cohorts": "köptakter efter månaden för första beställningen",
  "extension.cohorts.kept":
    "Kunder som beställde första gången i olika månader kommer tillbaka i olika takt, så varje månads nykomlingar har sin egen takt, dragen mot den gemensamma.",
  "extension.dependence": "belopp som följer köptakten",
  "extension.dependence.kept":
    "De som köper oftare handlar också för {direction, select, up {mer} other {mindre}}: en kund som köper dubbelt så ofta handlar för {share} {direction, select, up {mer} other {mindre}} per beställning, och värdena följer det.",
  "extension.left": "Prövat men utelämnat, eftersom testperioden inte vann något på det: {extensions}.",
  "extension.correlation":
    "Vad kunderna handlar för per beställning och hur ofta de köper {together, select, yes {hänger ihop mer än slumpen förklarar} other {hänger inte ihop mer än slumpen förklarar}}: korrelation {pearson} (p {pearsonP}), efter rang {spearman} (p {spearmanP}).",
  "report.choice": "Vald bland {models, plural, one {# modell} other {# modeller}}.",
  "report.verdict.rule":
    "Läs enskilda kunders siffror med försiktighet: per kund kom den enkla regeln ”{rule}” närmare vad de beställde än {model} (RMSE {naive}; {model} {rmse}).",
  "report.verdict.rule.any":
    "Läs enskilda kunders siffror med försiktighet: per kund kom den enkla regeln ”{rule}” närmare vad de beställde än någon modell (RMSE {naive}; {model} {rmse}).",
  "report.verdict.nbd":
    "Beställningarna visar inte att kunder lämnar: ingen modell förklarade utfallet klart bättre än {nbd}, där ingen gör det. Se sannolikheten att vara aktiv som en gissning.",
  "baseline.last-period": "samma som förut",
  "baseline.own-rate": "kundens egen takt",

  "report.segments.heading": "Segment",
  "report.segments.others": "{count, plural, one {# segment till} other {# segment till}}",
  "report.quality":
    "{rows, plural, one {# rad} other {# rader}} lästa: {kept, number} behållna, {merged, number} sammanslagna, {refused, number} avvisade.",
  "report.profit":
    "Siffrorna är intäkter, inte vinst: inga kostnader är kända. Ange din bruttomarginal (--margin 0.4) eller en kostnadskolumn, och vad det kostar att vinna en kund (acquisitionCost i keepworth.json).",
  "report.profit.acquisition":
    "Vad det kostar att vinna en kund, som ska dras av (acquisitionCost i keepworth.json).",
  "report.more":
    "{count, plural, one {# anmärkning till} other {# anmärkningar till}}: keepworth report --html",

  "assumption.margin": "marginal {value}",
  "assumption.discountRate": "kalkylränta {value} per år",
  "assumption.horizon": "horisont {value}",
  "assumption.timeZone": "dagar i {value}",
  "assumption.currency": "{value}",
  "assumption.acquisitionCost": "{value} för att vinna en kund",
  "assumption.currency.unknown": "ingen valuta angiven (--currency)",
  "assumption.name.margin": "Marginal, andel av intäkterna",
  "assumption.name.discountRate": "Kalkylränta, per år",
  "assumption.name.horizon": "Horisont",
  "assumption.name.timeZone": "Tidszon för butikens dagar",
  "assumption.name.currency": "Valuta",
  "assumption.name.acquisitionCost": "Kostnad för att vinna en kund",
  "assumption.heading": "Vad det bygger på",
  "missing.heading": "Vad som saknas",
  "assumption.source.option": "angivet på kommandoraden",
  "assumption.source.settings": "från keepworth.json",
  "assumption.source.data": "utläst ur dina data",
  "assumption.source.default": "standardvärde",
  "assumption.source.unknown": "okänt",
  "assumption.source.assumed": "antaget",
};
