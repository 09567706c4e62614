import type { Words } from "../../en.ts";
import type { segments as en } from "../../en/web/segments.ts";

/** Polish of the Segments screen. */
export const segments: Words<typeof en> = {
  "web.segments.growth.meaning":
    "Ile klienci z tej grupy prawdopodobnie przyniosą {profit, select, yes {marży} other {przychodu}} przez {span}, po zdyskontowaniu na dziś.",
  "web.segments.growth.formula": "Σ po klientach: oczekiwane zamówienia × wydatki × marża, po zdyskontowaniu",
  "web.segments.input.customers": "Klienci",
  "web.segments.input.orders": "Oczekiwane zamówienia rocznie na klienta",
  "web.segments.input.order": "Zamówienie",

  "web.segments.by": "Podział według",
  "web.segments.by.segment": "Jak kupują (RFM)",
  "web.segments.by.channel": "Kanał",
  "web.segments.by.country": "Kraj",
  "web.segments.by.owner": "Opiekun",
  "web.segments.by.account": "Konto",

  "web.segments.rfm": "Klienci według tego, jak niedawno i jak często kupowali",
  "web.segments.rfm.unit.customers": "Klienci",
  "web.segments.rfm.unit.growth":
    "{profit, select, yes {Oczekiwana marża} other {Oczekiwany przychód}} przez {span}{currency, select, XXX {} other {, {currency}}}",
  "web.segments.rfm.unit.base":
    "{profit, select, yes {Marża} other {Przychód}} dotąd{currency, select, XXX {} other {, {currency}}}",
  "web.segments.rfm.show": "Co pokazują pola",
  "web.segments.rfm.show.customers": "Klienci",
  "web.segments.rfm.show.growth": "Prognoza",
  "web.segments.rfm.show.base": "Dotąd",
  "web.segments.rfm.frequency": "Jak często: ponowne zakupy",
  "web.segments.rfm.once": "jeden zakup",
  "web.segments.rfm.repeats": "{low, number}",
  "web.segments.rfm.repeats.range": "{low, number}–{high, number}",
  "web.segments.rfm.repeats.more": "{low, number}+",
  "web.segments.rfm.recency": "Ostatnie zamówienie",
  "web.segments.rfm.days": "{low, number}–{high, number} dni temu",
  "web.segments.rfm.days.last": "ponad {low, number} dni temu",
  "web.segments.rfm.none": "nikt",
  "web.segments.rfm.told":
    "{segment}: {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} ({share} wszystkich); dotąd {base}, prognoza {growth}",
  "web.segments.rfm.told.orders":
    "{segment}: {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} ({share} wszystkich)",
  "web.segments.rfm.description":
    "W najliczniejszym polu {customers, plural, one {jest # klient} few {jest # klientów} many {jest # klientów} other {jest # klienta}}, głównie z segmentu „{segment}”.",
  "web.segments.rfm.note":
    "RFM: jak niedawno (recency), jak często (frequency) i za ile (money); każdą cechę oceniono od 1 do 5 na podstawie twoich klientów. Wiersze i kolumny podzielono tak, by w każdym wierszu było około jednej piątej klientów; osobno stoją ci, którzy kupili raz. Kwoty dzielą niektóre pola dalej, dlatego pole nosi nazwę segmentu, do którego należy jego największa część.",
  "web.segments.column.r": "Ostatnie zamówienie",
  "web.segments.column.f": "Ponowne zakupy",
  "web.segments.column.segment": "Segment",
  "web.segments.column.customers": "Klienci",
  "web.segments.column.share": "Udział",
  "web.segments.column.base": "Dotąd",
  "web.segments.column.growth": "Prognoza",
  "web.segments.column.growthInterval": "Przedział 90%",
  "web.segments.column.picture": "Prognoza, na jednej skali",
  "web.segments.column.growthShare": "Udział w prognozie",
  "web.segments.column.clv": "Łączna wartość",
  "web.segments.column.clv.gloss":
    "Wartość życiowa: zarobione dotąd, prognoza i to, co przynoszą przez innych",
  "web.segments.column.order": "Zamówienie",
  "web.segments.column.order.gloss": "Oczekiwany przychód z jednego zamówienia",
  "web.segments.column.perYear": "Zam. rocznie",
  "web.segments.column.perYear.gloss": "Oczekiwane od jednego klienta",
  "web.segments.column.active": "Aktywni",
  "web.segments.column.years": "Lata",
  "web.segments.column.years.gloss":
    "Jak długo klient prawdopodobnie pozostanie aktywny (z liczby lat: {years})",
  "web.segments.column.ahead": "Przyszłe zam.",

  "web.segments.bars": "Ile prawdopodobnie przyniosą",
  "web.segments.bars.axis": "{profit, select, yes {Oczekiwana marża} other {Oczekiwany przychód}}",
  "web.segments.bars.axis.customers": "Klienci",
  "web.segments.bars.description": "Najwięcej przyniesie prawdopodobnie grupa „{group}”: {growth}.",
  "web.segments.all": "Wszystkie grupy",
  "web.segments.all.text":
    "Wiersz prowadzi do swoich klientów. Przedział dotyczy całej grupy (90%): przedziałów pojedynczych klientów nie można dodawać.",
  "web.segments.all.caption": "Grupy klientów",
  "web.segments.all.cut": "Pokazano 50 największych grup.",

  "web.segments.map": "Ile są warci i czy jeszcze są",
  "web.segments.map.unit":
    "Klienci według wartości życiowej (kwintyle) i prawdopodobieństwa, że są teraz aktywni",
  "web.segments.map.axis": "Prawdopodobieństwo aktywności",
  "web.segments.map.told":
    "{fifth}, aktywność {active}: {customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}, łącznie {clv}, w tym prognoza {growth}",
  "web.segments.map.description":
    "W najcenniejszym kwintylu u {customers, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}} prawdopodobieństwo aktywności jest mniejsze niż 40%.",
  "web.segments.map.column.fifth": "Wartość życiowa",
  "web.segments.map.column.active": "Aktywność",

  "web.segments.flow": "Kto się przesunął od {date}",
  "web.segments.flow.unit": "Klienci według segmentów, przedtem i teraz",
  "web.segments.flow.now": "Teraz, {date}",
  "web.segments.flow.before": "Przedtem, {date}",
  "web.segments.flow.stayed": "bez zmian",
  "web.segments.flow.rose": "awans",
  "web.segments.flow.fell": "spadek",
  "web.segments.flow.new": "nowi",
  "web.segments.flow.told":
    "{customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}: z segmentu „{from}” do segmentu „{to}”",
  "web.segments.flow.told.stayed":
    "{customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}} nadal w segmencie „{to}”",
  "web.segments.flow.told.new":
    "{customers, plural, one {# nowy klient} few {# nowych klientów} many {# nowych klientów} other {# nowego klienta}} w segmencie „{to}”",
  "web.segments.flow.told.gone":
    "{customers, plural, one {Nie ma już # klienta} few {Nie ma już # klientów} many {Nie ma już # klientów} other {Nie ma już # klienta}} z segmentu „{from}”",
  "web.segments.flow.still":
    "W obu przebiegach każdy klient jest w tym samym segmencie: dotyczą tego samego dnia albo w międzyczasie nic nie zamówiono.",
  "web.segments.flow.none":
    "Przesunięcia widać od drugiego przebiegu: uruchom kolejny za miesiąc, a zobaczysz, kto awansował, a kto spadł.",

  "web.segments.fits": "Co pasuje komu",
  "web.segments.fits.text":
    "Działania, których warunki są spełnione, z liczbą klientów, dla których są przeznaczone. Klient może być w kilku miejscach; co się opłaca, pokazuje Budżet.",
  "web.segments.fits.caption": "Działania według segmentów",
  "web.segments.fits.column.treatments": "Co pasuje",
  "web.segments.fits.item": "{treatment} ({customers, number})",
  "web.segments.fits.none": "nic",
  "web.segments.fits.column.uplift": "Największy efekt",
  "web.segments.fits.column.uplift.gloss":
    "O ile najsilniejsze działanie powinno zwiększyć prawdopodobieństwo, że klient zostanie lub znów zamówi",
  "web.segments.fits.assumed": "{uplift}, założony",
  "web.segments.fits.measured": "{uplift}, zmierzony",
  "web.segments.fits.budget": "Zobacz, co się opłaca",
  "web.segments.fits.experiment": "Zmierz efekt",

  "web.segments.recommend": "Co polecać",
  "web.segments.recommend.segment": "Segment",
  "web.segments.recommend.all": "Wszystkie segmenty",
  "web.segments.recommend.language": "Język wiadomości",
  "web.segments.recommend.language.own": "Własny język klienta",
  "web.segments.recommend.hits": "Czy rekomendacje trafiają w następne zamówienie",
  "web.segments.recommend.hits.unit":
    "Udział klientów, u których coś z następnego zamówienia było wśród pierwszych produktów (liczba: {k})",
  "web.segments.recommend.hits.axis": "Trafienia",
  "web.segments.recommend.hits.description": "Najwięcej trafień ma ranking „{best}”: {share}.",
  "web.segments.recommend.hits.note":
    "Zmierzono na {customers, plural, one {# następnym zamówieniu} few {# następnych zamówieniach} many {# następnych zamówieniach} other {# następnego zamówienia}} z okresu {from} – {to}, których metoda nie znała. Kreski: 90%. Ranking według marży trafia rzadziej, a zarabia więcej: {byMargin} na klienta wobec {byChance}.",
  "web.segments.recommend.column.ranking": "Ranking",
  "web.segments.recommend.column.hits": "Trafienia",
  "web.segments.recommend.column.hits.error": "Błąd standardowy",
  "web.segments.recommend.column.margin": "Trafiona marża na klienta",
  "web.segments.recommend.column.customer": "Klient",
  "web.segments.recommend.column.first": "Pierwszy",
  "web.segments.recommend.column.second": "Drugi",
  "web.segments.recommend.column.third": "Trzeci",
  "web.segments.recommend.column.because": "Z powodu",
  "web.segments.recommend.again": "znów potrzebny",
  "web.segments.recommend.caption": "Klienci i co im polecić",
  "web.segments.recommend.none": "Nikomu z tego segmentu nie ma czego polecić.",
  "web.segments.recommend.look": "Zobacz wiadomość i upodobania",
  "web.segments.recommend.together": "Co najczęściej kupuje się razem",
  "web.segments.recommend.together.caption": "Pary produktów",
  "web.segments.recommend.together.text":
    "Pary, które kupują ci sami klienci, obojętnie kiedy; 1 oznacza tyle, ile dałby przypadek.",
  "web.segments.recommend.column.product": "Produkt",
  "web.segments.recommend.column.with": "Razem z",
  "web.segments.recommend.column.bought": "Kupiło oba",
  "web.segments.recommend.column.times": "Ile razy częściej",
  "web.segments.message": "Wiadomość do klienta {customer}",
  "web.segments.message.language": "Język: {language}",
  "web.segments.message.copy": "Kopiuj wiadomość",
  "web.segments.message.none": "Temu klientowi nie ma czego polecić, więc nie ma wiadomości.",
  "web.segments.message.consent":
    "Czy wolno do klienta pisać, zależy od jego zgody, a tej ta strona nie zna.",
  "web.segments.taste": "Co lubi",
  "web.segments.taste.from":
    "Na podstawie {purchases, plural, one {# zakupu} few {# zakupów} many {# zakupów} other {# zakupu}} w {orders, plural, one {# zamówieniu} few {# zamówieniach} many {# zamówieniach} other {# zamówienia}}; gdy to mało, wynik ściągnięto ku średniej sklepu.",
  "web.segments.taste.category": "Kategoria",
  "web.segments.taste.own": "Klient",
  "web.segments.taste.shop": "Sklep",
  "web.segments.taste.replenish":
    "{product}: co {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}, termin {date}",
  "web.segments.customer.open": "Otwórz stronę klienta",

  "web.segments.missing.lines":
    "Pozycje zamówień: zaimportuj zamówienia z produktami, a wiadomo będzie, dla kogo są rekomendacje, cross-selling i up-selling.",
  "web.segments.missing.earlierRun":
    "Wcześniejszy przebieg z zachowanymi klientami: przesunięcia między segmentami widać od drugiego przebiegu.",
  "web.segments.missing.treatments":
    "Efekt któregokolwiek działania: wszystkie są założone, dopóki jakiegoś nie zmierzy eksperyment.",
  "web.segments.missing.categories":
    "Kategoria {share} produktów: zaimportuj plik z produktami, a będzie można określić upodobania.",
};
