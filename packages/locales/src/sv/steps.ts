import type { Words } from "../en.ts";
import type { steps as en } from "../en/steps.ts";

/** Swedish of the steps of a run. */
export const steps: Words<typeof en> = {
  "step.import": "Läs data",
  "step.check": "Kontrollera raderna",
  "step.summarise": "Sammanfatta varje kund",
  "step.compress": "Samla lika historiker",
  "step.fit": "Anpassa modellen",
  "step.validate": "Välj och pröva modellen",
  "step.score": "Värdera varje kund",
  "step.decide": "Dela in i segment",
  "step.publish": "Publicera",
  "detail.rows": "{value, plural, one {# rad} other {# rader}}",
  "detail.kept": "{value, number} behållna",
  "detail.merged": "{value, number} sammanslagna",
  "detail.refused": "{value, number} avvisade",
  "detail.orders": "{value, plural, one {# beställning} other {# beställningar}}",
  "detail.customers": "{value, plural, one {# kund} other {# kunder}}",
  "detail.states": "{value, plural, one {# unik historik} other {# olika historiker}}",
  "detail.iterations": "{value, plural, one {# iteration} other {# iterationer}}",
  "detail.segments": "{value, plural, one {# segment} other {# segment}}",
  "detail.run": "körning {value}",
  stopped: "Avbrutet. Den senast publicerade körningen är orörd.",
  "ask.unrelated": "Hör den till samma butik? Lägga till den ändå? [y/N] ",
};
