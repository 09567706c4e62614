import type { Words } from "../en.ts";
import type { experiment as en } from "../en/experiment.ts";

/** Polish of experiments. */
export const experiment: Words<typeof en> = {
  "help.experiment": "Sprawdza, co daje działanie: losuje grupy i odczytuje wynik.",
  "help.experiment.new":
    "Tworzy test: kogo dotyczy, ilu klientów wymaga i ile jest wart. Niczego nie wysyła.",
  "help.experiment.assign":
    "Losuje, kto zostanie objęty działaniem, a kto trafi do grupy kontrolnej, albo przejmuje podział dokonany gdzie indziej.",
  "help.experiment.read": "Porównuje grupy: co dało działanie, z przedziałem i werdyktem.",
  "help.experiment.list": "Pokazuje listę testów, od najnowszego.",
  "help.argument.experimentRead": "nazwa testu; domyślnie: ostatnio utworzony",
  "help.argument.experiment": "nazwa testu",
  "help.option.experimentTreatment": "co się oferuje: działanie, podane przez nazwę lub rodzaj",
  "help.option.experimentSegment":
    "tylko ten segment zamiast segmentów, dla których działanie jest przeznaczone; można podać kilka razy",
  "help.option.experimentCustomers":
    "liczba klientów w obu grupach razem (domyślnie: tylu, ilu trzeba, by zobaczyć oczekiwany efekt, najwyżej wszyscy)",
  "help.option.experimentHoldout":
    "udział grupy kontrolnej (domyślnie: budget.holdout z keepworth.json, jeśli ustawiono, w przeciwnym razie 50%)",
  "help.option.experimentDays": "liczba dni po przydziale, z których liczą się zamówienia (domyślnie: 90)",
  "help.option.experimentReadDays": "inna liczba dni niż planowana; taki odczyt nie jest zapisywany",
  "help.option.experimentSeed": "decyduje, kto zostanie wylosowany (domyślnie: budget.seed z keepworth.json)",
  "help.option.experimentFrom":
    "plik z przydziałem dokonanym gdzie indziej, z kolumnami customer_id (lub email), arm i assigned_at",
  "help.option.experimentOut": "zapisz przydział do grup w tym pliku CSV",
  "error.experiment.amounts":
    "Zamówienia przebiegu {run} nie zawierają kwot, więc żadnego testu nie da się odczytać w pieniądzu.",
  "error.experiment.amounts.hint": "Zaimportuj zamówienia z kwotami.",
  "error.experiment.arm": "„{arm}” w pliku {path} nie oznacza żadnej z dwóch grup.",
  "error.experiment.arm.hint": "Wpisz treated lub holdout (albo 1 lub 0, treatment lub control).",
  "error.experiment.assigned":
    "Do testu „{name}” przydzielono już {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}.",
  "error.experiment.assigned.hint":
    "Bez --from zostanie podana zapisana lista. Dla innej listy utwórz nowy test: keepworth experiment new.",
  "error.experiment.day":
    "W pliku {path} dnia przydziału nie da się odczytać w {rows, plural, one {# wierszu} few {# wierszach} many {# wierszach} other {# wiersza}}.",
  "error.experiment.day.hint": "Zapisz go jako 2026-03-31.",
  "error.experiment.exists": "Test o nazwie „{name}” już istnieje.",
  "error.experiment.exists.hint": "Wybierz inną nazwę. Zobacz keepworth experiment list.",
  "error.experiment.few":
    "{customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} to za mało na dwie grupy po co najmniej dwóch klientów.",
  "error.experiment.few.hint": "Weź więcej klientów albo udział grupy kontrolnej bliższy połowie.",
  "error.experiment.later":
    "W pliku {path} {rows, plural, one {# wiersz ma} few {# wiersze mają} many {# wierszy ma} other {# wiersza ma}} dzień przydziału z przyszłości.",
  "error.experiment.later.hint": "Sprawdź zapis dat.",
  "error.experiment.none": "Nie ma jeszcze żadnego testu.",
  "error.experiment.none.hint": "Utwórz go: keepworth experiment new NAME --treatment TREATMENT",
  "error.experiment.missing": "Nie ma testu o nazwie „{name}”. Znane testy: {known}.",
  "error.experiment.missing.hint":
    "Utwórz go: keepworth experiment new NAME --treatment TREATMENT. Zobacz keepworth experiment list.",
  "error.experiment.name": "„{name}” nie może być nazwą testu.",
  "error.experiment.name.hint":
    "Użyj najwyżej 64 znaków: liter, cyfr, spacji, kropek, łączników i podkreśleń; zacznij od litery lub cyfry.",
  "error.experiment.nobody":
    "Według ostatniego przebiegu działanie „{treatment}” nie pasuje do nikogo w tych segmentach: {segments}.",
  "error.experiment.nobody.hint":
    "Wybierz inne segmenty opcją --segment. Działanie ma też warunki, które wymienia docs/decisions/treatments.md.",
  "error.experiment.nobodyKnown":
    "Żaden z {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}} pliku {path} nie wskazuje znanego klienta.",
  "error.experiment.nobodyKnown.hint":
    "Kolumna customer_id musi zawierać identyfikatory z zamówień albo kolumna email adresy, które z nimi przyszły.",
  "error.experiment.treatment":
    "Nie ma działania „{treatment}”, które można przetestować. Znane działania: {known}.",
  "error.experiment.treatment.hint":
    "Podaj nazwę tak, jak ją zaimportowano, a jeśli zawiera spacje – w cudzysłowie.",
  "error.experiment.twice": "Klient {customer} jest w pliku {path} w obu grupach.",
  "error.experiment.twice.hint": "Pomiń takich klientów: nie da się ich z nikim porównać.",
  "error.experiment.unassigned": "Do testu „{name}” nikogo jeszcze nie przydzielono.",
  "error.experiment.unassigned.hint": "Wylosuj grupy: keepworth experiment assign {name}.",
  "experiment.new.opening":
    "W teście „{name}” działaniem „{treatment}” będzie objęta grupa {treated, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, a w grupie kontrolnej znajdzie się {holdout, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}; liczba klientów, do których działanie pasuje, to {eligible, number}.",
  "experiment.new.power":
    "W ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} i tak kupuje {rate} z nich. Jeśli działanie doda do tego {uplift}, jak {source, select, measured {zmierzono} other {założono}}, test pokaże to z prawdopodobieństwem {power}.",
  "experiment.new.enough": "To wystarczy: prawdopodobieństwo 80% daje liczba klientów {needed, number}.",
  "experiment.new.needed":
    "Prawdopodobieństwo 80% wymaga łącznie w obu grupach tylu klientów: {needed, number}. W teście brakuje: {short, number}.",
  "experiment.new.needed.none":
    "Nie założono żadnego efektu, więc nie można podać potrzebnej liczby klientów. Poniżej – najmniejszy efekt, jaki będzie widoczny.",
  "experiment.new.sight": "Co test może wykryć",
  "experiment.points": "{value} p.p.",
  "experiment.new.buying": "Zakupy, p.p.",
  "experiment.new.margin": "{profit, select, yes {Marża} other {Przychód}} na klienta",
  "experiment.new.note":
    "Min.: najmniejszy efekt wykrywany z prawdopodobieństwem 80%. Od każdego klienta w tym czasie oczekuje się {mean}, z odchyleniem {deviation}; po odjęciu jego własnej prognozy przypadkowi zostaje {unexplained}.",
  "experiment.new.worth": "Ile warta jest wiedza",
  "experiment.new.value":
    "Wiedza przed decyzją o {customers, plural, one {# innym kliencie} few {# innych klientach} many {# innych klientach} other {# innego klienta}} jest warta {worth}; po odjęciu tego, z czego test rezygnuje, {net}.",
  "experiment.new.value.nobody":
    "Wszyscy, do których działanie pasuje, są w teście, więc do czasu pojawienia się nowych nie ma o kim decydować; w porównaniu z decyzją dzisiaj test rezygnuje z {forgone}.",
  "experiment.new.best":
    "Najwięcej daje test z liczbą klientów {customers, plural, one {#} few {#} many {#} other {#}}: {net}.",
  "experiment.new.best.none":
    "Przy tych założeniach test żadnej wielkości się nie zwróci: założenie zostawia za mało wątpliwości. Jeśli masz ich więcej, zaimportuj swoje działania z większym błędem przyrostu dla tego jednego.",
  "experiment.new.cost": "Objęcie grupy działaniem kosztuje około {cost}.",
  "experiment.new.next": "Dalej: keepworth experiment assign {name} --out {name}.csv",
  "experiment.assign.opening":
    "Działanie „{treatment}” otrzyma {treated, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}, a w grupie kontrolnej {holdout, plural, one {jest #} few {są #} many {jest #} other {jest #}}.",
  "experiment.assign.drawn":
    "Wylosowano (seed {seed}) osobno w każdej z {strata, plural, one {# warstwy} few {# warstw} many {# warstw} other {# warstwy}} wartości i ryzyka.",
  "experiment.assign.file":
    "Przejęto podział dokonany gdzie indziej; {strata, plural, one {# warstwa} few {# warstwy} many {# warstw} other {# warstwy}} wartości i ryzyka.",
  "experiment.assign.stored": "To lista sporządzona wcześniej; nie zmienia się.",
  "experiment.assign.expected":
    "Oczekiwane zakupy na klienta w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}, według prognozy z dnia {day} z wcześniejszych zamówień ({model}): {treated} w grupie testowej, {holdout} w kontrolnej.",
  "experiment.assign.ends":
    "Wynik można odczytać od dnia {ends}, gdy {days, plural, one {minie # dzień} few {miną # dni} many {minie # dni} other {minie # dnia}}.",
  "experiment.assign.out":
    "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} w pliku {path}.",
  "experiment.assign.next":
    "Dalej: wyślij to, zaimportuj zamówienia, które przyjdą, a potem: keepworth experiment read {name}",
  "experiment.read.pays":
    "Działanie „{treatment}” się opłaca: w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} przyniosło {net} ponad koszty ({range}) od {treated, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} z grupy testowej.",
  "experiment.read.loses":
    "Działanie „{treatment}” się nie opłaca: w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} przyniosło po kosztach {net} ({range}) od {treated, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} z grupy testowej.",
  "experiment.read.unknown":
    "Jeszcze nie wiadomo, czy działanie „{treatment}” się opłaca: w ciągu {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} przyniosło po kosztach {net}, a przedział ({range}) zawiera 0.",
  "experiment.read.early":
    "Za wcześnie, by to ocenić: {left, plural, one {został {left, number}} few {zostały {left, number}} many {zostało {left, number}} other {zostało {left, number}}} z {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}, do {ends}. Dotąd działanie „{treatment}” przyniosło po kosztach {net} ({range}).",
  "experiment.read.early.nothing":
    "Nic jeszcze nie wpłynęło: {left, plural, one {został {left, number}} few {zostały {left, number}} many {zostało {left, number}} other {zostało {left, number}}} z {days, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}}, do {ends}.",
  "experiment.read.mismatch":
    "Grup testu „{name}” nie można porównać: {treated, number} w testowej i {holdout, number} w kontrolnej to nie przypadek przy udziale grupy kontrolnej {share} (p = {p}). Klienci wypadli z grup albo między nimi przeszli.",
  "experiment.read.peeking":
    "Kto zagląda codziennie i kończy przy pierwszym dobrym wyniku, będzie się mylić znacznie częściej, niż mówi przedział. Przed ostatnim dniem nic nie jest zapisywane.",
  "experiment.read.needed":
    "Jeśli efekt jest tak duży, jak się wydaje, rozstrzygnie go test z liczbą klientów w obu grupach około {customers, number}: o {more, number} więcej.",
  "experiment.read.needed.none":
    "Efekt wygląda na tak mały, że nie rozstrzygnie go test żadnej rozsądnej wielkości.",
  "experiment.read.effects": "Co dodało działanie, z przedziałami 90%",
  "experiment.read.buying": "Zakupy, p.p.",
  "experiment.read.margin": "{profit, select, yes {Marża} other {Przychód}} na klienta",
  "experiment.read.raw": "surowy",
  "experiment.read.adjusted": "skorygowany",
  "experiment.read.adjusting":
    "Skorygowany: warstwa po warstwie, po odjęciu wcześniejszej prognozy dla każdego klienta; to usunęło {explained} wariancji.",
  "experiment.read.adjusting.none":
    "Skorygowany: warstwa po warstwie, po odjęciu wcześniejszej prognozy dla każdego klienta; prognozy mało mówiły o tym, kto kupi.",
  "experiment.read.arms": "Obie grupy",
  "experiment.column.arm": "Grupa",
  "experiment.column.buyers": "Kupiło",
  "experiment.column.shareBought": "Udział",
  "experiment.column.margin": "{profit, select, yes {Marża} other {Przychód}}",
  "experiment.column.each": "Na os.",
  "experiment.column.predicted": "Prognoza",
  "experiment.column.expected": "Prognoza",
  "experiment.column.smallest": "Min.",
  "experiment.column.power": "Prawd.",
  "experiment.column.needed": "Trzeba",
  "experiment.column.treatment": "Działanie",
  "experiment.column.ends": "Koniec",
  "experiment.column.uplift": "P.p.",
  "experiment.arm.treated": "testowa",
  "experiment.arm.holdout": "kontrolna",
  "experiment.read.money": "Pieniądze",
  "experiment.read.total":
    "Cała grupa testowa: {profit, select, yes {marża większa} other {przychód większy}} o {margin} ({range}), kontakt {contact}, zachęty {incentive}.",
  "experiment.read.qini": "Czy scoring trafił w tych, na których działanie wpływa?",
  "experiment.read.qini.row": "górne {share}",
  "experiment.read.qini.yes":
    "Tak: wybór według scoringu znajduje więcej podatnych klientów niż wybór losowy (Qini {value}, {range}).",
  "experiment.read.qini.no":
    "Nie: wybór według scoringu znajduje mniej podatnych klientów niż wybór losowy (Qini {value}, {range}).",
  "experiment.read.qini.unknown":
    "Nie widać tego: przedział współczynnika Qini zawiera 0 ({value}, {range}).",
  "experiment.read.qini.note":
    "Udział klientów z grupy testowej, którzy kupili dzięki działaniu, w punktach procentowych, gdyby objąć nim tylko tych o najwyższym scoringu.",
  "experiment.read.relationship": "Jak przyjęli to klienci",
  "experiment.read.complaints": "Reklamacje",
  "experiment.read.optOuts": "Wypisani",
  "experiment.read.score": "Ostatnia ocena, na 10",
  "experiment.read.score.change": "Zmiana oceny",
  "experiment.column.outcome": "Skutek",
  "experiment.column.difference": "Różnica",
  "experiment.read.flag.note":
    "Jego koszt przychodzi po dniach testu: obserwuj tych klientów, zanim to powtórzysz.",
  "warning.experiment.profitUp.complaints":
    "Marża rośnie, ale reklamacje też: odsetek reklamujących wśród objętych działaniem jest wyższy o {difference} pkt ({range}).",
  "warning.experiment.profitUp.optOuts":
    "Marża rośnie, ale wypisów też przybywa: odsetek cofających zgodę wśród objętych działaniem jest wyższy o {difference} pkt ({range}).",
  "warning.experiment.profitUp.score":
    "Marża rośnie, a zadowolenie spada: ostatnia ocena objętych działaniem jest niższa o {difference} na 10 ({range}).",
  "experiment.read.kept":
    "Zapisano: następny plan przyjmie zamiast {before} przyrost {uplift} (błąd standardowy {error}).",
  "experiment.read.notUsed": "Zapisano; następny plan nadal korzysta z założenia.",
  "experiment.read.notKept": "Nie zapisano.",
  "experiment.read.next": "Dalej: keepworth budget",
  "experiment.list.none":
    "Nie ma jeszcze testów. Utwórz test: keepworth experiment new winback --treatment win-back",
  "experiment.state.planned": "planowany",
  "experiment.state.running": "w toku",
  "experiment.state.over": "do odczytu",
  "experiment.state.read": "odczytany",
  "experiment.verdict.pays": "opłaca się",
  "experiment.verdict.loses": "nie opłaca się",
  "experiment.verdict.unknown": "nie wiadomo",
  "experiment.verdict.mismatch": "nieporównywalne",
  "experiment.assumption.uplift": "Wzrost odsetka kupujących: {value}",
  "experiment.assumption.days": "Dni, z których liczą się zamówienia: {value}",
  "experiment.assumption.holdout": "Udział grupy kontrolnej: {value}",
  "experiment.assumption.margin": "Marża, udział w przychodzie: {value}",
  "experiment.assumption.contact": "Kontakt, na klienta w grupie testowej: {value}",
  "experiment.assumption.incentive":
    "Zachęty, na kupującego z grupy testowej, którego zamówienia nie mają rabatu ani kuponu: {value}",
  "experiment.assumption.customersRead": "Klienci, których liczby wczytano z klastra: {value}",
  "warning.experiment.assumed": "Efekt działania „{treatment}” jest założony: po to jest test.",
  "warning.experiment.revenue":
    "Koszty nie są znane, więc wszystkie kwoty to przychód, a ocena opłacalności jest zbyt łagodna.",
  "warning.experiment.revenue.hint": "Podaj marżę brutto (margin w keepworth.json) albo zaimportuj koszty.",
  "warning.experiment.otherEffect":
    "Działanie „{treatment}” nie ma skłaniać do zakupu tych, którzy by nie kupili, więc odsetek kupujących nie mierzy jego wpływu. Oceniaj je po pieniądzach; następny plan nadal korzysta z założenia.",
  "warning.experiment.unpredicted":
    "Zamówień do dnia {day} jest za mało, by cokolwiek prognozować, więc grupy porównano bez korekty.",
  "warning.experiment.newcomers":
    "{customers, plural, one {# klient nie ma} few {# klientów nie ma} many {# klientów nie ma} other {# klienta nie ma}} przed przydziałem żadnego liczącego się zamówienia, więc nie sporządzono dla nich prognozy.",
  "warning.experiment.unknown":
    "{rows, plural, one {# wiersz nie wskazuje} few {# wiersze nie wskazują} many {# wierszy nie wskazuje} other {# wiersza nie wskazuje}} nikogo znanego i {rows, plural, one {został pominięty} few {zostały pominięte} many {zostało pominiętych} other {zostało pominięte}}.",
  "warning.experiment.unknown.hint": "Najpierw zaimportuj zamówienia, potem listę.",
  "warning.experiment.spared":
    "Pominięto {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}: inny, jeszcze nieodczytany test ma ich w grupie kontrolnej.",
  "warning.experiment.withheld":
    "Pominięto {customers, plural, one {# klienta, który nie chce} few {# klientów, którzy nie chcą} many {# klientów, którzy nie chcą} other {# klienta, którzy nie chcą}} kontaktu w tej sprawie.",
  "warning.experiment.gone":
    "Pominięto {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, których już nie ma w danych: {treated, number} w grupie testowej, {holdout, number} w kontrolnej.",
  "warning.experiment.fewInArm":
    "Jedna z grup liczy tylko {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}: poniżej 20 żadnemu przedziałowi nie można ufać.",
  "warning.experiment.otherDays":
    "Liczba dni to {days, number}, a planowano {planned, number}. Kto wybiera dni po ich obejrzeniu, znajduje efekty, których nie ma.",
};
