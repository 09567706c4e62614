import type { Words } from "../en.ts";
import type { models as en } from "../en/models.ts";

/** Swedish of models. */
export const models: Words<typeof en> = {
  "model.bg-nbd": "BG/NBD",
  "model.mbg-nbd": "MBG/NBD",
  "model.bg-cnbd-k": "BG/CNBD-k",
  "model.mbg-cnbd-k": "MBG/CNBD-k",
  "model.pareto-nbd": "Pareto/NBD",
  "model.ggom-nbd": "GGom/NBD",
  "model.nbd": "NBD",
  "model.bg-bb": "BG/BB",
  "model.gamma-gamma": "Gamma-Gamma",
  "model.mean": "Vanligt medelvärde",
  "model.sbg": "sBG",
  "model.bdw": "BdW",

  // what a parameter is, in a phrase; by model where the same letter means something else
  "parameter.r": "köptakter: ju mindre, desto större skillnader",
  "parameter.alpha": "köpens skala: medeltakten är r ÷ alpha",
  "parameter.a": "chans att lämna: i snitt a ÷ (a + b)",
  "parameter.b": "med a: små tal ger större skillnader i chans",
  "parameter.k": "jämna mellanrum: 1 är slump, mer är jämnare",
  "parameter.s": "bortfall: ju mindre, desto större skillnader",
  "parameter.beta": "bortfallets skala: medeltakten är s ÷ beta",
  "parameter.bg-cnbd-k.alpha": "köpens skala: medeltakt r ÷ (k × alpha)",
  "parameter.ggom-nbd.b": "hur fort risken att lämna växer med tiden",
  "parameter.ggom-nbd.beta": "risk att lämna i början: medel b × s ÷ beta",
  "parameter.bg-bb.alpha": "köpchans: medel alpha ÷ (alpha + beta)",
  "parameter.bg-bb.beta": "med alpha: små tal ger större skillnader",
  "parameter.bg-bb.gamma": "chans att lämna: gamma ÷ (gamma + delta)",
  "parameter.bg-bb.delta": "med gamma: små tal ger större skillnader",
  "parameter.gamma-gamma.p": "jämnhet i en kunds beställningar",
  "parameter.gamma-gamma.q": "jämnhet mellan kunder: stort är jämnt",
  "parameter.gamma-gamma.v": "beloppsskala: medelorder p × v ÷ (q − 1)",
  "parameter.sbg.alpha": "bortfall i början: alpha ÷ (alpha + beta)",
  "parameter.sbg.beta": "med alpha: små tal ger större skillnader",
  "parameter.bdw.c": "kundens risk: över 1 växer, under 1 avtar",

  // what a fit says of the customers, in a sentence
  "story.nbd":
    "En kund köper i snitt {rate} gånger {unit, select, day {per dag} week {per vecka} month {per månad} other {per tidsenhet}}, och ingen lämnar någonsin.",
  "story.bg-nbd":
    "En aktiv kund köper i snitt {rate} gånger {unit, select, day {per dag} week {per vecka} month {per månad} other {per tidsenhet}}; {left} lämnar efter sitt första återköp.",
  "story.mbg-nbd":
    "En aktiv kund köper i snitt {rate} gånger {unit, select, day {per dag} week {per vecka} month {per månad} other {per tidsenhet}}; {left} lämnar redan efter sitt allra första köp.",
  "story.lifetime":
    "En aktiv kund köper i snitt {rate} gånger {unit, select, day {per dag} week {per vecka} month {per månad} other {per tidsenhet}}; hälften är borta {median} {unit, select, day {dagar} week {veckor} month {månader} other {tidsenheter}} efter sitt första köp.",
  "story.lifetime.never":
    "En aktiv kund köper i snitt {rate} gånger {unit, select, day {per dag} week {per vecka} month {per månad} other {per tidsenhet}}, och nästan ingen lämnar.",
  "story.bg-bb": "En aktiv kund utnyttjar {used} av köptillfällena; {left} lämnar före nästa.",
  "story.gamma-gamma": "En beställning ger {mean} i snitt över kunderna.",
  "story.gamma-gamma.none":
    "Beställningarna skiljer sig så mycket mellan kunder att deras medelvärde saknar gräns.",
  "story.sbg":
    "{left} av kunderna lämnar vid sin första förnyelse. De som stannar lämnar allt mer sällan, eftersom de lojala är kvar.",
  "story.bdw":
    "{left} av kunderna lämnar vid sin första förnyelse. {risk, select, up {Ju längre en kund stannar, desto högre är den egna risken att lämna.} down {Ju längre en kund stannar, desto lägre är den egna risken att lämna.} other {Om en kunds egen risk ändras med tiden framgår inte av data.}}",
};
