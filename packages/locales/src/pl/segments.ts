import type { Words } from "../en.ts";
import type { segments as en } from "../en/segments.ts";

/** Polish of segments, preferences, recommendations, treatments. */
export const segments: Words<typeof en> = {
  "help.segments": "Pokazuje grupy klientów: ile są warte, kto je zmienił i co z nimi zrobić.",
  "help.recommend": "Rekomenduje produkty klientowi albo najcenniejszym klientom.",
  "help.option.segmentsBy": "według czego rozróżniać klientów",
  "help.argument.recommend": "identyfikator klienta (domyślnie: najcenniejsi klienci)",
  "help.option.recommendLimit":
    "liczba produktów dla jednego klienta (domyślnie: 5) albo liczba klientów (domyślnie: 10)",
  "help.option.recommendSegment": "tylko klienci z segmentu RFM, na przykład champions",
  "treatment.recommendation": "Rekomendacja produktu",
  "treatment.exclusive-offer": "Oferta specjalna",
  "treatment.early-access": "Wczesny dostęp",
  "treatment.vip": "Obsługa VIP",
  "treatment.loyalty-points": "Punkty lojalnościowe",
  "treatment.education": "Poradnik",
  "treatment.support-call": "Telefon opiekuna",
  "treatment.renewal-discount": "Rabat odnowieniowy",
  "treatment.up-sell": "Up-selling",
  "treatment.cross-sell": "Cross-selling",
  "treatment.win-back": "Odzyskanie",
  "treatment.ask-referral": "Prośba o polecenie",
  "treatment.ask-review": "Prośba o opinię",
  "treatment.let-go": "Rezygnacja",
  "segments.opening":
    "Przez {span} najwięcej przyniosą prawdopodobnie klienci z segmentu „{name}”: {growth} ({range}), czyli {growthShare} przyszłej wartości, od {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} ({share} wszystkich).",
  "segments.opening.orders":
    "Największa grupa to „{name}”: {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} ({share} wszystkich). Bez kwot ich wartości nie da się określić.",
  "segments.bars":
    "{profit, select, yes {Oczekiwana marża} other {Oczekiwany przychód}} przez {span}, {currency}",
  "segments.bars.orders": "Klienci",
  "segments.each": "Jak kupują i jak długo zostają",
  "segments.each.note":
    "Przedział: dla całej grupy, 90%. Zam.: oczekiwany przychód z jednego zamówienia. Rok: zamówienia oczekiwane od klienta w ciągu roku. Akt.: jaka część jest aktywna. Lata: jak długo klient prawdopodobnie pozostanie aktywny (z liczby lat {years}); kto rzadko zamawia, może długo uchodzić za aktywnego, dlatego porównuj z liczbą zamówień w tych latach (Dalej).",
  "segments.column.order": "Zam.",
  "segments.column.perYear": "Rok",
  "segments.column.active": "Akt.",
  "segments.column.years": "Lata",
  "segments.column.ahead": "Dalej",
  "segments.column.before": "Przedtem",
  "segments.column.now": "Teraz",
  "segments.column.cameIn": "Doszło",
  "segments.column.wentOut": "Ubyło",
  "segments.unknown": "Nieznany",
  "segments.map": "Klienci według wartości życiowej (kwintyle) i prawdopodobieństwa aktywności",
  "segments.map.fifth":
    "{fifth, select, 5 {Najcenniejsi} 4 {Drugi kwintyl} 3 {Środkowy kwintyl} 2 {Czwarty kwintyl} other {Najmniej cenni}}",
  "segments.map.note":
    "W najcenniejszym kwintylu u {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} prawdopodobieństwo aktywności jest mniejsze niż 40%.",
  "segments.movement": "Przesunięcia od {date}",
  "segments.movement.line":
    "Z {both, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} obecnych w obu przebiegach w tym samym segmencie zostało {stayed}, awansowało {rose}, a spadło {fell}; nowych jest {arrived, plural, one {#} few {#} many {#} other {#}}. Część z tego to przesunięcie granic, które każdy przebieg wyznacza od nowa.",
  "segments.movement.flow":
    "{customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}: z segmentu „{from}” do segmentu „{to}”",
  "segments.movement.flows": "Największe przesunięcia",
  "segments.do": "Co pasuje",
  "segments.do.note":
    "Klienci, dla których działanie jest przeznaczone, według segmentu i warunków; klient może być w kilku miejscach. Co się opłaca: keepworth budget --amount N.",
  "segments.do.item": "{treatment} ({customers})",
  "segments.do.none": "–",
  "segments.rest.horizonDays": "Horyzont: {span}.",
  "segments.rest.model": "Kto zostaje, określa model {model}.",
  "segments.rest.lifeYears":
    "Liczba lat życia liczona jest do {years}, dla najwyżej 150 klientów z każdej grupy.",
  "segments.missing.amounts": "Zamówienia nie zawierają kwot: grupy można policzyć, ale nie wycenić.",
  "segments.missing.lines":
    "Nie ma pozycji zamówień: zaimportuj zamówienia z produktami, a wiadomo będzie, dla kogo są rekomendacje, cross-selling i up-selling.",
  "segments.missing.earlierRun":
    "Nie ma wcześniejszego przebiegu z zachowanymi klientami: uruchom kolejny za miesiąc, a zobaczysz przesunięcia między segmentami.",
  "segments.missing.treatments":
    "Efekty wszystkich działań są założone: zmierz jeden w eksperymencie (keepworth experiment new).",
  "segments.next":
    "Dalej: keepworth recommend --segment {segment}; keepworth customers --where segment={segment}; keepworth budget --amount N.",
  "segments.next.plain": "Dalej: keepworth segments; keepworth recommend; keepworth budget --amount N.",
  "recommend.opening.better":
    "Przy liczbie produktów {k} wspólne zakupy trafiają w coś z następnego zamówienia u {own} klientów, a produkty popularne u {popular}. Zysk to {gain} p.p. ({range}); sprawdzono to na danych {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} z zamówień z okresu {from} – {to}, których metoda nie znała.",
  "recommend.opening.category":
    "Wspólne zakupy nie dają lepszego rankingu niż popularność, ale ulubiona kategoria klienta daje: przy liczbie produktów {k} trafia w coś z następnego zamówienia u {own} klientów, wobec {popular}. Zysk to {gain} p.p. ({range}); sprawdzono to na danych {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} z zamówień z okresu {from} – {to}, których metoda nie znała.",
  "recommend.opening.popular":
    "Wspólne zakupy nie dają lepszego rankingu niż popularność, więc polecane są produkty popularne: z {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, którzy wrócili w okresie {from} – {to}, trafiają w coś z następnego zamówienia u {popular} przy liczbie produktów {k} (wspólne zakupy: {own}).",
  "recommend.opening.untested":
    "Zamówień jest za mało, by sprawdzić rekomendacje, więc polecane są produkty popularne.",
  "recommend.opening.none": "Nie ma czego rekomendować: brak pozycji zamówień.",
  "recommend.opening.customer":
    "Klientowi {id} warto polecić: {product}{because, select, none {.} other { (pasuje do: {because}).}}",
  "recommend.opening.nothing": "Klientowi {id} nie ma czego polecić.",
  "recommend.bars": "U ilu klientów trafiono w coś z następnego zamówienia",
  "recommend.ranking.popularity": "Popularność",
  "recommend.ranking.category": "Ulubiona kategoria",
  "recommend.ranking.itemToItem": "Wspólne zakupy",
  "recommend.ranking.chosenByMargin": "Używany, wg marży",
  "recommend.test":
    "Zmierzono na {customers, plural, one {# następnym zamówieniu} few {# następnych zamówieniach} many {# następnych zamówieniach} other {# następnego zamówienia}}",
  "recommend.test.note":
    "Wśród pierwszych produktów (liczba: {k}), ± błąd standardowy. NDCG: trafienia liczone tym słabiej, im dalej stoją, najlepiej 1. Kategoria: pierwszy produkt był z kategorii następnego zamówienia. Marża: z trafionych produktów, na klienta.",
  "recommend.column.ranking": "Ranking",
  "recommend.column.hits": "Trafienia",
  "recommend.column.ndcg": "NDCG",
  "recommend.column.category": "Kategoria",
  "recommend.column.margin": "Marża",
  "recommend.column.product": "Produkt",
  "recommend.column.because": "Z powodu",
  "recommend.column.first": "Pierwszy",
  "recommend.column.second": "Drugi",
  "recommend.column.times": "Ile razy częściej",
  "recommend.column.days": "Co ile",
  "recommend.column.due": "Termin",
  "recommend.column.shop": "Sklep",
  "recommend.customers": "Najcenniejsi klienci",
  "recommend.products": "Produkty",
  "recommend.again": "Znów potrzebny",
  "recommend.together": "Co najczęściej kupuje się razem",
  "recommend.message": "Wiadomość ({language})",
  "recommend.preferences":
    "Co lubi, na podstawie {purchases, plural, one {# zakupu} few {# zakupów} many {# zakupów} other {# zakupu}} w {orders, plural, one {# zamówieniu} few {# zamówieniach} many {# zamówieniach} other {# zamówienia}}",
  "recommend.price.lower": "Kupuje produkty tańsze, niż zwykle bywa w ich kategorii ({index} typowej ceny).",
  "recommend.price.middle": "Płaci typowe ceny ({index} ceny typowej w kategorii).",
  "recommend.price.upper": "Kupuje produkty droższe, niż zwykle bywa w ich kategorii ({index} typowej ceny).",
  "recommend.discount": "Rabat ma prawdopodobnie {share} zamówień tego klienta; w całym sklepie {shop}.",
  "recommend.weekday": "Dzień, w którym zamawia częściej niż inni: {day} ({share}, sklep {shop}).",
  "recommend.channel": "Zamawia przez kanał {channel} ({share}, sklep {shop}).",
  "recommend.stepUp":
    "Następny stopień po produkcie {from} to {to}, {source, select, stated {według informacji sklepu} other {według ceny}}.",
  "recommend.replenishment": "Co kupuje ponownie",
  "recommend.rest.marginWeight":
    "{value, select, 0 {Ranking produktów opiera się tylko na prawdopodobieństwie} 1 {Ranking produktów opiera się na oczekiwanej marży: prawdopodobieństwo razy marża} other {Waga marży w rankingu to {value}}} (segments.marginWeight w keepworth.json).",
  "recommend.rest.replenished": "Kupowane ponownie według ustawień: {value}.",
  "recommend.rest.mostProducts":
    "Pary liczone są dla najszerzej kupowanych produktów (do {value}), z zakupów wszystkich klientów.",
  "recommend.rest.shrinkage":
    "Para liczy się tak, jakby przypadkowych nabywców było o tylu więcej: {value}; wybrano na półroczu przed testem.",
  "recommend.rest.damping":
    "Długa historia jest dzielona przez swoją długość do potęgi {value}; również wybrano na półroczu przed testem.",
  "recommend.rest.taste":
    "Waga upodobań do kategorii obok par to {value}; również wybrano na półroczu przed testem.",
  "recommend.rest.prior":
    "{name, select, categories {Kategorie} price {Ceny} discount {Rabaty} weekdays {Dni tygodnia} channels {Kanały} other {Czas do ponownego zakupu}}: {known, select, no {nie wiadomo, czym klienci się różnią, więc u wszystkich przyjęto średnią sklepu} alike {klienci się nie różnią, więc u wszystkich przyjęto średnią sklepu} other {waga średniej sklepu, w obserwacjach klienta: {weight}}}.",
  "recommend.missing.lines":
    "Zaimportuj zamówienia z pozycjami (produkt, ilość, cena), a każdy klient otrzyma rekomendowane produkty, kategorie, ceny i czas do ponownego zakupu.",
  "recommend.missing.categories":
    "{share} produktów nie ma kategorii: plik z produktami (keepworth import) ją doda i pozwoli określić upodobania.",
  "recommend.missing.costs":
    "Koszt {share} produktów nie jest znany: zamiast ich marży przyjęto {profit, select, yes {marżę sklepu} other {przychód}}.",
  "recommend.missing.evaluation":
    "Historia jest za krótka albo wróciło za mało klientów, by odłożyć zamówienia na test: rekomendacje nie są sprawdzone.",
  "recommend.next":
    "Dalej: keepworth recommend {customer} --lang pl; keepworth customer {customer}; keepworth segments.",
};
