import type { Words } from "../en.ts";
import type { formula as en } from "../en/formula.ts";

/** Swedish of the simple formula. */
export const formula: Words<typeof en> = {
  "formula.opening":
    "Enligt den enkla formeln är en kund värd {value} {profit, select, yes {i vinst} other {i intäkter}}. Att vinna en får kosta högst {ceiling}.",
  "formula.line":
    "{orderValue} per order × {ordersPerYear} order per år × {years} år × {margin} marginal{known, select, yes { − {acquisition} för att vinna kunden} other {}}",
  "formula.line.revenue":
    "{orderValue} per order × {ordersPerYear} order per år × {years} år{known, select, yes { − {acquisition} för att vinna kunden} other {}}",
  "formula.churn": "Antalet år är 1 ÷ andelen kunder som förloras på ett år, {churn}.",
  "formula.ratio": "En kund ger {ratio} gånger vad det kostar att vinna en.",
  "formula.levers": "Vad en ändring skulle ge, per kund",
  "formula.lever.orderValue": "{change} ordervärde",
  "formula.lever.ordersPerYear": "{change} order per år",
  "formula.lever.margin": "{change} marginal",
  "formula.lever.churn": "{change} kundbortfall",
  "formula.lever.acquisitionCost": "{change} anskaffningskostnad",
  "formula.months": "Faktorerna över tid",
  "formula.model": "Modellens svar",
  "formula.model.new": "En ny kund: {value} ({range}).",
  "formula.model.known": "Dina kända kunder, i snitt, hittills och till horisonten: {value}.",
  "formula.why": "Varför de två skiljer sig åt",
  "formula.revenue":
    "Ingen marginal är känd, så det här är intäkter. Ange --margin 0.4, och --acquisition-cost 25 för vad det kostar att vinna en kund.",
};
