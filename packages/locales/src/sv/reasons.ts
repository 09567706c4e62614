import type { Words } from "../en.ts";
import type { reasons as en } from "../en/reasons.ts";

/** Swedish of reasons: behind one customer's figures, behind formula and model. */
export const reasons: Words<typeof en> = {
  why: "Annan orsak ({code}).",
  "why.customer.once":
    "Kunden beställde en gång, för {days, plural, one {# dag} other {# dagar}} sedan, så hur ofta den kommer tillbaka är bara känt från andra liknande kunder.",
  "why.customer.few":
    "Kundens {orders, plural, one {# beställning} other {# beställningar}} säger lite om någon rytm; den senaste gjordes för {days, plural, one {# dag} other {# dagar}} sedan.",
  "why.customer.gone":
    "Kundens beställningar finns inte kvar (en import har ångrats sedan körningen), så bara körningens siffror visas. För att värdera alla på nytt: keepworth run",
  "why.customer.onTime":
    "Kunden brukar komma tillbaka efter {gap, plural, one {# dag} other {# dagar}} och har varit tyst i {days, plural, one {# dag} other {# dagar}}: inget tecken på att lämna.",
  "why.customer.due":
    "Kunden brukar komma tillbaka efter {gap, plural, one {# dag} other {# dagar}}; nu har det gått {days, plural, one {# dag} other {# dagar}}, så en beställning är att vänta.",
  "why.customer.overdue":
    "Kunden brukar komma tillbaka efter {gap, plural, one {# dag} other {# dagar}}; nu har det gått {days, plural, one {# dag} other {# dagar}}, {times, number} gånger så länge.",
  "why.customer.spend.above":
    "En beställning från kunden väntas ge {spend}, {share} mer än medelvärdet {mean}.",
  "why.customer.spend.below":
    "En beställning från kunden väntas ge {spend}, {share} mindre än medelvärdet {mean}.",
  "why.customer.spend.usual": "En beställning från kunden väntas ge {spend}, ungefär som medelvärdet {mean}.",
  "why.formula.churn":
    "Formeln förlorar {churn} av alla kunder varje år{source, select, model {, som modellen väntar sig} other {, som dina beställningar visar}}; modellen vet att gamla kunder lämnar mer sällan än nya.",
  "why.formula.oneTime":
    "{share} av dina kunder har köpt en gång. Formeln ger dem den genomsnittliga livslängden; modellen ger var och en sin egen.",
  "why.formula.discount":
    "Modellen räknar pengar nästa år {discountRate} lägre än pengar i dag; formeln räknar dem fullt ut.",

  // choice: why a purchase model was chosen, and what to make of it
  choice: "Annan orsak ({code}).",
  "choice.score":
    "{model} förklarade utfallet bäst: beställningarna från 100 kunder fick {many, select, yes {mer än {times}} other {{times}}} gånger den sannolikhet som {second} gav.",
  "choice.tie":
    "{best} förklarade utfallet lite bättre än {model}, men inte mer än slumpen kan förklara, och den behöver fler parametrar: den enklare modellen väljs.",
  "choice.close":
    "Utfallet kan inte skilja {model} och {second} åt. {model} ledde med mindre än slumpen kan förklara, så prognoserna bör vara ungefär desamma.",
  "choice.noneBeatsNbd":
    "Ingen modell förklarade utfallet klart bättre än NBD, där ingen lämnar: beställningarna visar inte att kunder lämnar.",
  "choice.noneBeatsNbd.hint": "Se sannolikheten att vara aktiv som en gissning tills historiken är längre.",
  "choice.noneBeatsNaive":
    "Per kund kom ingen modell närmare det som beställdes än den enkla regeln ”{rule}” (RMSE {naive}, {model} {rmse}).",
  "choice.noneBeatsNaive.hint":
    "Lita mer på totaler än på enskilda kunder. En stark säsong, ett avbrott i butiken eller mycket få återköp ger det här.",
  "choice.unsettled": "Anpassningen av {model} konvergerade inte, så den utelämnades ur valet.",
  "choice.aic": "Det fanns inget att pröva modellerna på, så lägst AIC fick avgöra: {model}, före {second}.",
};
