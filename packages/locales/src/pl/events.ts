import type { Words } from "../en.ts";
import type { events as en } from "../en/events.ts";

/** Polish of what happens with a customer beside orders. */
export const events: Words<typeof en> = {
  "event.heading": "Co jeszcze się wydarzyło, od najnowszych",
  "event.earlier":
    "{count, plural, one {Pominięto # wcześniejsze zdarzenie} few {Pominięto # wcześniejsze zdarzenia} many {Pominięto # wcześniejszych zdarzeń} other {Pominięto # wcześniejszego zdarzenia}}",
  "event.column.what": "Co się wydarzyło",
  "event.interaction":
    "{what, select, complaint {Reklamacja} request {Prośba} call {Rozmowa telefoniczna} visit {Wizyta} usage {Korzystanie z usługi} education {Szkolenie} other {Pytanie}}{about, select, none {} other { ({about})}}{solved, select, none {} other {, rozwiązane {solved}}}",
  "event.feedback":
    "{what, select, nps {Skłonność do polecenia: {score} z {scale}} csat {Zadowolenie: {score} z {scale}} other {Opinia: {score} z {scale}}}{text, select, none {} other { – „{text}”}}",
  "event.points":
    "{points, plural, one {# punkt} few {# punkty} many {# punktów} other {# punktu}}{what, select, order { za zamówienie} engagement { za aktywność} redeemed { (wykorzystane)} expired { (wygasłe)} other { (korekta)}}",
  "event.offer": "{about, select, holdout {Celowo bez oferty, by zmierzyć „{what}”} other {Oferta: {what}}}",
  "event.return":
    "Zwrot{quantity, select, none {} other { ({quantity})}}{what, select, none {} other {: {what}}}",
  "event.delivery":
    "Dostawa spóźniona o {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
  "event.consent":
    "{what, select, given {Zgoda na kontakt} other {Sprzeciw wobec kontaktu}}{about, select, none {} other { ({about})}}",
  "event.subscription":
    "{what, select, started {Początek subskrypcji} ended {Koniec subskrypcji} other {Nieudana płatność}}{about, select, none {} other { ({about})}}",
};
