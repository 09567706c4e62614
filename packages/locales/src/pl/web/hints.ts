import type { Words } from "../../en.ts";
import type { hints as en } from "../../en/web/hints.ts";

/** Polish of what to do on the dashboard about something that is not known, where the command line says it otherwise. */
export const hints: Words<typeof en> = {
  "web.hints.alive.oneTime":
    "Traktuj liczbę aktywnych klientów jako górną granicę. Modele MBG/NBD i Pareto/NBD tego nie mają.",
  "web.hints.actions.run": "Zaimportuj zamówienia i wyceń klientów.",
  "web.hints.actions.subscriptions": "Jeśli je sprzedajesz, zaimportuj je na ekranie Dane.",
  "web.hints.actions.treatments": "Zaimportuj działania na ekranie Dane.",
  "web.hints.actions.opportunities": "Jeśli prowadzisz lejek sprzedaży, zaimportuj go na ekranie Dane.",
  "web.hints.actions.points": "Jeśli prowadzisz program, zaimportuj jego zdarzenia na ekranie Dane.",
  "web.hints.actions.revenue": "Podaj marżę brutto w Ustawieniach albo zaimportuj koszty.",
  "web.hints.budget.revenue": "Podaj marżę brutto w Ustawieniach albo zaimportuj koszty.",
  "web.hints.budget.library": "Opisz własne i zaimportuj je na ekranie Dane.",
  "web.hints.budget.assumed": "Zmierz to na grupie kontrolnej: zrób z planu eksperyment.",
  "web.hints.budget.renewals":
    "Zmierz to w eksperymencie albo podaj w Ustawieniach, jak dobrze rabaty zatrzymują klientów.",
  "web.hints.budget.unbounded": "Ustaw w Ustawieniach stopę dyskontową powyżej 0.",
  "web.hints.service.cases": "Zaimportuj zgłoszenia na ekranie Dane.",
  "web.hints.satisfaction.scores": "Zaimportuj odpowiedzi z ankiet lub opinie na ekranie Dane.",
  "web.hints.care.run": "Zaimportuj zamówienia i wyceń klientów.",
  "web.hints.care.margin": "Podaj marżę brutto w Ustawieniach albo zaimportuj koszty.",
  "web.hints.handling.unpriced": "Podaj koszt godziny pracy w Ustawieniach albo zaimportuj koszty obsługi.",
};
