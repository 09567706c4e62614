import type { Words } from "../en.ts";
import type { report as en } from "../en/report.ts";

/** Polish of the report's sentences, the same on the terminal and on the page. */
export const report: Words<typeof en> = {
  "report.title": "Ile są warci klienci",
  "report.origin":
    "{dataset} · przebieg {run} · stan na {asOf} · {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}",
  "report.opening.month":
    "W ciągu {span, plural, one {najbliższego miesiąca} few {najbliższych # miesięcy} many {najbliższych # miesięcy} other {najbliższego # miesiąca}} klienci przyniosą prawdopodobnie {growth} {profit, select, yes {marży} other {przychodu}} ({range}).",
  "report.opening.week":
    "W ciągu {span, plural, one {najbliższego tygodnia} few {najbliższych # tygodni} many {najbliższych # tygodni} other {najbliższego # tygodnia}} klienci przyniosą prawdopodobnie {growth} {profit, select, yes {marży} other {przychodu}} ({range}).",
  "report.opening.day":
    "W ciągu {span, plural, one {najbliższego dnia} few {najbliższych # dni} many {najbliższych # dni} other {najbliższego # dnia}} klienci przyniosą prawdopodobnie {growth} {profit, select, yes {marży} other {przychodu}} ({range}).",
  "report.opening.orders.month":
    "W ciągu {span, plural, one {najbliższego miesiąca} few {najbliższych # miesięcy} many {najbliższych # miesięcy} other {najbliższego # miesiąca}} prawdopodobna liczba zamówień od klientów to {orders} ({range}).",
  "report.opening.orders.week":
    "W ciągu {span, plural, one {najbliższego tygodnia} few {najbliższych # tygodni} many {najbliższych # tygodni} other {najbliższego # tygodnia}} prawdopodobna liczba zamówień od klientów to {orders} ({range}).",
  "report.opening.orders.day":
    "W ciągu {span, plural, one {najbliższego dnia} few {najbliższych # dni} many {najbliższych # dni} other {najbliższego # dnia}} prawdopodobna liczba zamówień od klientów to {orders} ({range}).",
  "report.concentration.half": "Połowę tego daje {share} z nich.",
  "report.short.worth": "Wartość",
  "report.short.concentration": "Kto ją daje",
  "report.short.leaving": "Odejścia",
  "report.short.holdout": "Trafność",
  "report.short.model": "Model",
  "report.short.segments": "Segmenty",
  "report.short.assumptions": "Założenia",
  "report.short.quality": "Dane",
  "report.short.missing": "Nieznane",
  "report.short.profit": "Tylko przychód",
  "report.short.next": "Dalej",
  "report.worth.heading": "Ile są warci",
  "report.worth": "{base} dotąd; {clv} razem z tym, co jeszcze przyniosą ({range}).",
  "report.worth.bar": "{base} + {ahead}",
  "report.worth.forever": "Bez daty końcowej byłoby to {forever}.",
  "report.concentration.heading": "Kto daje tę wartość",
  "report.concentration": "Najcenniejsze 10% klientów daje {share} oczekiwanej kwoty.",
  "report.concentration.bar": "{share} u najcenniejszych 10%",
  "report.concentration.none": "Nie oczekuje się niczego dodatniego, więc nie ma udziałów do pokazania.",
  "report.leaving.heading": "Kto odchodzi",
  "report.leaving":
    "Nadal {active, plural, one {aktywny jest # klient} few {aktywnych jest około {active, number} klientów} many {aktywnych jest około {active, number} klientów} other {aktywne jest około {active, number} klienta}} z {customers, plural, one {#} few {#} many {#} other {#}}; do {until} odejdzie z nich prawdopodobnie około {lost, number}.",
  "report.leaving.by":
    "Tak mówi {model}, bo {own} uznaje za aktywnych {why, select, nobody {wszystkich} other {wszystkich, którzy kupili raz}}.",
  "report.leaving.most": "Największe ryzyko:",
  "report.leaving.none": "Nic u nich nie jest zagrożone.",
  "report.forecast.heading.month":
    "Przez {span, plural, one {miesiąc} few {# mies.} many {# mies.} other {# mies.}}",
  "report.forecast.heading.week":
    "Przez {span, plural, one {tydzień} few {# tyg.} many {# tyg.} other {# tyg.}}",
  "report.forecast.heading.day": "Przez {span, plural, one {dzień} few {# dni} many {# dni} other {# dnia}}",
  "report.forecast.orders": "zamówienia: {orders} ({range})",
  "report.forecast.revenue": "przychód: {revenue} ({range})",
  "report.forecast": "Tylko od dzisiejszych klientów; nowi dojdą do tego.",
  "report.holdout.heading": "Czy poprzednia prognoza by się sprawdziła?",
  "report.holdout.money":
    "Sporządzona {from} obiecałaby {expected} ({range}) do {to}. Wykonanie to {actual}{direction, select, nothing {} high {: prognoza o {off} za wysoka} low {: prognoza o {off} za niska} other {: różnica {off}}}, {inside, select, yes {w przedziale} other {poza przedziałem}}.",
  "report.holdout.orders":
    "Sporządzona {from} obiecałaby {expected} zamówień ({range}) do {to}. Wykonanie to {actual}{direction, select, nothing {} high {: prognoza o {off} za wysoka} low {: prognoza o {off} za niska} other {: różnica {off}}}, {inside, select, yes {w przedziale} other {poza przedziałem}}.",
  "report.holdout.beaten.all":
    "Na poziomie klienta była dokładniejsza (RMSE) niż dwie proste reguły: „tyle co poprzednio” i „własne tempo klienta”.",
  "report.holdout.beaten.some":
    "Na poziomie klienta była dokładniejsza (RMSE) niż reguła „{beaten}”, ale nie niż „{unbeaten}”.",
  "report.holdout.beaten.none":
    "Na poziomie klienta nie była dokładniejsza (RMSE) niż dwie proste reguły: „tyle co poprzednio” i „własne tempo klienta”. Ufaj bardziej sumom niż pojedynczym klientom.",
  "report.holdout.none":
    "Historia jest za krótka, by odłożyć jej część na test, więc prognozy nie sprawdzono.",
  "report.origins":
    "Faktyczną liczbę zamówień {inside, plural, =0 {objęło 0} one {objęła #} few {objęły #} many {objęło #} other {objęło #}} z {origins, plural, one {# takiej prognozy} few {# takich prognoz} many {# takich prognoz} other {# takiej prognozy}}.",
  "report.extended": "Zachowano dodatkowo, bo poprawiło wynik w okresie testowym: {extensions}.",
  "extension.season": "sezonowość",
  "extension.season.kept":
    "W niektórych miesiącach klienci kupują więcej niż w innych. Najwięcej zakupów przypada na {most}, o {up} częściej niż przeciętnie, a najmniej na {least}, o {down} rzadziej. Prognozy uwzględniają kalendarz.",
  "extension.cohorts": "tempo zakupów według miesiąca pierwszego zamówienia",
  "extension.cohorts.kept":
    "Klienci z różnych miesięcy pierwszego zamówienia wracają w różnym tempie, więc nowi z każdego miesiąca mają własne tempo, ściągnięte ku wspólnemu.",
  "extension.dependence": "wydatki zależne od częstości",
  "extension.dependence.kept":
    "Ci, którzy kupują częściej, wydają też {direction, select, up {więcej} other {mniej}}: klient kupujący dwa razy częściej wydaje na zamówienie o {share} {direction, select, up {więcej} other {mniej}}, a wyceny to uwzględniają.",
  "extension.left": "Sprawdzono i pominięto, bo nie poprawiło wyniku w okresie testowym: {extensions}.",
  "extension.correlation":
    "Wydatki na zamówienie i częstość zakupów {together, select, yes {są powiązane silniej, niż tłumaczy przypadek} other {nie są powiązane silniej, niż tłumaczy przypadek}}: korelacja {pearson} (p {pearsonP}), rangowa {spearman} (p {spearmanP}).",
  "report.choice":
    "Wybrano z {models, plural, one {# modelu} few {# modeli} many {# modeli} other {# modelu}}.",
  "report.verdict.rule":
    "Liczby dla pojedynczych klientów czytaj ostrożnie: na poziomie klienta prosta reguła „{rule}” była bliższa faktycznym zamówieniom niż {model} (RMSE {naive}; {model} {rmse}).",
  "report.verdict.rule.any":
    "Liczby dla pojedynczych klientów czytaj ostrożnie: na poziomie klienta prosta reguła „{rule}” była bliższa faktycznym zamówieniom niż jakikolwiek model (RMSE {naive}; {model} {rmse}).",
  "report.verdict.nbd":
    "Zamówienia nie pokazują, że klienci odchodzą: żaden model nie przewidział zamówień wyraźnie lepiej niż {nbd}, w którym nikt nie odchodzi. Traktuj prawdopodobieństwo aktywności jako przypuszczenie.",
  "baseline.last-period": "tyle co poprzednio",
  "baseline.own-rate": "własne tempo klienta",
  "report.segments.heading": "Segmenty",
  "report.segments.others":
    "{count, plural, one {# inny segment} few {# inne segmenty} many {# innych segmentów} other {# innego segmentu}}",
  "report.quality":
    "Odczytano {rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}: przyjęto {kept, number}, scalono {merged, number}, odrzucono {refused, number}.",
  "report.profit":
    "Te kwoty to przychód, a nie zysk: koszty nie są znane. Aby to zmienić, podaj marżę brutto (--margin 0.4) lub kolumnę z kosztami oraz koszt pozyskania klienta (acquisitionCost w keepworth.json).",
  "report.profit.acquisition": "Koszt pozyskania klienta, do odjęcia (acquisitionCost w keepworth.json).",
  "report.more":
    "Jeszcze {count, plural, one {# uwaga} few {# uwagi} many {# uwag} other {# uwagi}}: keepworth report --html",
  "assumption.margin": "marża {value}",
  "assumption.discountRate": "dyskonto {value} rocznie",
  "assumption.horizon": "horyzont {value}",
  "assumption.timeZone": "dni według {value}",
  "assumption.currency": "{value}",
  "assumption.acquisitionCost": "{value} na pozyskanie klienta",
  "assumption.currency.unknown": "waluta niepodana (--currency)",
  "assumption.name.margin": "Marża, udział w przychodzie",
  "assumption.name.discountRate": "Stopa dyskontowa, rocznie",
  "assumption.name.horizon": "Horyzont",
  "assumption.name.timeZone": "Strefa czasowa dni sklepu",
  "assumption.name.currency": "Waluta",
  "assumption.name.acquisitionCost": "Koszt pozyskania klienta",
  "assumption.heading": "Na czym to się opiera",
  "missing.heading": "Czego brakuje",
  "assumption.source.option": "podano w poleceniu",
  "assumption.source.settings": "z keepworth.json",
  "assumption.source.data": "z twoich danych",
  "assumption.source.default": "domyślnie",
  "assumption.source.unknown": "nieznane",
  "assumption.source.assumed": "założenie",
};
