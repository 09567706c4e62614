import type { Words } from "../en.ts";
import type { runs as en } from "../en/runs.ts";

/** Polish of fit, check, imports, runs, compare and the rest. */
export const runs: Words<typeof en> = {
  "fit.opening":
    "{model}: dopasowano na podstawie danych {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} ({states, plural, one {# odrębna historia} few {# odrębne historie} many {# odrębnych historii} other {# odrębnej historii}}), stan na {asOf}, czas w {unit, select, day {dniach} week {tygodniach} month {miesiącach} other {okresach}}.",
  "fit.opening.summary":
    "{model}: dopasowano na podstawie danych {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} ({states, plural, one {# odrębna historia} few {# odrębne historie} many {# odrębnych historii} other {# odrębnej historii}}). Plik jest podsumowaniem, więc czas jest w jego jednostkach.",
  "fit.opening.spend":
    "{model}: dopasowano na podstawie zamówień {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} z ponownymi zakupami, stan na {asOf}. Kwoty są w walucie pliku.",
  "fit.opening.durations":
    "{model}: dopasowano na podstawie danych {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}. Plik mówi, jak długo każdy z nich pozostał; czas jest w okresach z pliku.",
  "fit.opening.survivors":
    "{model}: dopasowano na podstawie danych {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}. Plik mówi, ilu zostało po każdym okresie; czas jest w okresach z pliku.",
  "fit.likelihood":
    "Logarytm wiarygodności {logLikelihood}, AIC {aic}, BIC {bic}; {iterations, plural, one {# iteracja} few {# iteracje} many {# iteracji} other {# iteracji}}.",
  "fit.unconverged": "Dopasowanie się nie ustabilizowało. Traktuj parametry jako tymczasowe.",
  "fit.prior.weak":
    "Zgodnie z życzeniem dodano słabe rozkłady a priori: to parametry najbardziej prawdopodobne.",
  "fit.prior.pymc-marketing":
    "Zgodnie z życzeniem dodano domyślne rozkłady a priori z PyMC-Marketing: to parametry najbardziej prawdopodobne.",
  "fit.drawing": "Losowanie z rozkładu a posteriori. To może chwilę potrwać.",
  "covariates.purchase": "Co idzie w parze z kupowaniem",
  "covariates.lifetime": "Co idzie w parze z odchodzeniem",
  "covariates.read":
    "Efekt to wpływ jednej jednostki zmiennej więcej, gdy pozostałe są równe; zmienna tekstowa liczy się jako 1 tam, gdzie ma zastosowanie. Parametry samego modelu obowiązują, gdy wszystkie zmienne mają wartość 0.",
  "covariates.purchase.effect":
    "{direction, select, up {kupuje o {share} częściej} down {kupuje o {share} rzadziej} other {bez różnicy}}",
  "covariates.lifetime.effect":
    "{direction, select, up {odchodzi o {share} częściej} down {odchodzi o {share} rzadziej} other {bez różnicy}}",
  "covariates.help":
    "Razem mówią więcej niż przypadek: iloraz wiarygodności {statistic} przy {degrees, plural, one {# stopniu} few {# stopniach} many {# stopniach} other {# stopnia}} swobody, p {p}.",
  "covariates.noHelp":
    "Razem nie mówią więcej niż przypadek: iloraz wiarygodności {statistic} przy {degrees, plural, one {# stopniu} few {# stopniach} many {# stopniach} other {# stopnia}} swobody, p {p}. Model bez nich jest prostszy.",
  "covariates.missing":
    "W pliku zmiennych nie ma wiersza dla {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}; przyjęto średnią każdej zmiennej.",
  "posterior.heading": "Rozkład a posteriori",
  "posterior.opening":
    "{draws, plural, one {# próbka} few {# próbki} many {# próbek} other {# próbki}} w {chains, plural, one {# łańcuchu} few {# łańcuchach} many {# łańcuchach} other {# łańcucha}}, metoda: {method, select, nuts {NUTS} laplace {przybliżenie Laplace’a} other {{method}}}, {prior, select, none {bez rozkładu a priori} weak {przy słabych rozkładach a priori} other {przy rozkładach a priori z PyMC-Marketing}}, czas {seconds} s.",
  "posterior.good":
    "Łańcuchy są zgodne (R-hat najwyżej {rhat}), żadna próbka nie jest rozbieżna, a każda liczba opiera się na co najmniej {ess} próbkach efektywnych: na tabeli można polegać.",
  "posterior.good.standIn":
    "Łańcuchy są zgodne (R-hat najwyżej {rhat}), a każda liczba opiera się na co najmniej {ess} próbkach efektywnych. Przy tylu klientach losowano z zastępczego rozkładu, który sprawdzono i który jest wystarczająco bliski: na tabeli można polegać.",
  "posterior.laplace":
    "Te próbki pochodzą z rozkładu normalnego wokół najbardziej prawdopodobnych parametrów; to szybkie i bliskie prawdy przy wielu klientach. Aby porównać z dokładnymi próbkami: --posterior nuts",
  "posterior.diverged":
    "{divergences, plural, one {# próbka jest rozbieżna} few {# próbki są rozbieżne} many {# próbek jest rozbieżnych} other {# próbki jest rozbieżne}}, więc część rozkładu a posteriori pominięto, a tabela jest pewniejsza, niż powinna. Użyj --prior weak albo prostszego modelu; --compare zestawia modele obok siebie.",
  "posterior.apart":
    "Łańcuchy nie są jeszcze zgodne co do: {parameters} (R-hat {rhat}; powinno być poniżej 1,01). Zażądaj większej liczby próbek, na przykład --draws {draws}. Jeśli to nie pomoże, dane nie rozstrzygają tego modelu: użyj --prior weak albo prostszego.",
  "posterior.few":
    "Za parametrem {parameter} stoi tylko {ess} próbek efektywnych, więc końce jego przedziału są przybliżone. Zażądaj większej liczby, na przykład --draws {draws}.",
  "table.opening":
    "{models, plural, one {Dopasowano # model} few {Dopasowano # modele} many {Dopasowano # modeli} other {Dopasowano # modelu}} do danych {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} znanych {from} i porównano z {actual, plural, one {# zamówieniem, które nadeszło} few {# zamówieniami, które nadeszły} many {# zamówieniami, które nadeszły} other {# zamówienia, które nadeszło}} do {to}. Wybór: {chosen}.",
  "table.opening.aic":
    "{models, plural, one {Dopasowano # model} few {Dopasowano # modele} many {Dopasowano # modeli} other {Dopasowano # modelu}}; niczego nie odłożono na test. Wybór: {chosen}.",
  "table.holdout": "Jak przewidziały zamówienia, które nadeszły",
  "table.rules": "Co mówią proste reguły",
  "table.fits": "Jak pasują do tego, co było znane",
  "table.unsettled": "nieustalony",
  "table.why": "Dlaczego {model}",
  "table.next": "Więcej o jednym z nich: keepworth fit FILE --model {model}",
  "check.opening.clean":
    "Plik {file} nadaje się do użycia bez zmian: {rows, plural, one {przyjęto jego # wiersz} few {przyjęto wszystkie # wiersze} many {przyjęto wszystkie # wierszy} other {przyjęto wszystkie # wiersza}}.",
  "check.opening":
    "Plik {file} nadaje się do użycia: z {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}} przyjęto {kept, number}, z innymi wierszami zamówień scalono {merged, number}, odrzucono {refused, number}.",
  "check.mapping": "Kolumny",
  "check.notes": "Jak odczytano plik",
  "check.issues": "Wiersze, którym warto się przyjrzeć",
  "check.months": "Pieniądze według miesięcy",
  "check.kept": "Niczego nie zaimportowano. Aby zaimportować: {command}",
  "note.format": "Format",
  "note.format.generic": "tabela zamówień",
  "note.format.shopify": "eksport zamówień z Shopify",
  "note.format.cdnow": "zamówienia CDNOW",
  "note.format.online-retail": "faktury Online Retail",
  "note.container": "Spakowano jako",
  "note.encoding": "Kodowanie",
  "note.delimiter": "Separator",
  "note.delimiter.tab": "tabulatory",
  "note.delimiter.spaces": "spacje",
  "note.decimal": "Znak dziesiętny",
  "note.dateStyle": "Daty",
  "note.dateStyle.iso": "rok-miesiąc-dzień",
  "note.dateStyle.compact": "rok, miesiąc, dzień bez znaków między nimi",
  "note.dateStyle.d.m.y": "najpierw dzień",
  "note.dateStyle.m/d/y": "najpierw miesiąc",
  "note.dateStyle.month name": "z nazwą miesiąca",
  "note.dateStyle.epoch seconds": "sekundy od 1970 roku",
  "note.dateDecidedBy": "Najpierw dzień czy miesiąc",
  "note.dateDecidedBy.column": "wynika z całej kolumny",
  "note.dateDecidedBy.future": "przy innym odczycie zamówienia wypadłyby w przyszłości",
  "note.dateDecidedBy.custom": "nie da się rozstrzygnąć; przyjęto zwyczajowo, więc sprawdź jedną datę",
  "note.customer": "Klienci",
  "note.customer.email": "rozpoznawani po adresie e-mail",
  "note.customer.phone": "rozpoznawani po numerze telefonu",
  "note.customer.name": "rozpoznawani po nazwie",
  "note.amount": "Kwota",
  "note.refundDate": "Data zwrotu",
  "note.currency": "Waluta",
  "note.timeZone": "Strefa czasowa",
  "imports.none": "Niczego jeszcze nie zaimportowano. Zacznij od: keepworth run orders.csv",
  "imports.undone": "cofnięty",
  "imports.kept": "w użyciu",
  "imports.undo.done":
    "Import {id} cofnięto: wiersze pliku {file} usunięto ze zbioru danych {dataset}. Aby otrzymać wartości bez nich, uruchom ponownie: keepworth run",
  "backup.done": "Zapisano kopię zapasową: {file} ({size}).",
  "export.done":
    "Zapisano {rows, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} w pliku {file}.",
  "report.written": "Zapisano raport: {file} ({size}). Otwórz go w przeglądarce.",
  "demo.written":
    "Zapisano sklep pokazowy: folder {folder} ({orders, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}} od {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} i {others, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}} z pozostałymi danymi, jakie ma sklep). To zwykłe pliki CSV; twoje działają tak samo.",
  "demo.truth":
    "Wszystko jest tu symulowane, a prawdziwe są w tym sklepie takie skutki – można z nimi porównać odpowiedzi. Paczka spóźniona o trzy dni lub więcej mnoży prawdopodobieństwo, że klient odejdzie po tym zamówieniu, przez {veryLate, number}, spóźniona o dzień lub dwa – przez {late, number}. Reklamacja, na którą odpowiedziano w ciągu doby, mnoży je przez {early, number}, a po ponad trzech dobach – przez {tardy, number}. Poradnik parzenia sprawia, że tempo, w jakim przychodzi następne zamówienie, jest pomnożone przez {guide, number}. Pytania na czacie, aplikacja z przepisami, zwroty i oceny niczego nie zmieniają. Więcej: docs/guide/demo.md",
  "runs.none": "Nie ma jeszcze żadnego przebiegu. Zacznij od: keepworth run orders.csv",
  "runs.status.running": "nieukończony",
  "runs.status.published": "opublikowany",
  "runs.status.failed": "nieudany",
  "runs.pruned":
    "{count, plural, =0 {Żaden przebieg nie miał zbędnych wierszy klientów.} one {Usunięto wiersze klientów # przebiegu: {ids}. Jego wyniki pozostają.} few {Usunięto wiersze klientów # przebiegów: {ids}. Ich wyniki pozostają.} many {Usunięto wiersze klientów # przebiegów: {ids}. Ich wyniki pozostają.} other {Usunięto wiersze klientów # przebiegu: {ids}. Ich wyniki pozostają.}}",
  "runs.noRows": "wartości usunięto",
  "compare.opening":
    "Od przebiegu {before} ({beforeAsOf}) do przebiegu {after} ({afterAsOf}) wartość klientów {direction, select, up {wzrosła} down {spadła} other {zmieniła się}} o {change}: z {from} do {to}.",
  "compare.part.new-customers": "Nowi klienci",
  "compare.part.lost-customers": "Klienci, których już nie ma",
  "compare.part.base": "Zarobione od tego czasu na znanych klientach",
  "compare.part.growth": "Zmiana prognozy dla znanych klientów",
  "compare.part.networking": "Kogo przyprowadzają znani klienci",
  "compare.part.learning": "Czego uczą znani klienci",
  "compare.part.assumptions": "Inny horyzont, marża, stopa dyskontowa lub koszt pozyskania",
  "compare.parameters": "Parametry modelu",
  "customers.none": "Żaden klient nie pasuje.",
  "customers.more": "Pokazano pierwszych: {shown, number}. Więcej: --limit 100; wszyscy: keepworth export",
  "size.bytes": "{value} {unit, select, kB {kB} MB {MB} GB {GB} other {B}}",
};
