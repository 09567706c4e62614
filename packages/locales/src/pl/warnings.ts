import type { Words } from "../en.ts";
import type { warnings as en } from "../en/warnings.ts";

/** Polish of warnings. */
export const warnings: Words<typeof en> = {
  warning: "Jest coś do sprawdzenia ({code}).",
  "warning.fit.prior": "Same dane nie rozstrzygają modelu, więc opiera się on na słabym rozkładzie a priori.",
  "warning.fit.prior.hint": "Dłuższa historia sprawi, że liczby będą wynikać z danych sklepu.",
  "warning.fit.large-spread": "Parametr modelu {parameter} jest znany tylko w przybliżeniu.",
  "warning.fit.large-spread.hint": "Sumy są nadal użyteczne; pojedynczym klientom ufaj mniej.",
  "warning.fit.boundary":
    "Parametr modelu {parameter} dąży do {towards, select, zero {zera} minusInfinity {minus nieskończoności} other {nieskończoności}}.",
  "warning.fit.boundary.hint":
    "Klienci sklepu różnią się mniej, niż zakłada model, albo prawie nikt nie odchodzi; w przypadku zmiennej objaśniającej: prawie nikt (lub prawie każdy), kogo dotyczy, odchodzi lub kupuje.",
  "warning.fit.noAgeing":
    "Ryzyko odejścia nie rośnie tu ze stażem klienta: GGom/NBD mówi to samo co Pareto/NBD.",
  "warning.fit.noAgeing.hint": "Wybierz Pareto/NBD; wymaga o jeden parametr mniej: --model pareto-nbd",
  "warning.fit.flat": "Kilka zestawów parametrów pasuje do danych prawie tak samo dobrze.",
  "warning.fit.flat.hint": "Prognozy są zgodne nawet tam, gdzie parametry nie są; sprawdź okres testowy.",
  "warning.fit.notConverged":
    "Dopasowanie nie ustabilizowało się po {iterations, plural, one {# iteracji} few {# iteracjach} many {# iteracjach} other {# iteracji}}.",
  "warning.fit.notConverged.hint": "Traktuj wszystkie liczby jako tymczasowe.",
  "warning.fit.noLogGaps":
    "Regularność zakupów nie jest znana: przyjęto podaną liczbę etapów zakupu: {k, plural, one {#} few {#} many {#} other {#}}.",
  "warning.fit.noLogGaps.hint": "Logarytmu wiarygodności nie można porównywać z innym k ani z innym modelem.",
  "warning.fit.noRepeats": "Żaden klient nie kupił jeszcze dwa razy, więc o powrotach nic nie wiadomo.",
  "warning.fit.noRepeats.hint": "Uruchom ponownie, gdy wrócą pierwsi klienci.",
  "warning.fit.noChurn": "Żaden klient jeszcze nie odszedł, więc o odejściach nic nie wiadomo.",
  "warning.fit.noChurn.hint": "Uruchom ponownie, gdy odejdą pierwsi klienci.",
  "warning.posterior.mixing":
    "Łańcuchy rozkładu a posteriori nie są jeszcze zgodne co do parametru {parameter} (R-hat {rhat, number, ::.000}).",
  "warning.posterior.mixing.hint":
    "Zażądaj większej liczby próbek, użyj --prior weak albo prostszego modelu.",
  "warning.posterior.few":
    "Za parametrem {parameter} stoi tylko {draws, number} próbek efektywnych z rozkładu a posteriori.",
  "warning.posterior.few.hint": "Zażądaj większej liczby próbek: jego przedział jest przybliżony.",
  "warning.posterior.divergences":
    "{divergences, plural, one {# próbka z rozkładu a posteriori jest rozbieżna} few {# próbki z rozkładu a posteriori są rozbieżne} many {# próbek z rozkładu a posteriori jest rozbieżnych} other {# próbki z rozkładu a posteriori jest rozbieżne}}, więc jego część pominięto.",
  "warning.posterior.divergences.hint": "Użyj --prior weak albo prostszego modelu.",
  "warning.posterior.approximate":
    "Szybka metoda losowania nie jest tu dość bliska rozkładowi a posteriori: jej próbki są warte {efficiency, number, percent} dokładnych.",
  "warning.posterior.approximate.hint": "Losuj dokładnie: --posterior nuts",
  "warning.posterior.improper":
    "Bez rozkładu a priori rozkład a posteriori nie ma w pewnym kierunku granicy: nie da się znaleźć średniej.",
  "warning.posterior.improper.hint": "Podaj rozkład a priori: --prior weak",
  "warning.spend.few":
    "Ponownie {customers, plural, one {kupił tylko # klient} few {kupiło tylko # klientów} many {kupiło tylko # klientów} other {kupiło tylko # klienta}}, za mało, by rozróżnić wydających: u wszystkich przyjęto średnie wydatki.",
  "warning.costs.partial": "Koszt towarów jest znany tylko dla {share, number, percent} kwoty.",
  "warning.costs.partial.hint": "Dla reszty przyjęto tę samą marżę; dla pewności dodaj brakujące koszty.",
  "warning.leaving.unproven":
    "Zamówienia nie pokazują, że klienci odchodzą: sklep, z którego nikt nie odchodzi, wyglądałby tak w {p, number, percent} przypadków.",
  "warning.leaving.unproven.hint": "Traktuj P(aktywny) jako przypuszczenie; rozstrzygnie dłuższa historia.",
  "warning.refunds.lag":
    "Około {revenue} z ostatnich zamówień może jeszcze zostać zwrócone ({share, number, percent} całego przychodu). Liczone jest jako zatrzymane.",
  "warning.refunds.lag.hint": "Uruchom ponownie za kilka tygodni, gdy to się rozstrzygnie.",
  "warning.covariates.missing":
    "Zmienne objaśniające nic nie mówią o {customers, plural, one {# kliencie} few {# klientach} many {# klientach} other {# klienta}} ({share, number, percent}).",
  "warning.covariates.missing.hint":
    "Pod każdym względem przyjęto dla nich średnią; jeśli możesz, dodaj ich do pliku.",
  "warning.handling.unpriced":
    "{cases, plural, one {# sprawa podaje} few {# sprawy podają} many {# spraw podaje} other {# sprawy podaje}}, ile trwała praca ({hours, number} godz.), a nie wiadomo, ile kosztuje godzina: nie ma tego w żadnej liczbie.",
  "warning.handling.unpriced.hint": "Ustaw care.hourCost albo zaimportuj koszty wsparcia.",
  "warning.costs.few":
    "Koszt towarów jest znany dla {share, number, percent} kwoty, czyli za mało, by na nim polegać.",
  "warning.costs.few.hint": "Koszty pominięto; dodaj ich więcej albo podaj marżę.",
  "warning.uncertainty.noCovariance": "Nie udało się ustalić, jak pewne są parametry.",
  "warning.uncertainty.noCovariance.hint": "Przedziały obejmują tylko przypadek i są zbyt wąskie.",
  "warning.uncertainty.covarianceRepaired": "Nie udało się ustalić, jak parametry są ze sobą powiązane.",
  "warning.uncertainty.covarianceRepaired.hint": "Przedziały traktują je jako niezależne.",
  "warning.spend.infinite-mean":
    "Kilka bardzo dużych zamówień sprawia, że model wydatków nie ma średniej; tam, gdzie jej brak, użyto zwykłej średniej.",
  "warning.spend.infinite-mean.hint": "Sprawdź największe kwoty.",
  "warning.orders.changed":
    "{tables}: dane zmieniły się podczas czytania, więc liczby jednego przebiegu mogą opierać się na różnych wierszach.",
  "warning.orders.changed.hint":
    "Uruchom ponownie, gdy nikt tam nie zapisuje, albo trzymaj dane w tabelach Iceberg, z których przebieg czyta jedną wersję.",
  "warning.states.weeks":
    "Klienci są w {states, number} różnych stanach licząc w dniach, więc wartości obliczono w tygodniach ({weeks, number} stanów): zmienia to zamówienia oczekiwane od wszystkich o {total, number, ::percent .00}, a od jednego klienta średnio o {single, number, ::percent .00}.",
  "warning.states.weeks.hint": "Więcej stanów w dniach: warehouse.weeksAbove w keepworth.json.",
  "warning.orders.future":
    "Pominięto {orders, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}} z datą w przyszłości.",
  "warning.orders.future.hint": "Popraw daty albo podaj właściwy dzień opcją --as-of.",
  "warning.holdout.short":
    "Historia ({days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}) jest za krótka, by odłożyć jej część na test, więc prognozy nie sprawdzono.",
  "warning.amounts.none":
    "Zamówienia nie mają kwot, więc prognozowane są zamówienia, a nic nie jest wycenione w pieniądzu.",
  "warning.amounts.none.hint": "Wskaż kolumnę z kwotami: --map amount=COLUMN",
  "warning.margin.unknown": "Koszty nie są znane, więc wszystkie kwoty to przychód, a nie zysk.",
  "warning.margin.unknown.hint": "Podaj --margin 0.4 albo kolumnę z kosztami.",
  "warning.alive.oneTime":
    "{customers, plural, one {# klient kupił} few {# klientów kupiło} many {# klientów kupiło} other {# klienta kupiło}} raz. Model uznaje ich za aktywnych, bo nie pozwala nikomu odejść przed drugim zamówieniem.",
  "warning.alive.oneTime.hint":
    "Czytaj liczbę aktywnych klientów jako górną granicę; --model mbg-nbd i pareto-nbd nie mają tego założenia.",
  "warning.days.dense":
    "{share, number, percent} klientów kupuje częściej niż raz na 20 dni. Liczone są dni z zakupem, więc ich tempo wychodzi zaniżone.",
  "warning.days.dense.hint": "Porównaj z --model bg-bb, który z natury liczy dni.",
  "warning.history.truncated":
    "{customers, plural, one {# klient mógł} few {# klientów mogło} many {# klientów mogło} other {# klienta mogło}} kupować przed początkiem danych, więc w dopasowaniu {customers, plural, one {został pominięty} few {zostało pominiętych} many {zostało pominiętych} other {zostało pominięte}} (pierwszy zakup w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}).",
  "warning.history.truncated.hint": "Zaimportuj starsze zamówienia albo dni pozyskania klientów.",
};
