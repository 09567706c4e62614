import type { Words } from "../../en.ts";
import type { parts as en } from "../../en/web/parts.ts";

/** Polish of the parts that every screen is built from. */
export const parts: Words<typeof en> = {
  "web.parts.table": "Pokaż jako tabelę",
  "web.parts.picture": "Pokaż jako wykres",
  "web.parts.download": "Pobierz",
  "web.parts.download.of": "Pobierz „{title}”",
  "web.parts.download.png": "Obraz (PNG)",
  "web.parts.download.svg": "Rysunek (SVG)",
  "web.parts.download.csv": "Tabela (CSV)",
  "web.parts.fan.past": "wykonanie",
  "web.parts.fan.expected": "prognoza",
  "web.parts.fan.band": "między P10 a P90: w czterech przypadkach na pięć",
  "web.parts.chart.key": "Klawisz T pokazuje tabelę",

  "web.parts.figure.how": "Skąd ta liczba?",
  "web.parts.figure.formula": "Wzór",
  "web.parts.figure.inputs": "Z czego powstała",
  "web.parts.figure.interval": "Przedział",
  "web.parts.figure.interval.text": "Z prawdopodobieństwem {level} leży między {low} a {high}.",
  "web.parts.figure.run": "Przebieg",
  "web.parts.figure.run.text": "{run}, stan na {asOf}",
  "web.parts.figure.docs": "Czytaj więcej",
  "web.parts.range": "od {low} do {high}",

  "web.parts.rows":
    "{shown, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}{all, select, yes {} other { z {total, number}}}",
  "web.parts.rows.more": "Pokaż więcej",
  "web.parts.rows.loading": "Wczytywanie kolejnych wierszy",
  "web.parts.rows.none": "Żaden wiersz nie pasuje.",
  "web.parts.columns": "Kolumny",
  "web.parts.csv": "CSV",
  "web.parts.csv.of": "Zapisz te wiersze jako CSV",
  "web.parts.filter": "{name}: {value}",
  "web.parts.filter.remove": "Usuń filtr „{name}: {value}”",
  "web.parts.filter.clear": "Usuń wszystkie filtry",

  "web.parts.restsOn": "Na czym to się opiera",
  "web.parts.restsOn.missing": "Czego brakuje",
  "web.parts.restsOn.change": "Zmień w Ustawieniach",
  "web.parts.source.option": "podano tutaj",
  "web.parts.source.settings": "z Ustawień",
  "web.parts.source.data": "z twoich danych",
  "web.parts.source.default": "domyślnie",
  "web.parts.source.unknown": "nieznane",

  "web.parts.loading": "Wczytywanie",
  "web.parts.error": "Nie udało się tego pokazać",
  "web.parts.error.retry": "Spróbuj ponownie",
  "web.parts.error.offline": "Keepworth nie odpowiada.",
  "web.parts.error.offline.do": "Sprawdź, czy działa, i spróbuj ponownie.",
  "web.parts.nothing": "Nic jeszcze nie wyceniono",
  "web.parts.nothing.text":
    "Zaimportuj zamówienia, a Keepworth pokaże, ile jest wart każdy klient i co zrobić w tym tygodniu.",
  "web.parts.nothing.action": "Zaimportuj zamówienia",
  "web.parts.stale": "Nowsze dane zaimportowano {date}. Te liczby jeszcze ich nie uwzględniają.",
  "web.parts.stale.run": "Wyceń klientów ponownie",

  "web.parts.whatIf": "Co, jeśli",
  "web.parts.whatIf.changed": "Zmienione względem przebiegu: {list}.",
  "web.parts.whatIf.same": "Tak jak w przebiegu.",
  "web.parts.whatIf.change": "{name} {now} zamiast {before}",
  "web.parts.whatIf.reset": "Przywróć z przebiegu",
  "web.parts.whatIf.working": "Obliczanie",

  "web.parts.dots":
    "{count, plural, =0 {Brak zamówień} one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}, ostatnie {last}",
  "web.parts.interval": "{value} (od {low} do {high})",
  "web.parts.copied": "Skopiowano",
};
