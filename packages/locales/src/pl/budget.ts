import type { Words } from "../en.ts";
import type { budget as en } from "../en/budget.ts";

/** Polish of the budget. */
export const budget: Words<typeof en> = {
  "help.budget": "Wybiera, kogo i jakim działaniem objąć, aby budżet dał najwięcej.",
  "help.option.budgetAmount":
    "kwota do wydania (domyślnie: budget.amount z keepworth.json, w przeciwnym razie tyle, ile się opłaca)",
  "help.option.budgetCapacity": "treatment=N: najwyżej N klientów; można podać kilka razy",
  "help.option.budgetMinimum": "treatment=N: co najmniej N klientów; można podać kilka razy",
  "help.option.budgetHoldout":
    "udział klientów w losowej grupie kontrolnej, na przykład 10% (domyślnie: budget.holdout z keepworth.json)",
  "help.option.budgetRole": "tylko działania jednej roli",
  "help.option.budgetExact": "znajdź najlepszy plan metodą podziału i odcięć, niezależnie od liczby klientów",
  "help.option.budgetGreedy": "planuj według cen, jak dla milionów klientów",
  "help.option.budgetLimit": "ile wierszy planu pokazać; 0 pokazuje wszystkie (domyślnie: 10)",
  "help.option.budgetOut": "zapisz cały plan w tym pliku CSV",
  "usage.expected.treatmentCount": "oczekiwane jest treatment=N, na przykład vip=50.",
  "usage.budget.solver": "--exact i --greedy wykluczają się.",
  "error.allocation.infeasible":
    "Nie znaleziono planu, który mieści się we wszystkich limitach: minima wymagają tylu klientów: {asked, number}, a działaniem można by objąć {met, number}, za {needed, number} z budżetu {budget, number}.",
  "error.allocation.infeasible.hint":
    "Zmniejsz --minimum, zwiększ --amount lub --capacity albo pozwól szukać planu opcji --exact.",
  "error.budget.amounts":
    "Zamówienia przebiegu {run} nie zawierają kwot, więc o żadnym działaniu nie wiadomo, czy przyniesie zysk.",
  "error.budget.amounts.hint": "Zaimportuj zamówienia z kwotami.",
  "error.budget.holdout": "Przy grupie kontrolnej {share, number, percent} nie ma kogo objąć działaniem.",
  "error.budget.holdout.hint": "Podaj mniejszy udział, na przykład --holdout 10%.",
  "error.budget.treatment": "Nie ma działania „{treatment}”. Znane działania: {known}.",
  "error.budget.treatment.hint":
    "Podaj nazwę tak, jak ją zaimportowano, a jeśli zawiera spacje – w cudzysłowie.",
  "error.budget.treatments":
    "Nie ma działań do zaplanowania{role, select, none {} other { dla roli {role}}}.",
  "error.budget.treatments.hint": "Zaimportuj działania (keepworth import treatments.csv) albo pomiń --role.",
  "error.budget.minimumOverCapacity":
    "Działaniem „{treatment}” trzeba objąć co najmniej tylu klientów: {minimum, number}, a pojemność to {capacity, number}, o {by, number} za mało.{others, plural, =0 {} one { Sprzeczna jest jeszcze jedna para limitów.} few { Sprzeczne są jeszcze # pary limitów.} many { Sprzecznych jest jeszcze # par limitów.} other { Sprzecznych jest jeszcze # pary limitów.}}",
  "error.budget.minimumOverCapacity.hint": "Zmniejsz jego --minimum albo zwiększ --capacity.",
  "error.budget.minimumOverEligible":
    "Działaniem „{treatment}” trzeba objąć co najmniej tylu klientów: {minimum, number}, a zysk daje tylko u tylu: {eligible, number}, o {by, number} za mało.{others, plural, =0 {} one { Sprzeczna jest jeszcze jedna para limitów.} few { Sprzeczne są jeszcze # pary limitów.} many { Sprzecznych jest jeszcze # par limitów.} other { Sprzecznych jest jeszcze # pary limitów.}}",
  "error.budget.minimumOverEligible.hint":
    "Zmniejsz jego --minimum albo --holdout. Działaniem nie obejmuje się nikogo, u kogo nie daje zysku.",
  "error.budget.minimumsOverCustomers":
    "Minima wymagają łącznie tylu klientów: {minimum, number}, a któreś z tych działań (po jednym na klienta) daje zysk u tylu: {eligible, number}, o {by, number} za mało.",
  "error.budget.minimumsOverCustomers.hint": "Zmniejsz --minimum.",
  "error.budget.minimumsOverBudget":
    "Minima kosztują co najmniej {needed, number}, a budżet to {budget, number}: o {by, number} za mało.",
  "error.budget.minimumsOverBudget.hint": "Zwiększ --amount albo zmniejsz --minimum.",
  "budget.opening":
    "Wydanie {spent} na {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} powinno przynieść {margin} {profit, select, yes {marży} other {przychodu}}: o {gain} więcej, niż kosztuje ({range}).",
  "budget.opening.none":
    "{gaining, plural, =0 {Działanie nie opłaca się u nikogo} one {Budżet nie wystarcza dla nikogo} few {Budżet nie wystarcza dla nikogo} many {Budżet nie wystarcza dla nikogo} other {Budżet nie wystarcza dla nikogo}}: spośród {eligible, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, do których pasuje jakieś działanie, więcej, niż kosztuje, {gaining, plural, =0 {nie przyniesie nikt} one {przyniesie prawdopodobnie #} few {przyniesie prawdopodobnie #} many {przyniesie prawdopodobnie #} other {przyniesie prawdopodobnie #}}.",
  "budget.price":
    "Dodatkowe {one} budżetu przyniosłoby {back}, w tym {profit} zysku. Wszystko, co się opłaca, kosztowałoby {needed}.",
  "budget.price.none": "Większy budżet nic by nie dał: wszystko, co się opłaca, kosztuje {needed}.",
  "budget.soon":
    "Wynik planu po {days, plural, one {# dniu} few {# dniach} many {# dniach} other {# dnia}} to {soon}; reszta przychodzi później.",
  "budget.frontier": "Zysk w zależności od budżetu",
  "budget.frontier.basis":
    "Obliczono na losowej próbie klientów ({basis, number}), która reprezentuje wszystkich.",
  "budget.treatments": "Działania",
  "budget.treatments.unused": "Niewykorzystane przy tym budżecie: {treatments}.",
  "budget.treatments.none": "U nikogo nie dają zysku: {treatments}.",
  "budget.treatments.full": "Pełne: {treatments}. Jedno miejsce więcej jest warte co najmniej {price}.",
  "budget.segments": "Segmenty",
  "budget.next": "Kto wejdzie następny, gdyby było więcej",
  "budget.firstOut": "Kto odpadnie pierwszy, gdyby było mniej",
  "budget.plan": "Plan, od największego zysku",
  "budget.plan.more":
    "Jeszcze {count, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}: keepworth budget --out plan.csv",
  "budget.file":
    "{rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} w pliku {path}.",
  "budget.holdout":
    "{customers, plural, =0 {Nie ma grupy kontrolnej, więc efektu nie da się zmierzyć.} one {Z planu wylosowano do grupy kontrolnej # klienta, aby dało się zmierzyć efekt.} few {Z planu wylosowano do grupy kontrolnej # klientów, aby dało się zmierzyć efekt.} many {Z planu wylosowano do grupy kontrolnej # klientów, aby dało się zmierzyć efekt.} other {Z planu wylosowano do grupy kontrolnej # klienta, aby dało się zmierzyć efekt.}}",
  "budget.solver.exact": "Najlepszy możliwy plan, z dokładnością do {gap}.",
  "budget.solver.greedy": "Zaplanowano według cen: żaden plan nie da o więcej niż {gap} więcej.",
  "budget.do": "Dalej: keepworth budget --out plan.csv · experiment new",
  "budget.column.treatment": "Działanie",
  "budget.column.uplift": "Przyrost",
  "budget.column.customers": "Klienci",
  "budget.column.cost": "Koszt",
  "budget.column.gain": "Zysk",
  "budget.column.soon": "90 dni",
  "budget.column.perUnit": "Na jedn.",
  "budget.column.budget": "Budżet",
  "budget.column.of": "Z",
  "budget.assumption.margin": "Marża, udział w przychodzie: {value}",
  "budget.assumption.discountRate": "Stopa dyskontowa, rocznie: {value}",
  "budget.assumption.horizonDays": "Rozpatrywany okres: {value}",
  "budget.assumption.pulledForward":
    "Dodatkowe zamówienia, które tylko przychodzą wcześniej i nie liczą się w zysku życiowym: {value}",
  "budget.assumption.addOnShare": "Zakupy dodatkowe, jako część zamówienia: {value}",
  "budget.assumption.wouldHaveComeAnyway": "Klienci z polecenia, którzy przyszliby i tak: {value}",
  "budget.assumption.customersRead": "Klienci, których liczby wczytano z klastra: {value}",
  "warning.budget.revenue":
    "Koszty nie są znane, więc każdy zysk liczony jest w przychodzie i jest zawyżony.",
  "warning.budget.revenue.hint": "Podaj marżę brutto (margin w keepworth.json) albo zaimportuj koszty.",
  "warning.budget.library":
    "Nie zaimportowano działań, więc zaplanowano {treatments, plural, one {# wbudowane} few {# wbudowane} many {# wbudowanych} other {# wbudowanego}}, przy założonych kosztach i efektach.",
  "warning.budget.library.hint": "Opisz własne: keepworth import treatments.csv",
  "warning.budget.assumed":
    "{assumed, plural, one {Efekt # działania} few {Efekty # działań} many {Efekty # działań} other {Efekty # działania}} z {treatments, number} {assumed, plural, one {jest założony, nie zmierzony} few {są założone, nie zmierzone} many {są założone, nie zmierzone} other {są założone, nie zmierzone}}; stąd tak szeroki przedział.",
  "warning.budget.assumed.hint": "Zmierz to na grupie kontrolnej: keepworth experiment new",
  "warning.budget.renewals":
    "{treatment}: przyrost {uplift, number, ::percent .#} to więcej, niż taki rabat zatrzymuje spośród tych, którzy by nie odnowili, więc w planie przyjęto średnio {planned, number, ::percent .#}.",
  "warning.budget.renewals.hint":
    "Zmierz to (keepworth experiment new) albo ustaw keep.offerReach i keep.offerSpeed w keepworth.json.",
  "warning.budget.unbounded":
    "Przy modelu lub stopie dyskontowej tego przebiegu wartość po horyzoncie nie ma granicy, więc liczy się tylko horyzont, a pozostanie klienta jest warte więcej, niż pokazano.",
  "warning.budget.unbounded.hint": "Ustaw discountRate powyżej 0 w keepworth.json.",
  "warning.budget.spared":
    "Pominięto {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}: trwający eksperyment używa ich do porównania.",
  "warning.budget.withheld":
    "Pominięto {customers, plural, one {# klienta, który nie chce} few {# klientów, którzy nie chcą} many {# klientów, którzy nie chcą} other {# klienta, którzy nie chcą}} kontaktu w tej sprawie.",
};
