import type { Words } from "../en.ts";
import type { events as en } from "../en/events.ts";

/** Swedish of what happens with a customer beside orders. */
export const events: Words<typeof en> = {
  "event.heading": "Vad som mer har hänt, senaste först",
  "event.earlier": "{count, plural, one {# tidigare händelse} other {# tidigare händelser}} visas inte",
  "event.column.what": "Vad som hände",
  "event.interaction":
    "{what, select, complaint {Klagomål} request {Önskemål} call {Samtal} visit {Besök} usage {Användning av tjänsten} education {Utbildning} other {Fråga}}{about, select, none {} other { ({about})}}{solved, select, none {} other {, löst {solved}}}",
  "event.feedback":
    "{what, select, nps {Skulle rekommendera: {score} av {scale}} csat {Nöjdhet: {score} av {scale}} other {Omdöme: {score} av {scale}}}{text, select, none {} other { – ”{text}”}}",
  "event.points":
    "{points} poäng{what, select, order { för en order} engagement { för deltagande} redeemed { inlösta} expired { förfallna} other {, rättelse}}",
  "event.offer":
    "{about, select, holdout {Lämnad i fred med flit, för att mäta ”{what}”} other {Erbjudande: {what}}}",
  "event.return":
    "Retur{quantity, select, none {} other { ({quantity})}}{what, select, none {} other {: {what}}}",
  "event.delivery": "Levererad {days, plural, one {# dag} other {# dagar}} för sent",
  "event.consent":
    "{what, select, given {Samtyckte till kontakt} other {Bad att inte bli kontaktad}}{about, select, none {} other { ({about})}}",
  "event.subscription":
    "{what, select, started {Prenumerationen började} ended {Prenumerationen upphörde} other {En betalning misslyckades}}{about, select, none {} other { ({about})}}",
};
