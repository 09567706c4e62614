import type { Words } from "../../en.ts";
import type { cohorts as en } from "../../en/web/cohorts.ts";

/** Swedish of the screen of cohorts. */
export const cohorts: Words<typeof en> = {
  "web.cohorts.opening":
    "Av nya kunder beställer {next} igen månaden efter sin första beställning{known, select, yes {, och {later} i den tolfte månaden} other {}}.",
  "web.cohorts.opening.payback":
    "{back, select, first {I snitt har de redan första månaden gett tillbaka {cost}, som det kostar att vinna en kund.} later {I snitt har de gett tillbaka {cost}, som det kostar att vinna en kund, efter {months, plural, one {# månad} other {# månader}}.} other {I snitt har de ännu inte gett tillbaka {cost}, som det kostar att vinna en kund.}}",
  "web.cohorts.opening.none": "Historiken är för kort för att säga om nya kunder stannar.",
  "web.cohorts.next.meaning":
    "Andelen kunder som beställde i kalendermånaden efter den första beställningens, av alla för vilka den månaden har hunnit gå.",
  "web.cohorts.next.formula": "kunder som beställde den månaden ÷ kunder för vilka månaden har hunnit gå",
  "web.cohorts.thin.title": "Få kunder per månad",
  "web.cohorts.thin":
    "Omkring {customers, plural, one {# kund kommer} other {# kunder kommer}} per månad, så enskilda rutor rör sig av en slump. Titta på kvartal eller år, och på helheten hellre än på en enskild rad.",

  "web.cohorts.by": "Samla första beställningar per",
  "web.cohorts.by.month": "Månad",
  "web.cohorts.by.quarter": "Kvartal",
  "web.cohorts.by.year": "År",
  "web.cohorts.quarter": "kv. {quarter} {year}",

  "web.cohorts.retention": "Andel kunder som beställer igen, efter första beställningen",
  "web.cohorts.retention.unit": "% av kohorten som beställde i månaden",
  "web.cohorts.retention.x": "Månader sedan första beställningen",
  "web.cohorts.retention.told":
    "Första beställning i {cohort} ({customers, plural, one {# kund} other {# kunder}}): {share} beställde i månad {month}",
  "web.cohorts.retention.description":
    "Ett rutnät: en rad per kohort, en kolumn per månad sedan första beställningen; fylligare rutor betyder att en större andel beställde. Totalt beställer {next} igen månaden efter{known, select, yes {, och {later} i den tolfte månaden} other {}}.",
  "web.cohorts.retention.note":
    "Den första månaden är utelämnad: då beställer alla. Rader för kvartal och år når så långt som deras yngsta kunder har hunnit.",

  "web.cohorts.payback":
    "{profit, select, yes {Marginal} other {Intäkter}} som en kund har gett, per månad sedan första beställningen",
  "web.cohorts.payback.unit":
    "{profit, select, yes {Marginal} other {Intäkter}} per kund, ackumulerat{known, select, yes {, {currency}} other {}}",
  "web.cohorts.payback.x": "Månader sedan första beställningen",
  "web.cohorts.payback.all": "alla",
  "web.cohorts.payback.cost": "att vinna en kostar {cost}",
  "web.cohorts.payback.description":
    "Linjer för alla kunder och per år för första beställningen: i snitt ger en kund {first} i {profit, select, yes {marginal} other {intäkter}} den första månaden och {last} inom {months, plural, one {# månad} other {# månader}}.",
  "web.cohorts.payback.note":
    "{back, select, first {Linjen för alla ligger över kostnaden {cost} från första månaden.} later {Linjen för alla når över kostnaden {cost} efter {months, plural, one {# månad} other {# månader}}.} other {Linjen för alla har ännu inte nått kostnaden {cost}.}} Varje månad är medelvärdet för dem för vilka den har hunnit gå; pengarna är inte diskonterade här.",
  "web.cohorts.payback.unknown":
    "Vad det kostar att vinna en kund är inte känt, så ingen återbetalningslinje visas. Varje månad är medelvärdet för dem för vilka den har hunnit gå.",
  "web.cohorts.payback.revenue":
    "Inga kostnader är kända, så det här är intäkter och ingen återbetalningslinje visas. Varje månad är medelvärdet för dem för vilka den har hunnit gå.",
  "web.cohorts.payback.notYet": "inte ännu",
  "web.cohorts.payback.atOnce": "första månaden",

  "web.cohorts.table": "Kohort för kohort",
  "web.cohorts.table.caption": "Kohorter: vilka som stannade, vad de gav och hur prognosen stod sig",
  "web.cohorts.table.text": "Väntade beställningar och de som kom gäller testperioden, {from} till {to}.",
  "web.cohorts.column.after": "{months, plural, one {Efter # månad} other {Efter # månader}}",
  "web.cohorts.column.after.gloss":
    "Andel av kohorten som beställde {months, plural, one {månaden efter} other {i månad # efter}} sin första beställning",
  "web.cohorts.column.soFar": "{profit, select, yes {Marginal} other {Intäkter}} per kund",
  "web.cohorts.column.soFar.gloss":
    "Per kund i kohorten, från första beställningen till nu, inte diskonterat",
  "web.cohorts.column.payback": "Återbetalt",
  "web.cohorts.column.held.gloss": "I testperioden, den del av historiken som doldes för modellen",
  "web.cohorts.column.rate": "Köptakt",
  "web.cohorts.column.rate.gloss": "Mot den gemensamma: 1,2 köper en femtedel oftare",

  "web.cohorts.basis.month": "En kohort är alla vars första beställning gjordes i samma kalendermånad.",
  "web.cohorts.missing.margin": "Inga kostnader är kända, så beloppen är intäkter.",
  "web.cohorts.missing.margin.hint":
    "Ange din bruttomarginal under Inställningar, eller importera kostnader.",
  "web.cohorts.missing.cost": "Vad det kostar att vinna en kund är inte känt.",
  "web.cohorts.missing.cost.hint":
    "Ange det under Inställningar, eller importera marknadsföringskostnader på sidan Data; då ser du när pengarna har kommit tillbaka.",
  "web.cohorts.missing.amounts":
    "Beställningarna saknar belopp, så det går bara att visa vilka som beställer igen.",
};
