import type { Words } from "../en.ts";
import type { steps as en } from "../en/steps.ts";

/** Polish of the steps of a run. */
export const steps: Words<typeof en> = {
  "step.import": "Odczyt danych",
  "step.check": "Kontrola wierszy",
  "step.summarise": "Podsumowanie klientów",
  "step.compress": "Łączenie tych samych historii",
  "step.fit": "Dopasowanie modelu",
  "step.validate": "Wybór i test modelu",
  "step.score": "Wycena klientów",
  "step.decide": "Podział na segmenty",
  "step.publish": "Publikacja",
  "detail.rows": "{value, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
  "detail.kept": "przyjęto {value, number}",
  "detail.merged": "scalono {value, number}",
  "detail.refused": "odrzucono {value, number}",
  "detail.orders":
    "{value, plural, one {# zamówienie} few {# zamówienia} many {# zamówień} other {# zamówienia}}",
  "detail.customers": "{value, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}",
  "detail.states":
    "{value, plural, one {# odrębna historia} few {# odrębne historie} many {# odrębnych historii} other {# odrębnej historii}}",
  "detail.iterations":
    "{value, plural, one {# iteracja} few {# iteracje} many {# iteracji} other {# iteracji}}",
  "detail.segments":
    "{value, plural, one {# segment} few {# segmenty} many {# segmentów} other {# segmentu}}",
  "detail.run": "przebieg {value}",
  stopped: "Zatrzymano. Ostatni opublikowany przebieg pozostał bez zmian.",
  "ask.unrelated": "Czy to dane tego samego sklepu? Dodać mimo to? [y/N] ",
};
