import type { Words } from "../../en.ts";
import type { start as en } from "../../en/web/start.ts";

/** Polish of the first start: a file, a currency, a margin. */
export const start: Words<typeof en> = {
  "web.start.title": "Zobacz, ile są warci twoi klienci",
  "web.start.opening":
    "Trzy pytania, a potem wycena każdego klienta, z przedziałem. Nic nie opuszcza komputera, na którym działa Keepworth.",
  "web.start.file": "1. Plik z zamówieniami",
  "web.start.file.text":
    "Kto kupił, kiedy i za ile: eksport ze sklepu albo dowolna tabela z tymi trzema kolumnami. Możesz też dodać koszty, klientów, szanse sprzedaży i resztę, teraz lub później.",
  "web.start.currency": "2. Waluta",
  "web.start.currency.label": "Waluta",
  "web.start.currency.text": "Zamówienia w innych walutach są pomijane i liczone osobno.",
  "web.start.margin": "3. Marża",
  "web.start.margin.label": "Marża",
  "web.start.margin.text":
    "Ile zostaje ze 100 przychodu po odjęciu kosztu towarów. Wystarczy wartość przybliżona; możesz ją zmienić w każdej chwili.",
  "web.start.margin.unknown": "Nie znam jej: na razie wyceń przychód",
  "web.start.submit": "Wyceń klientów",
  "web.start.needFile": "Najpierw dodaj plik z zamówieniami.",
  "web.start.needOrders": "Żaden z plików nie zawiera zamówień. Bez nich nikogo nie da się wycenić.",
  "web.start.needColumns": "Najpierw trzeba sprawdzić kolumny jednego z plików.",
  "web.start.needCurrency": "Plik nie podaje waluty. Wskaż ją.",
  "web.start.needMargin": "Podaj marżę albo zaznacz, że jej nie znasz.",
  "web.start.sending": "Jeden z plików jest jeszcze wysyłany.",
  "web.start.working": "Trwa wycena klientów",
  "web.start.working.text": "W małym sklepie trwa to sekundy, w dużym minuty. Możesz opuścić tę stronę.",
  "web.start.again": "Zmień coś i spróbuj ponownie",
  "web.start.known": "Jest już przebieg. Kolejne pliki zaimportujesz w części Dane.",
  "web.start.known.data": "Przejdź do danych",
  "web.start.known.overview": "Przejdź do przeglądu",
  "web.start.viewer": "Nic jeszcze nie wyceniono. Zacząć musi ktoś z rolą analityka.",
  "web.start.cluster": "Dane leżą w klastrze, więc nie ma czego importować: przebieg czyta je tam.",
  "web.start.cluster.run": "Uruchom przebieg",
};
