import type { Words } from "../../en.ts";
import type { budget as en } from "../../en/web/budget.ts";

/** Polish of the Budget screen. */
export const budget: Words<typeof en> = {
  "web.budget.frontier": "Co daje każdy budżet",
  "web.budget.frontier.unit":
    "{profit, select, yes {Oczekiwany zysk} other {Oczekiwany przychód}} ponad koszt budżetu, {currency}",
  "web.budget.frontier.axis": "Budżet, {currency}",
  "web.budget.frontier.settings": "w Ustawieniach",
  "web.budget.frontier.description":
    "Najlepszy plan dla każdego budżetu. Wydanie {spent} powinno dać zysk {gain}; powyżej {needed} nic już nie przybywa.",
  "web.budget.column.price": "Dodatkowe {one} daje",
  "web.budget.column.each": "Zysk na {one}",

  "web.budget.amount": "Budżet",
  "web.budget.amount.label": "Budżet, {currency}",
  "web.budget.amount.all": "tyle, ile się opłaca",
  "web.budget.amount.description": "Puste: jak w Ustawieniach, w przeciwnym razie tyle, ile się opłaca.",
  "web.budget.role": "Kto to robi",
  "web.budget.role.done": "Kto",
  "web.budget.role.all": "wszyscy",
  "web.budget.role.marketing": "marketing",
  "web.budget.role.sales": "sprzedaż",
  "web.budget.role.service": "obsługa",
  "web.budget.holdout": "Grupa kontrolna",
  "web.budget.holdout.of": "{share} losowo, według segmentu, wartości i ryzyka",
  "web.budget.holdout.share": "Udział grupy kontrolnej",
  "web.budget.holdout.description": "Porównanie z nią pokazuje, co plan naprawdę daje.",

  "web.budget.more": "Co zarabia dodatkowe {one}",
  "web.budget.sums.spent": "Koszt planu",
  "web.budget.sums.gain": "Zysk po tym koszcie",
  "web.budget.sums.price": "Z dodatkowego {one} wraca",
  "web.budget.sums.profit": "w tym {profit} zysku",
  "web.budget.sums.customers": "Klienci objęci działaniem",
  "web.budget.sums.of": "z {gaining, number} dających zysk, spośród {all, number}",
  "web.budget.sums.soon": "Po {days, plural, one {# dniu} few {# dniach} many {# dniach} other {# dnia}}",
  "web.budget.sums.later": "reszta przychodzi później",
  "web.budget.gain.meaning":
    "Ile objęcie tych klientów działaniami powinno przynieść przez {span} i później, po odjęciu kosztu. Każdy klient liczy się tylko tym, co działanie zmienia.",
  "web.budget.gain.formula": "Σ po klientach: przyrost × jego wartość − kontakt − oczekiwana zachęta",
  "web.budget.gain.margin": "Oczekiwana marża",
  "web.budget.price.meaning":
    "Ile przynosi następna jednostka pieniądza: siebie samą i zysk z najlepszego zastosowania, na które jeszcze brakuje pieniędzy. Nazywa się to ceną dualną budżetu (shadow price).",
  "web.budget.price.formula": "1 + λ, gdzie λ to cena ograniczenia budżetu w najlepszym planie",
  "web.budget.price.input": "λ",
  "web.budget.best": "Szukaj najlepszego możliwego planu",

  "web.budget.cut": "Na granicy budżetu",
  "web.budget.cut.text":
    "Pieniądze trafiają tam, gdzie dają najwięcej zysku. Ci klienci są najbliżej miejsca, w którym się kończą.",
  "web.budget.cut.everybody":
    "Działaniem objęto wszystkich, u których daje zysk. Ci dają najmniej w stosunku do kosztu i odpadną pierwsi, jeśli pieniędzy będzie mniej.",

  "web.budget.treatments.text": "Działaniem nie obejmuje się nikogo, u kogo nie daje zysku.",
  "web.budget.treatments.caption": "Co zaplanowano z każdego działania",
  "web.budget.uplift": "{uplift} {source, select, measured {zmierzony} other {założony}}",
  "web.budget.uplift.gloss": "O ile średnio działanie zwiększa prawdopodobieństwo tego, na co wpływa",
  "web.budget.uplift.note":
    "Kreski obejmują {share} możliwych wyników. Są długie tam, gdzie efekty są założone.",
  "web.budget.column.channel": "Kanał",
  "web.budget.column.fits": "Z zyskiem, z pasujących",
  "web.budget.column.fits.gloss":
    "Klienci, u których działanie daje zysk, spośród tych, dla których jest przeznaczone",
  "web.budget.fits": "{gaining, number} z {eligible, number}",
  "web.budget.places": "Miejsca",
  "web.budget.places.gloss": "Ilu klientów najwyżej może je otrzymać",
  "web.budget.places.of": "Miejsca: {treatment}",
  "web.budget.places.none": "bez limitu",
  "web.budget.column.place": "Jedno miejsce więcej",
  "web.budget.column.place.gloss": "Ile przyniosłoby jedno miejsce więcej; nic, dopóki są wolne miejsca",

  "web.budget.segments": "Gdzie plan daje zysk",
  "web.budget.segments.unit":
    "Zysk po kosztach, {currency}; liczba objętych działaniem z wszystkich w segmencie",
  "web.budget.segments.label": "{segment}: {chosen, number} z {customers, number}",
  "web.budget.segments.description": "Najwięcej daje segment „{segment}”: {gain}.",

  "web.budget.plan.caption": "Klienci, których obejmuje plan",
  "web.budget.plan.more":
    "{more, plural, one {Jeszcze # klient jest} few {Jeszcze # klientów jest} many {Jeszcze # klientów jest} other {Jeszcze # klienta jest}} w pliku, podobnie jak grupa kontrolna.",
  "web.budget.export":
    "{customers, plural, one {Plan dla # klienta jako CSV} few {Plan dla # klientów jako CSV} many {Plan dla # klientów jako CSV} other {Plan dla # klienta jako CSV}}",
  "web.budget.experiment": "Zrób z tego eksperyment",

  "web.budget.revenue": "Te zyski liczone są w przychodzie",
  "web.budget.revenue.text": "Podaj w Ustawieniach, jaka część przychodu zostaje, albo zaimportuj koszty.",
  "web.budget.nobody": "Żadne działanie się nie opłaca",
  "web.budget.nobody.text":
    "Nikt prawdopodobnie nie przyniesie więcej, niż kosztuje działanie. Mogą to zmienić tańsze działania albo zmierzone efekty.",
  "web.budget.empty": "Nie ma jeszcze planu",
  "web.budget.empty.text":
    "Zaimportuj zamówienia i wyceń klientów. Ta strona powie wtedy, kogo objąć działaniem w ramach budżetu.",
  "web.budget.empty.action": "Zaimportuj dane",
  "web.budget.empty.amounts": "Zamówienia nie zawierają kwot",
  "web.budget.empty.amounts.text": "Zaimportuj zamówienia z kwotami, aby dało się określić zysk.",
  "web.budget.empty.treatments": "Nie ma działań do zaplanowania",
  "web.budget.empty.treatments.text": "Zaimportuj to, co możesz zrobić dla klientów: koszt, zachętę i efekt.",
};
