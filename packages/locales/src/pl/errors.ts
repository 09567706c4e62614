import type { Words } from "../en.ts";
import type { errors as en } from "../en/errors.ts";

/** Polish of errors: what happened, and what to do. */
export const errors: Words<typeof en> = {
  error: "Coś poszło nie tak ({code}).",
  "error.internal": "Wystąpił błąd wewnętrzny Keepworth: {message}",
  "error.internal.hint":
    "Ostatni opublikowany przebieg pozostał bez zmian. Zgłoś ten błąd wraz z użytym poleceniem; KEEPWORTH_DEBUG=1 przed poleceniem pokaże, gdzie wystąpił.",
  "error.customers.columns":
    "Kolumny klientów nie pasują do siebie: {problem, select, missing {brakuje kolumny {column}} length {kolumna {column} ma inną długość niż pozostałe} other {kolumna {column} ma luki}}.",
  "error.customers.columns.hint": "Potrzebne są x, tx i T, jednakowej długości i bez luk.",
  "error.customers.empty": "Nie ma klientów, do których można dopasować model.",
  "error.customers.empty.hint":
    "Sprawdź, czy zamówienia wskazują klientów i przypadają przed dniem odniesienia: keepworth check FILE",
  "error.customer.frequency": "U klienta (wiersz {row}) liczba ponownych zakupów to {x}.",
  "error.customer.frequency.hint": "x musi być liczbą całkowitą, 0 lub większą.",
  "error.customer.recency":
    "U klienta (wiersz {row}) ostatni zakup przypada w chwili {tx}, poza zakresem od 0 do {T}.",
  "error.customer.recency.hint":
    "tx to czas od pierwszego do ostatniego zakupu, T – od pierwszego zakupu do dnia odniesienia, więc 0 ≤ tx ≤ T.",
  "error.customer.age": "Klient (wiersz {row}) ma staż {T}.",
  "error.customer.age.hint":
    "T, czyli czas od pierwszego zakupu do dnia odniesienia, musi wynosić co najmniej 0.",
  "error.customer.spend": "U klienta (wiersz {row}) średnia wartość zakupu to {spend}.",
  "error.customer.spend.hint": "Model wydatków wymaga kwot większych od 0. Usuń takich klientów z pliku.",
  "error.customer.weight": "Klient (wiersz {row}) ma wagę {weight}.",
  "error.customer.weight.hint": "Waga mówi, ilu klientów reprezentuje wiersz: 0 lub więcej.",
  "error.customer.opportunities":
    "Klient (wiersz {row}) wykorzystał {x} z {T} okazji, a ostatnia z nich ma numer {tx}. To niemożliwe.",
  "error.customer.opportunities.hint":
    "Okazje liczy się liczbami całkowitymi, a x-ta wykorzystana nie może mieć numeru niższego niż x: x ≤ tx ≤ T.",
  "error.customer.duration": "U klienta (wiersz {row}) czas trwania to {duration}.",
  "error.customer.duration.hint":
    "Czas trwania to liczba pełnych okresów, przez które klient pozostał: 0 lub więcej, a dla klienta, który odszedł – co najmniej 1.",
  "error.customer.churned": "U klienta (wiersz {row}) w miejscu informacji o odejściu jest {churned}.",
  "error.customer.churned.hint": "Wpisz 1, jeśli klient odszedł, a 0, jeśli nadal jest klientem.",
  "error.contract.lost":
    "{period, select, end {Na końcu} other {W okresie {period}}} liczba klientów to {customers}. To niemożliwe.",
  "error.contract.lost.hint":
    "Podaj, ilu klientów utracono w każdym okresie i ilu zostało na końcu: liczby równe co najmniej 0.",
  "error.customer.number": "Wiersz {row} wskazuje klienta {customer}, a to nie jest numer żadnego klienta.",
  "error.customer.number.hint":
    "Klienci mają numery 0, 1, 2 i tak dalej, a każdy z nich ma przynajmniej jeden zakup.",
  "error.covariates.finite":
    "Zmienna objaśniająca {covariate} ma wartość, która nie jest liczbą (wiersz {row}).",
  "error.covariates.finite.hint": "Uzupełnij ją albo pomiń tego klienta lub tę zmienną.",
  "error.covariates.name": "Zmiennej objaśniającej {covariate} nie ma wśród znanych: {known}.",
  "error.covariates.name.hint":
    "Sprawdź nazwę. Jeden współczynnik dla dwóch efektów wymaga zmiennej podanej dla obu.",
  "error.covariates.levels":
    "Zmienna objaśniająca {covariate} jest tekstowa i ma {levels, plural, one {# różną wartość} few {# różne wartości} many {# różnych wartości} other {# różnej wartości}}.",
  "error.covariates.levels.hint":
    "Zmienna tekstowa musi mieć od 2 do 50 różnych wartości. Pomiń ją albo pogrupuj jej wartości.",
  "error.covariates.constant": "Te zmienne objaśniające mają u wszystkich tę samą wartość: {covariates}.",
  "error.covariates.constant.hint": "Nic z nich nie wynika. Pomiń je.",
  "error.covariates.collinear":
    "Te zmienne objaśniające mówią to samo, bo jedna jest sumą pozostałych: {covariates}.",
  "error.covariates.collinear.hint": "Pomiń jedną z nich, na przykład jedną z kolumn podziału na grupy.",
  "error.covariates.periods":
    "{problem, select, twice {Klient numer {customer} ma dwa wiersze zmiennych objaśniających zaczynające się w chwili {time}.} other {Klient numer {customer} nie ma zmiennych objaśniających w chwili {time}.}}",
  "error.covariates.periods.hint":
    "Każdy klient musi mieć zmienne objaśniające od pierwszego zakupu do końca danych, a w prognozie – do jej horyzontu.",
  "error.covariates.process":
    "Model {model} nie zawiera {process, select, lifetime {czasu życia} other {zakupów}}, na które mogłyby wpływać zmienne: {covariates}.",
  "error.covariates.process.hint": "Wybierz inny model albo pomiń te zmienne.",
  "error.customers.logGaps": "W danych nie ma informacji o regularności zakupów.",
  "error.customers.logGaps.hint":
    "Podaj logGaps (dla każdego klienta suma ln(odstępu) po odstępach między zakupami) albo określ, z ilu etapów k składa się zakup.",
  "error.customer.logGaps":
    "U klienta (wiersz {row}) suma ln(odstępu) to {logGaps}, a możliwe jest co najwyżej {most}.",
  "error.customer.logGaps.hint":
    "Odstępy między zakupami podaj w tej samej jednostce czasu co tx i T; bez ponownych zakupów suma wynosi 0.",
  "error.parameters.domain": "Parametr {parameter} ma wartość {value}, na którą model nie pozwala.",
  "error.parameters.domain.hint": "Parametry modelu muszą być skończone i większe od 0.",
  "error.argument.domain": "{argument} ma wartość {value}, a to niemożliwe.",
  "error.argument.domain.hint": "Sprawdź podaną wartość.",
  "error.file.missing": "Nie ma pliku {path}.",
  "error.file.missing.hint": "Sprawdź nazwę i folder.",
  "error.file.empty": "Plik {path} jest pusty.",
  "error.file.empty.hint": "Wyeksportuj go ponownie i sprawdź, czy zawiera wiersze.",
  "error.file.unreadable": "Nie można odczytać pliku {path} ({reason}).",
  "error.file.unreadable.hint":
    "Sprawdź, czy to plik, czy masz prawo go czytać i czy otwiera się w programie, w którym powstał.",
  "error.file.unknown":
    "{path} to {found, select, folder {folder} text {tekst, a nie tabela} html {strona WWW} json {JSON, ale nie po jednym rekordzie w wierszu} pdf {plik PDF} image {obraz} xls {stary plik Excela (xls)} other {plik w formacie, którego Keepworth nie czyta ({found})}}.",
  "error.file.unknown.hint": "Wyeksportuj dane jako CSV, TSV, Excel (xlsx), JSON lines lub Parquet.",
  "error.file.archive": "{path} to archiwum, którego nie można użyć bezpośrednio ({reason}).",
  "error.file.archive.hint": "Rozpakuj je i podaj plik ze środka.",
  "error.columns.missing": "W pliku {path} brakuje kolumny dla pola: {missing}. Kolumny w pliku: {found}.",
  "error.columns.missing.hint":
    '{by, select, name {Nadaj kolumnie tę nazwę i spróbuj ponownie.} other {Wskaż kolumnę opcją --map, na przykład: --map {field}="Nazwa kolumny"}}',
  "error.columns.ambiguous": "W pliku {path} kilka kolumn może oznaczać pole {field}: {found}.",
  "error.columns.ambiguous.hint": "Wybierz jedną opcją --map, na przykład: --map {field}=COLUMN",
  "error.covariates.value":
    "W pliku {path} kolumna {column} nie ma użytecznej wartości w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}}.",
  "error.covariates.value.hint":
    "Uzupełnij wartości albo pomiń tych klientów: klient bez wiersza otrzymuje średnią każdej zmiennej.",
  "error.covariates.twice": "Plik {path} ma więcej niż jeden wiersz dla klienta {customer}.",
  "error.covariates.twice.hint":
    "Zostaw jeden wiersz na klienta albo dodaj kolumnę z datą, jeśli wartości zmieniają się w czasie (jeden wiersz na klienta i datę).",
  "error.covariates.unknown":
    "Żadnego z klientów z pliku {path} nie ma w zamówieniach, na przykład: {customer}.",
  "error.covariates.unknown.hint":
    "Oznaczaj klientów w obu plikach tak samo, na przykład tym samym numerem klienta.",
  "error.burnIn.everybody": "Po odcięciu okresu wstępnego nie zostaje żaden klient do dopasowania.",
  "error.burnIn.everybody.hint":
    "Wybierz krótszy okres: klienci, którzy pojawili się w jego trakcie, nie biorą udziału w dopasowaniu.",
  "error.covariates.dynamic":
    "Zmienne objaśniające w pliku {path} zmieniają się w czasie, a przebieg takich nie przyjmuje.",
  "error.covariates.dynamic.hint":
    "Podaj jeden wiersz na klienta; dla wartości zmiennych w czasie użyj keepworth fit --model pareto-nbd --covariates.",
  "error.covariates.groups":
    "Liczba różnych zestawów zmiennych objaśniających w pliku {path} to {groups}; przebieg przyjmuje najwyżej {most}.",
  "error.covariates.groups.hint":
    "Pomiń część kolumn albo pogrupuj liczby w kilka klas, na przykład w grupy wiekowe. keepworth fit przyjmuje dowolną liczbę.",
  "error.covariates.model": "Model {model} nie obsługuje zmiennych objaśniających.",
  "error.covariates.model.hint": "Obsługują je modele: {known}.",
  "error.covariates.dynamicModel":
    "Zmienne objaśniające w pliku {path} zmieniają się w czasie, czego model {model} nie uwzględnia.",
  "error.covariates.dynamicModel.hint":
    "Użyj --model pareto-nbd albo podaj jeden wiersz na klienta, bez daty.",
  "error.fit.file":
    "{wanted, select, contract {{model} wymaga czasu trwania umów (tenure, churn) albo liczby pozostałych klientów po każdym okresie (period, survivors)} opportunities {{model} wymaga podsumowania klientów (x, tx, T) liczonego w okazjach do zakupu} orders {{model} wymaga pliku z zamówieniami (customer, date)} purchases {{model} wymaga zamówień (customer, date) albo podsumowania klientów (x, tx, T)} comparison {Porównanie wymaga zamówień (customer, date) albo podsumowania klientów (x, tx, T)} other {{model} wymaga innego pliku}}; {path} to {found, select, orders {plik z zamówieniami} summary {plik z podsumowaniem klientów (x, tx, T)} durations {plik z czasem trwania umów} survivors {plik z liczbą pozostałych klientów po każdym okresie} other {plik nieznanego rodzaju, a jego kolumny to: {columns}}}.",
  "error.fit.file.hint":
    "{found, select, orders {Do zamówień nadaje się: --model bg-nbd, mbg-nbd lub inny model zakupów albo gamma-gamma dla wydatków.} summary {Do takiego pliku nadaje się: --model bg-nbd, mbg-nbd, pareto-nbd, ggom-nbd lub nbd; bg-bb, gdy klienci kupują przy określonych okazjach.} durations {Do takiego pliku nadaje się: --model sbg lub bdw.} survivors {Do takiego pliku nadaje się: --model sbg lub bdw.} other {Nazwij kolumny w pierwszym wierszu tak jak wyżej.}}",
  "error.fit.amounts":
    "Zamówienia w pliku {path} nie mają kwot, a model {model} dopasowuje się do wydatków klientów.",
  "error.fit.amounts.hint":
    "Jeśli kwoty są w którejś kolumnie, wskaż ją opcją --map, na przykład --map amount=Total. W przeciwnym razie dopasuj model zakupów, na przykład bg-nbd.",
  "error.fit.option":
    "Opcja {option, select, asOf {--as-of} mapping {--map} timeZone {--time-zone} currency {--currency} covariates {--covariates} other {{option}}} dotyczy tylko zamówień; {path} to {found, select, orders {plik z zamówieniami} summary {plik z podsumowaniem klientów (x, tx, T)} durations {plik z czasem trwania umów} survivors {plik z liczbą pozostałych klientów po każdym okresie} other {{found}}}.",
  "error.fit.option.hint": "Pomiń ją albo podaj plik z zamówieniami, z których pochodzą liczby o klientach.",
  "error.fit.posterior": "Dla dopasowania ze zmiennymi objaśniającymi nie ma rozkładu a posteriori.",
  "error.fit.posterior.hint":
    "Pomiń --posterior: dopasowanie podaje oszacowania i błędy standardowe. Albo pomiń --covariates.",
  "error.dates.mixed":
    "Daty w kolumnie {column} pliku {path} są zapisane na kilka sposobów, na przykład: {examples}.",
  "error.dates.mixed.hint":
    "Wyeksportuj daty ponownie w jednym formacie; najbezpieczniejszy jest 2026-06-30.",
  "error.cell.invalid": "W wierszu {row} pliku {path} kolumna {column} zawiera „{value}”.",
  "error.cell.invalid.hint":
    "{expected, select, frequency {Ile zakupów było po pierwszym albo ile okazji wykorzystano: liczba całkowita, 0 lub większa.} recency {Czas od pierwszego do ostatniego zakupu: od 0 do stażu klienta, a 0 przy jednym zakupie.} age {Czas od pierwszego zakupu do końca danych: liczba równa co najmniej 0.} duration {Ile pełnych okresów klient pozostał: 0 lub więcej, a dla klienta, który odszedł – co najmniej 1.} churned {Czy klient odszedł: yes lub no, 1 lub 0, true lub false.} weight {Ilu klientów reprezentuje wiersz: liczba równa co najmniej 0.} period {Liczba całkowita, na przykład 0, 1, 2 albo rok.} survivors {Ilu klientów zostało: liczba równa co najmniej 0, a nie udział.} other {Popraw komórkę.}}",
  "error.line.broken": "Wiersz {row} pliku {path} nie ma kolumn tego pliku.",
  "error.line.broken.hint": "Poszukaj w nim brakującego cudzysłowu albo zbędnego separatora.",
  "error.survivors.gap":
    "W wierszu {row} pliku {path} kolumna {column} ma wartość {value}, a poprzednia to {before}.",
  "error.survivors.gap.hint": "Podaj jeden wiersz na okres, każdy późniejszy od poprzedniego, bez luk.",
  "error.survivors.rise":
    "W wierszu {row} pliku {path} kolumna {column} ma wartość {value}, większą niż w poprzednim okresie ({before}).",
  "error.survivors.rise.hint":
    "W każdym wierszu licz tych klientów z pierwszego okresu, którzy nadal są klientami; nowych pomiń.",
  "error.rows.none": "Żadnego wiersza pliku {path} nie można użyć.",
  "error.rows.none.hint": "Przyczyny, wiersz po wierszu: keepworth check FILE",
  "error.import.unrelated":
    "Plik {file} nie ma ani jednego wspólnego klienta czy zamówienia ze zbiorem danych {dataset}.",
  "error.import.unrelated.hint":
    "Jeśli to dane tego samego sklepu, dodaj --add. Jeśli nie, utwórz dla nich osobny zbiór: --dataset NAME",
  "error.import.missing": "Nie ma importu {id}.",
  "error.import.missing.hint": "Lista importów: keepworth imports",
  "error.import.undone": "Import {id} został już wcześniej cofnięty.",
  "error.import.undone.hint":
    "Nie trzeba nic robić. Aby przywrócić jego wiersze, zaimportuj plik jeszcze raz.",
  "error.import.inPlace": "Nie można użyć pliku {path} w miejscu, w którym leży ({reason}).",
  "error.import.inPlace.hint": "Pomiń --in-place, a plik zostanie zaimportowany.",
  "error.currency.mixed":
    "{of, select, records {Kwoty w pliku {path} są podane} other {Zamówienia są złożone}} w kilku walutach ({currencies}).",
  "error.currency.mixed.hint":
    "Wybierz jedną opcją --currency, na przykład --currency EUR. Kwot w różnych walutach nigdy się nie sumuje.",
  "error.database.locked": "Z bazy {path} korzysta inny program: {owner} (proces {pid}).",
  "error.database.locked.hint": "Poczekaj, aż skończy, albo zamknij go i spróbuj ponownie.",
  "error.database.newer":
    "Bazę {path} zapisała nowsza wersja Keepworth (schemat {found}, tu znany: {known}).",
  "error.database.newer.hint":
    "Zainstaluj najnowszą wersję Keepworth i spróbuj ponownie. Plik pozostał nietknięty.",
  "error.database.foreign": "{path} nie jest bazą danych Keepworth.",
  "error.database.foreign.hint": "Wskaż inny plik opcją --db. Ten pozostał nietknięty.",
  "error.database.missing": "Nie ma bazy danych {path}.",
  "error.database.missing.hint": "Wskaż właściwą opcją --db albo zacznij od: keepworth run orders.csv",
  "error.database.full": "Brakuje miejsca na dysku lub pamięci dla bazy {path} ({reason}).",
  "error.database.full.hint":
    "Zwolnij miejsce na dysku lub zamknij inne programy i spróbuj ponownie. Ostatni opublikowany przebieg pozostał bez zmian.",
  "error.database.failed": "Baza danych nie mogła wykonać zadania: {reason}",
  "error.database.failed.hint":
    "Ostatni opublikowany przebieg pozostał bez zmian. Zgłoś ten błąd wraz z użytym poleceniem.",
  "error.cluster.unreachable": "Klaster {server} nie odpowiada ({reason}).",
  "error.cluster.unreachable.hint":
    "Sprawdź, czy adres jest właściwy i czy klaster działa. Nic się nie zmieniło; wydaj polecenie jeszcze raz.",
  "error.cluster.insecure": "Hasło lub token poszłoby do {server} otwartym tekstem.",
  "error.cluster.insecure.hint": "Podaj adres klastra w postaci https://…",
  "error.cluster.certificate": "Certyfikat {server} nie jest zaufany ({reason}).",
  "error.cluster.certificate.hint":
    "Podaj certyfikat urzędu, który go wydał, jako plik PEM: keepworth connect trino --ca PLIK.",
  "error.cluster.credentials": "Klaster {server} nie przyjął użytkownika, hasła lub tokenu.",
  "error.cluster.credentials.hint":
    "Sprawdź --user i zmienną środowiskową wskazaną przez --password-env lub --token-env; po połączeniu te, które keepworth.json wymienia pod warehouse.",
  "error.cluster.denied": "Klaster {server} na to nie pozwala: {reason}",
  "error.cluster.denied.hint":
    "Poproś administratora o prawo odczytu zamówień i zapisu we własnym schemacie Keepworth.",
  "error.cluster.unconnected": "{path} sama przechowuje zamówienia i nie jest połączona z klastrem.",
  "error.cluster.unconnected.hint":
    "Najpierw ją połącz: keepworth connect trino --server URL --catalog NAZWA --schema NAZWA",
  "error.cluster.connected": "Zamówienia {path} są w klastrze.",
  "error.cluster.connected.hint": "Pomiń --warehouse embedded albo wskaż inną bazę przez --db.",
  "error.cluster.missing": "W klastrze {server} brakuje czegoś, czego potrzebuje Keepworth: {reason}",
  "error.cluster.missing.hint":
    "Sprawdź, czy nazwa jest właściwa i czy jej nie zmieniono ani tego nie usunięto, i połącz ponownie: keepworth connect trino.",
  "error.cluster.resources": "Klaster {server} ma na to za mało pamięci: {reason}",
  "error.cluster.resources.hint":
    "Nic połowicznego nie opublikowano. Daj zapytaniom więcej pamięci albo uruchom, gdy klaster jest mniej zajęty.",
  "error.cluster.lost": "Klaster {server} kilka razy zgubił zapytanie ({reason}).",
  "error.cluster.lost.hint":
    "Nic połowicznego nie opublikowano. Sprawdź, czy węzły działają, i uruchom ponownie.",
  "error.cluster.failed": "Błąd klastra {server}: {reason}",
  "error.cluster.failed.hint":
    "Nic połowicznego nie opublikowano. Jeśli się powtórzy, zgłoś to z tym komunikatem.",
  "error.cluster.table": "W klastrze nie ma tabeli {table}.",
  "error.cluster.table.hint":
    "Sprawdź nazwy katalogu, schematu i tabeli; keepworth connect trino wypisuje tabele.",
  "error.cluster.customers":
    "Żadna kolumna tabeli {table} nie numeruje klientów: nazwiska, adresy e-mail i numery telefonów nie trafiają do wyników w hurtowni.",
  "error.cluster.customers.hint":
    "Wskaż kolumnę przez --map customer=KOLUMNA albo utwórz widok, który ją ma.",
  "error.cluster.lines":
    "Wiersze tabeli {table} są ciągiem dalszym wiersza nad nimi, jak w eksporcie sklepu; tabela nie ma kolejności wierszy.",
  "error.cluster.lines.hint":
    "Utwórz widok, w którym każdy wiersz ma numer zamówienia, klienta, dzień i kwotę.",
  "error.cluster.orders": "Żadna tabela w {schema} nie wygląda na zamówienia: potrzebny jest klient i data.",
  "error.cluster.orders.hint":
    "Znaleziono: {tables}. Wskaż tabelę przez --table orders=NAZWA, a kolumny przez --map pole=kolumna.",
  "error.cluster.ambiguous": "Kilka tabel w {schema} wygląda na {kind}: {tables}.",
  "error.cluster.ambiguous.hint": "Wskaż właściwą przez --table {kind}=NAZWA.",
  "error.cluster.results":
    "{schema} nie może przechowywać wyników Keepworth: ma tabele o tych samych nazwach ({tables}).",
  "error.cluster.results.hint":
    "Podaj osobny schemat przez --results KATALOG.SCHEMAT; powstanie, jeśli go nie ma.",
  "error.cluster.owned": "{schema} zawiera wyniki innej bazy Keepworth.",
  "error.cluster.owned.hint":
    "Otwórz tamtą bazę przez --db albo podaj inny schemat przez --results KATALOG.SCHEMAT.",
  "error.cluster.embedded":
    "{path} zawiera zamówienia lub zapisy zaimportowane z plików: baza działa na własnych tabelach albo na klastrze.",
  "error.cluster.embedded.hint": "Podaj inny plik, zostanie utworzony: --db NAZWA.duckdb",
  "error.cluster.data": "Zamówienia i zapisy tej bazy leżą w klastrze i stąd się ich nie zmienia.",
  "error.cluster.data.hint": "Zmień je w tabelach, z których pochodzą; następny przebieg wczyta je na nowo.",
  "error.cluster.many":
    "To pytanie waży w pamięci każdego klienta z osobna, a {customers, number} to więcej niż {most, number}, ilu wolno wczytać z klastra.",
  "error.cluster.many.hint":
    "Mając około 1 GB pamięci na każdy milion klientów, zwiększ warehouse.customersInMemory w keepworth.json. To, na co klaster odpowiada sam, jej nie potrzebuje: keepworth potentials, segments, churn, plan.",
  "error.cluster.secret": "Zmienna środowiskowa {name} nie jest ustawiona.",
  "error.cluster.secret.hint":
    "Powinna zawierać hasło lub token do klastra; nie trafiają one do żadnego pliku.",
  "error.server.gone":
    "Serwer Keepworth, który ma otwartą bazę {path}, zakończył pracę w trakcie tej operacji.",
  "error.server.gone.hint":
    "Nic nie zostało zrobione do połowy, a ostatni opublikowany przebieg pozostał bez zmian. Uruchom serwer ponownie (keepworth serve) albo powtórz to polecenie bez niego.",
  "error.server.version":
    "Serwer, który ma otwartą bazę {path}, to Keepworth {theirs}; tutaj jest Keepworth {ours}.",
  "error.server.version.hint":
    "Zatrzymaj tamten serwer, uruchom go ponownie w tej wersji Keepworth, a potem powtórz polecenie.",
  "error.settings.invalid": "Ustawienia są nieprawidłowe ({field}): {reason}",
  "error.settings.invalid.hint": "Popraw plik {path} i spróbuj ponownie.",
  "rule.atLeast": "najmniejsza dozwolona wartość to {bound}",
  "rule.moreThan": "wartość musi być większa niż {bound}",
  "rule.atMost": "największa dozwolona wartość to {bound}",
  "rule.lessThan": "wartość musi być mniejsza niż {bound}",
  "rule.empty": "nie może być puste",
  "rule.missing": "brakuje wartości",
  "rule.number": "oczekiwana jest liczba",
  "rule.whole": "oczekiwana jest liczba całkowita",
  "rule.text": "oczekiwany jest tekst",
  "rule.flag": "oczekiwane jest tak albo nie (w pliku true albo false)",
  "rule.list": "oczekiwana jest lista",
  "rule.group": "oczekiwana jest grupa ustawień",
  "rule.unknown": "nie ma takiego ustawienia",
  "rule.oneOf": "oczekiwana jest jedna z wartości: {values}",
  "rule.url": "oczekiwany jest adres internetowy, na przykład https://id.example.com",
  "rule.currency": "oczekiwane są trzy wielkie litery waluty, na przykład EUR",
  "rule.timeZone": "oczekiwana jest strefa czasowa z listy IANA, na przykład Europe/Warsaw",
  "rule.horizon": "oczekiwana jest liczba z jednostką, na przykład 365d, 52w, 12m albo 1y",
  "rule.json": "plik nie jest poprawnym JSON-em ({reason})",
  "error.settings.changed": "Plik {path} ktoś w międzyczasie zmienił.",
  "error.settings.changed.hint": "Wczytaj ustawienia jeszcze raz i wprowadź w nich swoje zmiany.",
  "error.option.invalid": "Opcja {option} nie może mieć wartości {value}.",
  "error.option.invalid.hint": "Możliwe wartości: {expected}.",
  "error.dataset.empty": "W zbiorze danych {dataset} nie ma jeszcze zamówień.",
  "error.dataset.empty.hint": "Zacznij od: keepworth run orders.csv",
  "error.dataset.missing": "Nie ma zbioru danych {dataset}.",
  "error.dataset.missing.hint": "Dostępne zbiory: {known}.",
  "error.asOf.outside": "{asOf} to dzień spoza zakresu zamówień ({first} – {last}).",
  "error.asOf.outside.hint": "Wybierz dzień z tego zakresu albo pomiń --as-of.",
  "error.model.unknown": "Nie ma modelu {model}.",
  "error.model.unknown.hint": "Dostępne modele: {known}.",
  "error.customer.missing": "W zbiorze danych {dataset} nie ma klienta {customer}.",
  "error.customer.missing.hint": "Lista klientów: keepworth customers",
  "error.person.missing": "Nie ma nikogo, kogo opisuje {who}.",
  "error.person.missing.hint":
    "Podaj numer klienta, adres e-mail lub telefon, a także --dataset, jeśli chodzi o inny zbiór niż zwykle.",
  "error.person.ambiguous": "{who} pasuje do kilku klientów: {customers}.",
  "error.person.ambiguous.hint":
    "Wskaż jednego po numerze, a jeśli numery się powtarzają, podaj też --dataset.",
  "error.person.erased": "Dane osoby, którą opisuje {who}, usunięto {day}.",
  "error.person.erased.hint": "Zostały tylko kwoty zamówień, pod numerem, który nie mówi, czyje są.",
  "error.person.unconfirmed": "Nie potwierdzono, że dane klienta {customer} mają zostać usunięte.",
  "error.person.unconfirmed.hint":
    "Usunięcia nie da się cofnąć. Potwierdź je tym samym numerem albo opcją --yes.",
  "error.privacy.retention": "Nie ustawiono czasu, po którym usuwa się dane osób, o których nic nie słychać.",
  "error.privacy.retention.hint": "Podaj --months albo ustaw privacy.retentionMonths w keepworth.json.",
  "error.database.busy": "Nie udało się zapisać {path} na nowo, bo od pół minuty pracują na niej inni.",
  "error.database.busy.hint":
    "Nic nie przepadło. Poczekaj, aż skończą, albo zatrzymaj serwer i wydaj polecenie jeszcze raz.",
  "error.run.busy": "Na tej bazie trwa przebieg albo import.",
  "error.run.busy.hint": "Poczekaj, aż się zakończy, i spróbuj ponownie.",
  "error.runs.currencies":
    "Przebieg {before} jest w walucie {beforeCurrency}, a przebieg {after} w walucie {afterCurrency}.",
  "error.runs.currencies.hint":
    "Porównaj dwa przebiegi w jednej walucie: keepworth runs pokazuje walutę każdego z nich.",
  "error.run.missing": "Nie ma takiego opublikowanego przebiegu.",
  "error.run.missing.hint": "Lista przebiegów: keepworth runs",
  "error.run.none": "W zbiorze danych {dataset} nic jeszcze nie wyceniono.",
  "error.run.none.hint": "Wyceń go poleceniem: keepworth run --dataset {dataset}",
  "error.run.subscriptionsOnly":
    "Zbiór danych {dataset} zawiera subskrypcje, a nie zamówienia; to pytanie dotyczy zamówień.",
  "error.run.subscriptionsOnly.hint":
    "Subskrypcje analizują polecenia: keepworth churn --dataset {dataset} · keepworth renewals --dataset {dataset}",
  "error.run.pruned": "Przebieg {run} nie ma już wierszy klientów.",
  "error.run.pruned.hint":
    "Jego sumy są nadal dostępne (keepworth runs). Aby ponownie wycenić klientów: keepworth run",
  "error.output.exists": "{path} już istnieje.",
  "error.output.exists.hint": "Wybierz inną nazwę albo przenieś ten plik.",
  "error.output.unwritable": "Nie można zapisać pliku {path} ({reason}).",
  "error.output.unwritable.hint": "Sprawdź, czy folder istnieje i czy masz prawo w nim zapisywać.",
  "error.node.version": "Keepworth wymaga Node {wanted} lub nowszego; tu działa Node {found}.",
  "error.node.version.hint": "Zainstaluj aktualną wersję Node ze strony nodejs.org i spróbuj ponownie.",
  "error.request.invalid": "Nie można zrozumieć żądania: {field} {reason}.",
  "error.request.invalid.hint":
    "Popraw wskazane pole i wyślij żądanie ponownie; /api/docs pokazuje, czego się oczekuje.",
  "error.request.tooLarge": "Przesłane dane są za duże dla tego żądania.",
  "error.request.tooLarge.hint": "Pliki wysyłaj przez przesyłanie plików, które przyjmuje je w częściach.",
  "error.request.tooMany": "W krótkim czasie przyszło zbyt wiele żądań.",
  "error.request.tooMany.hint": "Poczekaj minutę i spróbuj ponownie.",
  "error.request.repeated":
    "Idempotency-Key {key} był już użyty w innym żądaniu albo w takim, które jeszcze trwa.",
  "error.request.repeated.hint":
    "Do nowego żądania użyj nowego klucza; żądanie bez odpowiedzi powtórz po chwili.",
  "error.resource.missing": "Pod adresem {path} niczego nie ma.",
  "error.resource.missing.hint": "Sprawdź adres; /api/docs wymienia, co jest dostępne.",
  "error.job.missing": "Nie ma zadania {job}.",
  "error.job.missing.hint":
    "Zadania są pamiętane do zatrzymania serwera. Zajrzyj zamiast tego do przebiegów i importów.",
  "error.session.required": "Potrzebne jest logowanie: nie ma sesji albo już wygasła.",
  "error.session.required.hint": "Zaloguj się i spróbuj ponownie.",
  "error.session.missing": "Na tym koncie nie ma takiej sesji.",
  "error.session.missing.hint": "Mogła zakończyć się sama. Sprawdź ponownie listę sesji.",
  "error.role.insufficient":
    "{needed, select, viewer {Mogą to zrobić tylko osoby zalogowane.} analyst {Mogą to zrobić tylko analitycy i administratorzy.} other {Mogą to zrobić tylko administratorzy.}}",
  "error.role.insufficient.hint": "Poproś o to administratora albo o zmianę swojej roli.",
  "error.scope.insufficient": "Ten token API nie ma do tego prawa; potrzebny jest zakres {needed}.",
  "error.scope.insufficient.hint": "Utwórz token z tym zakresem, jeśli pozwala na to twoja rola.",
  "error.token.refused": "Nie można tego zrobić za pomocą tokenu API.",
  "error.token.refused.hint": "Aby zmienić hasła, sesje i tokeny, zaloguj się w przeglądarce.",
  "error.token.revoked": "Ten token API jest nieważny.",
  "error.token.revoked.hint": "Mógł zostać unieważniony albo wygasnąć. Utwórz nowy na swoim koncie.",
  "error.token.missing": "Nie ma takiego tokenu API.",
  "error.token.missing.hint": "Sprawdź ponownie listę tokenów.",
  "error.csrf.invalid": "Żądanie nie pochodzi ze strony tego serwera.",
  "error.csrf.invalid.hint":
    "Wczytaj stronę od nowa i powtórz żądanie. Program zamiast pliku cookie używa tokenu API.",
  "error.host.unknown": "Ten serwer nie odpowiada pod nazwą {host}.",
  "error.host.unknown.hint":
    "Otwórz go pod adresem wypisanym przy starcie. Aby użyć innego, uruchom serwer poleceniem: keepworth serve --url https://your.address",
  "error.signIn.failed": "Adres e-mail i hasło do siebie nie pasują.",
  "error.signIn.failed.hint":
    "Sprawdź jedno i drugie. Jeśli hasło przepadło, administrator może dać link do ustawienia nowego.",
  "error.signIn.tooMany": "Było zbyt wiele prób logowania.",
  "error.signIn.tooMany.hint":
    "Spróbuj ponownie za {seconds, plural, one {# sekundę} few {# sekundy} many {# sekund} other {# sekundy}}.",
  "error.welcome.used": "Ten link był już użyty albo wygasł.",
  "error.welcome.used.hint":
    "Poproś administratora o nowy. Jeśli nikt nie ma jeszcze konta, uruchom serwer ponownie: wypisze nowy link.",
  "error.invitation.missing": "Nie ma takiego zaproszenia.",
  "error.invitation.missing.hint": "Mogło zostać wykorzystane albo wygasnąć. Sprawdź ponownie listę.",
  "error.password.weak":
    "{why, select, short {Hasło jest za krótkie; najmniejsza liczba znaków to {least}.} long {Hasło jest za długie; największa liczba znaków to {most}.} common {To hasło jest jednym z pierwszych, które się odgaduje.} other {Hasło zdradza zbyt wiele z twojego nazwiska lub adresu e-mail.}}",
  "error.password.weak.hint": "Weź kilka słów, które do siebie nie pasują; spacje są mile widziane.",
  "error.password.wrong": "To nie jest obecne hasło.",
  "error.password.wrong.hint":
    "Wpisz je jeszcze raz. Jeśli przepadło, administrator może dać link do ustawienia nowego.",
  "error.password.none": "To konto nie ma hasła; loguje się przez inną usługę.",
  "error.password.none.hint":
    "Zmień hasło w tamtej usłudze albo poproś administratora o link, który ustawi je tutaj.",
  "error.account.last": "{account} to ostatni administrator.",
  "error.account.last.hint": "Najpierw nadaj rolę administratora komuś innemu.",
  "error.account.missing": "Nie ma takiego konta.",
  "error.account.missing.hint": "Sprawdź ponownie listę kont.",
  "error.account.exists": "{email} ma już konto.",
  "error.account.exists.hint":
    "Zmień to konto albo wyślij jego właścicielowi link do ustawienia nowego hasła.",
  "error.account.disabled": "Konto {account} jest wyłączone.",
  "error.account.disabled.hint": "Poproś administratora, aby je włączył.",
  "error.oidc.off": "Logowanie przez inną usługę nie jest tu skonfigurowane.",
  "error.oidc.off.hint": "Zaloguj się hasłem. Administrator konfiguruje to w keepworth.json, w signIn.",
  "error.oidc.failed": "Usługa logowania nie dała prawidłowej odpowiedzi ({reason}).",
  "error.oidc.failed.hint": "Spróbuj ponownie za chwilę; jeśli to się powtarza, powiadom administratora.",
  "error.oidc.issuer": "Przez {issuer} nie można się logować, bo adres nie używa https.",
  "error.oidc.issuer.hint": "Podaj adres https w keepworth.json. Zwykłe http jest tylko dla tego komputera.",
  "error.oidc.state": "To logowanie nie zaczęło się w tej przeglądarce albo trwało za długo.",
  "error.oidc.state.hint": "Zacznij ponownie na stronie logowania.",
  "error.oidc.email": "Usługa logowania nie potwierdza twojego adresu e-mail.",
  "error.oidc.email.hint": "Potwierdź adres w tamtej usłudze, a potem zaloguj się ponownie.",
  "error.oidc.domain": "Adresy w domenie {domain} nie mogą się tu logować.",
  "error.oidc.domain.hint": "Użyj adresu firmowego albo zwróć się do administratora.",
  "error.oidc.unknown": "Nie ma tu konta dla adresu {email}.",
  "error.oidc.unknown.hint": "Poproś administratora o zaproszenie.",
};
