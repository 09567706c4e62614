import type { Words } from "../../en.ts";
import type { parts as en } from "../../en/web/parts.ts";

/** Swedish of the parts that every screen is built from. */
export const parts: Words<typeof en> = {
  "web.parts.table": "Visa som tabell",
  "web.parts.picture": "Visa som diagram",
  "web.parts.download": "Ladda ned",
  "web.parts.download.of": "Ladda ned ”{title}”",
  "web.parts.download.png": "Bild (PNG)",
  "web.parts.download.svg": "Vektorbild (SVG)",
  "web.parts.download.csv": "Tabell (CSV)",
  "web.parts.fan.past": "utfall",
  "web.parts.fan.expected": "väntat",
  "web.parts.fan.band": "mellan P10 och P90: fyra gånger av fem",
  "web.parts.chart.key": "Tryck på T för tabellen",

  "web.parts.figure.how": "Hur har siffran räknats fram?",
  "web.parts.figure.formula": "Formel",
  "web.parts.figure.inputs": "Bygger på",
  "web.parts.figure.interval": "Intervall",
  "web.parts.figure.interval.text": "Med sannolikheten {level} ligger den mellan {low} och {high}.",
  "web.parts.figure.run": "Körning",
  "web.parts.figure.run.text": "{run}, per {asOf}",
  "web.parts.figure.docs": "Läs mer",
  "web.parts.range": "{low} till {high}",

  "web.parts.rows":
    "{shown, plural, one {# rad} other {# rader}}{all, select, yes {} other { av {total, number}}}",
  "web.parts.rows.more": "Visa fler",
  "web.parts.rows.loading": "Hämtar fler rader",
  "web.parts.rows.none": "Ingen rad matchar.",
  "web.parts.columns": "Kolumner",
  "web.parts.csv": "CSV",
  "web.parts.csv.of": "Spara raderna som CSV",
  "web.parts.filter": "{name}: {value}",
  "web.parts.filter.remove": "Ta bort filtret ”{name}: {value}”",
  "web.parts.filter.clear": "Ta bort alla filter",

  "web.parts.restsOn": "Vad det här bygger på",
  "web.parts.restsOn.missing": "Inte känt",
  "web.parts.restsOn.change": "Ändra under Inställningar",
  "web.parts.source.option": "angivet här",
  "web.parts.source.settings": "från Inställningar",
  "web.parts.source.data": "från dina data",
  "web.parts.source.default": "vår standard",
  "web.parts.source.unknown": "inte känt",

  "web.parts.loading": "Läser in",
  "web.parts.error": "Det här gick inte att visa",
  "web.parts.error.retry": "Försök igen",
  "web.parts.error.offline": "Keepworth svarar inte.",
  "web.parts.error.offline.do": "Kontrollera att programmet körs och försök sedan igen.",
  "web.parts.nothing": "Inget är värderat ännu",
  "web.parts.nothing.text":
    "Importera dina beställningar, så säger Keepworth vad varje kund är värd och vad du bör göra den här veckan.",
  "web.parts.nothing.action": "Importera beställningar",
  "web.parts.stale": "Nyare data importerades {date}. De ingår inte i siffrorna ännu.",
  "web.parts.stale.run": "Värdera kunderna på nytt",

  "web.parts.whatIf": "Tänk om",
  "web.parts.whatIf.changed": "Ändrat sedan körningen: {list}.",
  "web.parts.whatIf.same": "Som i körningen.",
  "web.parts.whatIf.change": "{name} {now} i stället för {before}",
  "web.parts.whatIf.reset": "Tillbaka till körningen",
  "web.parts.whatIf.working": "Räknar",

  "web.parts.dots":
    "{count, plural, =0 {Inga beställningar} one {# beställning} other {# beställningar}}, den senaste {last}",
  "web.parts.interval": "{value} ({low} till {high})",
  "web.parts.copied": "Kopierat",
};
