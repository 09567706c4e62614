import type { Words } from "../../en.ts";
import type { overview as en } from "../../en/web/overview.ts";

/** Polish of the Overview screen. */
export const overview: Words<typeof en> = {
  "web.overview.growth.meaning":
    "{profit, select, yes {Marża, którą} other {Przychód, który}} {customers, plural, one {przyniesie dzisiejszy # klient} few {przyniesie dzisiejszych # klientów} many {przyniesie dzisiejszych # klientów} other {przyniesie dzisiejszych # klienta}} w ciągu {months, plural, one {najbliższego miesiąca} few {najbliższych # miesięcy} many {najbliższych # miesięcy} other {najbliższego # miesiąca}}; późniejsze pieniądze liczą się mniej. Nowi klienci dojdą do tego.",
  "web.overview.growth.formula":
    "Σ po klientach: oczekiwane zamówienia × oczekiwana marża zamówienia × dyskonto",
  "web.overview.input.orders": "Oczekiwane zamówienia",
  "web.overview.input.margin": "Marża, udział w przychodzie",
  "web.overview.input.discount": "Stopa dyskontowa, rocznie",
  "web.overview.input.model": "Model zakupów",

  "web.overview.health":
    "{rows, plural, one {Odczytano # wiersz} few {Odczytano # wiersze} many {Odczytano # wierszy} other {Odczytano # wiersza}}, {refused, plural, =0 {żadnego nie odrzucono} one {odrzucono #} few {odrzucono #} many {odrzucono #} other {odrzucono #}}",
  "web.overview.revenueOnly": "Te kwoty to przychód, a nie zysk",
  "web.overview.revenueOnly.text":
    "Podaj w Ustawieniach, jaka część przychodu zostaje, albo zaimportuj koszty.",

  "web.overview.week": "Ten tydzień",
  "web.overview.week.opening":
    "{customers, plural, one {Do {until} warto wykonać jedno zadanie. Powinno} few {Do {until} warto wykonać # zadania. Razem powinny} many {Do {until} warto wykonać # zadań. Razem powinny} other {Do {until} warto wykonać # zadania. Razem powinny}} przynieść {gain} przy koszcie {cost} ({range}).",
  "web.overview.week.none": "W tym tygodniu nic nie da więcej, niż kosztuje.",
  "web.overview.week.column.action": "Co zrobić",
  "web.overview.week.column.customer": "Klient",
  "web.overview.week.column.gain": "Oczekiwany zysk",
  "web.overview.week.column.cost": "Koszt",
  "web.overview.week.column.by": "Do",
  "web.overview.week.caption": "Zadania na ten tydzień, od największego zysku",
  "web.overview.week.more": "Pokaż więcej",

  "web.overview.segments": "Pieniądze według segmentów",
  "web.overview.segments.unit": "{profit, select, yes {Marża} other {Przychód}}, {currency}",
  "web.overview.segments.axis": "{profit, select, yes {marża} other {przychód}}, {currency}",
  "web.overview.segments.past": "zarobione dotąd",
  "web.overview.segments.expected":
    "prognoza na {months, plural, one {miesiąc} few {# miesiące} many {# miesięcy} other {# miesiąca}}",
  "web.overview.segments.risk": "zagrożone: doszłoby, gdyby nikt nie odszedł",
  "web.overview.segments.note":
    "Kwota zarobiona dotąd jest po odjęciu kosztów pozyskania i obsługi klientów i może być ujemna.",
  "web.overview.segments.description":
    "Słupek dla każdego segmentu: ile klienci zarobili dotąd, ile się od nich oczekuje i ile jest zagrożone. Najwięcej oczekuje się od segmentu „{segment}”: {growth}.",
  "web.overview.segments.column.segment": "Segment",
  "web.overview.segments.column.customers": "Klienci",
  "web.overview.segments.column.base": "Zarobione dotąd",
  "web.overview.segments.column.growth": "Prognoza",
  "web.overview.segments.column.risk": "Zagrożone",

  "web.overview.concentration": "Kto daje tę wartość",
  "web.overview.concentration.unit": "Udział w oczekiwanej kwocie",
  "web.overview.concentration.axis": "udział klientów, od najcenniejszych",
  "web.overview.concentration.half": "{share} daje połowę",
  "web.overview.concentration.equal": "równe udziały",
  "web.overview.concentration.description":
    "Połowę oczekiwanej kwoty daje {half} klientów, a najcenniejsze 10% daje {tenth}.",
  "web.overview.concentration.column.customers": "Klienci",
  "web.overview.concentration.column.value": "Oczekiwana kwota",
  "web.overview.concentration.none":
    "Nie oczekuje się niczego dodatniego, więc nie ma udziałów do pokazania.",

  "web.overview.fan": "Przychód według miesięcy",
  "web.overview.fan.unit": "Miesięczny przychód netto, {currency}",
  "web.overview.fan.axis": "miesiąc zamówienia",
  "web.overview.fan.description":
    "Przychód miesięczny: wykonanie i prognoza na {months, plural, one {najbliższy miesiąc} few {najbliższe # miesiące} many {najbliższych # miesięcy} other {najbliższe # miesiąca}}, z nowymi klientami: {firstMonth} – {first}, {lastMonth} – {last}.",
  "web.overview.fan.note":
    "Z nowymi klientami, przychodzącymi w dzisiejszym tempie. Pasmo obejmuje przychód miesiąca w czterech przypadkach na pięć.",
  "web.overview.fan.column.month": "Miesiąc",
  "web.overview.fan.column.came": "Wykonanie",
  "web.overview.fan.column.p10": "P10",
  "web.overview.fan.column.p50": "P50",
  "web.overview.fan.column.p90": "P90",

  "web.overview.leaving": "Najwięcej zagrożonych pieniędzy",
  "web.overview.leaving.text":
    "{active, plural, one {Nadal aktywny jest około # klient} few {Nadal aktywnych jest około # klientów} many {Nadal aktywnych jest około # klientów} other {Nadal aktywnych jest około # klienta}}; do {until} {lost, plural, one {odejdzie prawdopodobnie około # z nich} few {odejdzie prawdopodobnie około # z nich} many {odejdzie prawdopodobnie około # z nich} other {odejdzie prawdopodobnie około # z nich}}.",
  "web.overview.leaving.caption": "Klienci z największą zagrożoną kwotą",
  "web.overview.leaving.column.customer": "Klient",
  "web.overview.leaving.column.atRisk": "Zagrożone",
  "web.overview.leaving.column.atRisk.gloss":
    "Prawdopodobieństwo odejścia razy to, co klient przyniósłby, gdyby został",
  "web.overview.leaving.column.active": "Aktywny",
  "web.overview.leaving.column.risk": "Odejdzie",
  "web.overview.leaving.column.growth": "Prognoza",
  "web.overview.leaving.column.base": "Zarobione dotąd",
  "web.overview.leaving.column.orders": "Zamówienia",
  "web.overview.leaving.column.last": "Ostatnie zam.",
  "web.overview.leaving.column.next": "Następne zam.",
  "web.overview.leaving.none": "Nic u nich nie jest zagrożone.",
  "web.overview.satisfaction.nps":
    "Satysfakcja: NPS {score} ({range}), {answers, plural, one {# odpowiedź} few {# odpowiedzi} many {# odpowiedzi} other {# odpowiedzi}} w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}.",
  "web.overview.satisfaction.csat":
    "Satysfakcja: zadowolonych jest {share} z {answers, number} odpowiedzi w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} ({range}).",
  "web.overview.satisfaction.beside":
    "Od polecających oczekuje się po {promoters}, od krytyków po {detractors}; to współwystępowanie, niekoniecznie przyczyna.",
  "web.overview.satisfaction.more": "Więcej: {care}.",
};
