import type { Words } from "../en.ts";
import type { reportPage as en } from "../en/reportPage.ts";

/** Polish of the report as a page (keepworth report --html). */
export const reportPage: Words<typeof en> = {
  "page.madeBy":
    "Strona utworzona przez Keepworth {version} z przebiegu {run}, {date}. Nic na tej stronie nie jest pobierane z zewnątrz.",
  "page.table": "To samo w tabeli",
  "page.contents": "Na tej stronie",
  "page.figures.heading": "W liczbach",
  "page.worth.title": "Pieniądze dotychczasowe i oczekiwane, z przedziałem dla obu razem",
  "page.worth.description":
    "Słupek: szary to, co klienci przynieśli dotąd, niebieski to, czego się od nich oczekuje; linia na końcu to przedział 90%.",
  "page.promise.title": "Co obiecałaby wcześniejsza prognoza i jakie było wykonanie",
  "page.promise.description":
    "Niebieska kropka na linii to prognoza z przedziałem 90%, a szara kropka poniżej to wykonanie.",
  "page.promise.promised": "prognoza",
  "page.promise.came": "wykonanie",
  "page.origins.heading": "A wcześniej?",
  "page.origins.widened": "Przedziały dla przyszłych sum poszerzono o tyle, o ile te prognozy się myliły.",
  "page.origins.title": "Zamówienia oczekiwane w różnych momentach przeszłości i zamówienia faktyczne",
  "page.origins.description":
    "Dla każdego dnia prognozy niebieska kropka na linii to oczekiwana liczba zamówień z przedziałem 90%, a szara kropka poniżej to zamówienia faktyczne.",
  "page.choice.heading": "Dlaczego ten model",
  "page.extensions.heading": "Co jeszcze sprawdzono",
  "page.extensions.read":
    "Zysk: o ile wzrósł średni wynik logarytmiczny w okresie testowym, wraz z błędem standardowym.",
  "page.season.title": "O ile częściej lub rzadziej klienci kupują w danym miesiącu",
  "page.season.description":
    "Słupki według miesięcy kalendarzowych: nad linią, gdy klienci kupują częściej niż przeciętnie, pod linią, gdy rzadziej.",
  "axis.monthOfYear": "Miesiąc",
  "axis.againstAverage": "Względem średniej",
  "page.choice.read":
    "Wynik logarytmiczny: średni logarytm prawdopodobieństwa, które model przypisał temu, co zrobił klient, więc im bliżej 0, tym lepiej. Gorszy o: o ile mniej niż najlepszy, wraz z błędem standardowym.",
  "page.choice.caption":
    "Modele od najlepszego do najgorszego, według tego, jak przewidziały zamówienia, które nadeszły",
  "page.segments.sentence":
    "Najwięcej przyniosą prawdopodobnie klienci z segmentu „{segment}”: {growth}, {share} całości, od {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}.",
  "page.segments.title": "Pieniądze dotychczasowe i oczekiwane, według segmentów",
  "page.segments.description":
    "Słupki według segmentów: szary to, co klienci przynieśli dotąd, niebieski to, czego się od nich oczekuje.",
  "page.concentration.title": "Jak skoncentrowana jest oczekiwana wartość",
  "page.concentration.description":
    "Krzywa udziału w oczekiwanej wartości względem udziału klientów, od najcenniejszych, obok prostej dla równych udziałów.",
  "page.concentration.half": "{share} klientów daje połowę",
  "page.concentration.half.short": "{share} daje połowę",
  "page.concentration.equal": "gdyby wszyscy byli równi",
  "page.histogram.heading": "Jak rozkłada się wartość",
  "page.histogram.sentence":
    "Od {share} klientów oczekuje się mniej niż {amount} od każdego; {count, plural, one {# klient z ostatniego słupka przynosi} few {# klientów z ostatniego słupka przynosi} many {# klientów z ostatniego słupka przynosi} other {# klienta z ostatniego słupka przynosi}} łącznie {value}.",
  "page.histogram.title": "Klienci według oczekiwanej wartości",
  "page.histogram.description": "Słupki pokazują liczbę klientów według tego, ile każdy powinien przynieść.",
  "page.map.heading": "Prawdopodobieństwo aktywności a wartość",
  "page.map.sentence":
    "{value} oczekiwanej kwoty zależy od klientów, u których prawdopodobieństwo aktywności jest mniejsze niż połowa.",
  "page.map.sentence.none":
    "Żadna część oczekiwanej kwoty nie zależy od klientów, u których prawdopodobieństwo aktywności jest mniejsze niż połowa.",
  "page.map.under": "poniżej {amount}",
  "page.map.title": "Klienci według prawdopodobieństwa aktywności i oczekiwanej wartości",
  "page.map.description":
    "Siatka: w poziomie prawdopodobieństwo aktywności, w pionie oczekiwana wartość; ciemniejsze pola to więcej klientów.",
  "page.leaving.caption": "Klienci z największą zagrożoną kwotą",
  "page.tracking.heading": "Tydzień po tygodniu",
  "page.tracking.sentence":
    "W całej historii model liczy {expected} ponownych zamówień, a było ich {actual}{direction, select, nothing {} high {, czyli o {off} za dużo} low {, czyli o {off} za mało} other {, różnica {off}}}.",
  "page.tracking.title": "Ponowne zamówienia narastająco: faktyczne i oczekiwane",
  "page.tracking.description":
    "Dwie linie według tygodni: szara to faktyczne ponowne zamówienia, niebieska to oczekiwane przez model. Linia przerywana oznacza początek okresu testowego.",
  "page.tracking.split": "stąd okres testowy",
  "page.tracking.actual": "faktyczne",
  "page.tracking.expected": "prognoza",
  "page.calibration.heading": "Decyl po decylu",
  "page.calibration.sentence":
    "Decyl klientów, od których oczekiwano najwięcej: prognoza {expected} zamówień na klienta, wykonanie {actual}.",
  "page.calibration.title": "Zamówienia na klienta w okresie testowym: oczekiwane i faktyczne, według decyli",
  "page.calibration.description":
    "Dla każdego decyla klientów, uporządkowanych według oczekiwań: niebieskie kółko to oczekiwana liczba zamówień na klienta, szara kropka to liczba faktyczna.",
  "page.holdoutCohorts.heading": "Miesiąc po miesiącu pierwszego zamówienia",
  "page.holdoutCohorts.sentence":
    "Najbardziej model pomylił się co do klientów, których pierwsze zamówienie przypada na {month}: oczekiwano {expected} zamówień, było {actual}.",
  "page.holdoutCohorts.title":
    "Zamówienia w okresie testowym: oczekiwane i faktyczne, według miesiąca pierwszego zamówienia",
  "page.holdoutCohorts.description":
    "Dla każdego miesiąca pierwszego zamówienia: niebieskie kółko to zamówienia oczekiwane od tych klientów, szara kropka to zamówienia faktyczne.",
  "page.baselines.caption": "Prognoza na tle dwóch prostych reguł",
  "page.coverage":
    "W swoim przedziale 90% zmieściło się {share} pojedynczych klientów. Liczby zamówień są całkowite i przeważnie równe zero, więc rzetelny przedział obejmuje więcej niż 90%.",
  "page.cohorts.heading": "Czy nowi klienci zostają?",
  "page.cohorts.sentence":
    "Spośród klientów, których pierwszy zakup przypada na {cohort}, w następnym miesiącu ponownie zamówiło {share}.",
  "page.cohorts.title": "Odsetek klientów zamawiających ponownie, według miesiąca pierwszego zamówienia",
  "page.cohorts.description":
    "Siatka: wiersz na każdy miesiąc pierwszego zamówienia, kolumna na każdy kolejny miesiąc; ciemniejsze pola to większy odsetek zamawiających.",
  "page.months.heading": "Pieniądze według miesięcy, do porównania z własną księgowością",
  "page.months.sentence":
    "{month}: {net} netto z {orders, plural, one {# zamówienia} few {# zamówień} many {# zamówień} other {# zamówienia}}. Jeśli miesiąc nie zgadza się z twoimi danymi, najpierw porównaj kwotę brutto, zwroty i podatek.",
  "page.months.title": "Przychód netto według miesięcy",
  "page.months.description": "Słupki pokazują przychód netto w każdym miesiącu kalendarzowym.",
  "page.quality.heading": "Co stało się z wierszami",
  "page.quality.none": "Wszystkie wiersze przyjęto bez zmian.",
  "page.assumptions.heading": "Na czym opierają się liczby",
  "page.model.heading": "Jak to obliczono",
  "page.model.sentence":
    "{model} opisuje, kiedy klienci kupują i odchodzą. Dopasowano go na podstawie {states, plural, one {# odrębnej historii zakupów} few {# odrębnych historii zakupów} many {# odrębnych historii zakupów} other {# odrębnej historii zakupów}} {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}.",
  "page.model.spend": "{model} opisuje, ile wydają na jedno zamówienie.",
  "page.model.unconverged":
    "Dopasowanie się nie ustabilizowało, więc wszystkie liczby traktuj jako tymczasowe.",
  "page.warnings.heading": "Warto zobaczyć",
  "page.words.heading": "Co znaczą te słowa",
  "axis.customers": "Klienci",
  "axis.customersShare": "Udział klientów, od najcenniejszych",
  "axis.valueShare": "Udział w oczekiwanej wartości",
  "axis.growth": "Prognoza na klienta, {currency}",
  "axis.money": "Kwota, {currency}",
  "axis.moneyPlain": "Kwota",
  "axis.growthPlain": "Prognoza na klienta",
  "axis.pAlive": "Prawdopodobieństwo aktywności",
  "axis.pAliveCells": "Prawdopodobieństwo aktywności; w polach liczba klientów",
  "axis.week": "Tydzień",
  "axis.repeatOrders": "Ponowne zamówienia dotąd",
  "axis.tenth": "Decyl klientów, według oczekiwań",
  "axis.ordersEach": "Zamówienia na klienta",
  "axis.monthsSince": "Miesiące od pierwszego zamówienia; w polach % zamawiających",
  "axis.cohort": "Pierwsze zamówienie",
  "axis.month": "Miesiąc",
  "axis.net": "Przychód netto, {currency}",
  "axis.netPlain": "Przychód netto",
  "word.clv": "Wartość życiowa (CLV)",
  "word.clv.meaning":
    "To, co klient dotąd przyniósł, plus to, czego się od niego oczekuje do końca horyzontu.",
  "word.base": "Baza",
  "word.base.meaning": "Ile zarobiono dotąd na kliencie, po odjęciu zwrotów i znanych kosztów.",
  "word.growth": "Wzrost",
  "word.growth.meaning":
    "Ile klient powinien przynieść do końca horyzontu, po zdyskontowaniu: pieniądze za rok liczą się mniej niż dzisiejsze.",
  "word.pAlive": "P(aktywny)",
  "word.pAlive.meaning":
    "Prawdopodobieństwo, że klient jest nadal aktywny, na podstawie częstości zakupów i długości milczenia.",
  "word.interval": "Przedział 90%",
  "word.interval.meaning": "W dziewięciu przypadkach na dziesięć prawdziwa wartość powinna w nim leżeć.",
  "word.atRisk": "Zagrożone",
  "word.atRisk.meaning":
    "Ile klient przyniósłby, gdyby na pewno był aktywny, minus to, czego się od niego oczekuje teraz.",
  "word.holdout": "Okres testowy",
  "word.holdout.meaning":
    "Koniec historii, ukryty przed modelem, a potem prognozowany, aby sprawdzić jakość prognoz.",
  "word.logScore": "Wynik logarytmiczny",
  "word.logScore.meaning":
    "Jakie prawdopodobieństwo model przypisał temu, co klienci potem zrobili: średnia jego logarytmu, więc im bliżej 0, tym lepiej. „Gorszy o” to różnica względem najlepszego modelu, a jej błąd standardowy mówi, jak jest pewna.",
  "word.mae": "MAE i RMSE",
  "word.mae.meaning":
    "O ile zamówień myliła się średnio prognoza dla pojedynczego klienta; RMSE mocniej liczy duże błędy. Im mniej, tym lepiej.",
};
