import type { Words } from "../../en.ts";
import type { hints as en } from "../../en/web/hints.ts";

/** Swedish of what to do on the dashboard about something that is not known. */
export const hints: Words<typeof en> = {
  "web.hints.alive.oneTime":
    "Se antalet aktiva kunder som en övre gräns. Modellerna MBG/NBD och Pareto/NBD har inte den svagheten.",
  "web.hints.actions.run": "Importera beställningar och värdera kunderna.",
  "web.hints.actions.subscriptions": "Importera dem på sidan Data om du säljer några.",
  "web.hints.actions.treatments": "Importera insatser på sidan Data.",
  "web.hints.actions.opportunities": "Importera din pipeline på sidan Data om du har en.",
  "web.hints.actions.points": "Importera programmets händelser på sidan Data om du har ett.",
  "web.hints.actions.revenue": "Ange din bruttomarginal under Inställningar, eller importera kostnader.",
  "web.hints.budget.revenue": "Ange din bruttomarginal under Inställningar, eller importera kostnader.",
  "web.hints.budget.library": "Skriv ned dina egna och importera dem på sidan Data.",
  "web.hints.budget.assumed": "Mät den mot kontrollgruppen: gör planen till ett experiment.",
  "web.hints.budget.renewals":
    "Mät den med ett experiment, eller ange under Inställningar hur väl rabatter behåller kunder.",
  "web.hints.budget.unbounded": "Ange en kalkylränta över 0 under Inställningar.",
  "web.hints.service.cases": "Importera ärenden på sidan Data.",
  "web.hints.satisfaction.scores": "Importera enkätsvar eller omdömen på sidan Data.",
  "web.hints.care.run": "Importera beställningar och värdera kunderna.",
  "web.hints.care.margin": "Ange din bruttomarginal under Inställningar, eller importera kostnader.",
  "web.hints.handling.unpriced":
    "Ange vad en arbetstimme kostar under Inställningar, eller importera supportens kostnader.",
};
