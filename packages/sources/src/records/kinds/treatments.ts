import { sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { firstOf, oneOf, sameColumns, several } from "../meaning.ts";
import { words } from "../words.ts";

const sources = {
  assumed: "assumption, guess, default, założone, antagen, предположение, فرض, angenommen, annahme",
  measured:
    "measurement, experiment, test, a/b test, zmierzone, uppmätt, измерено, эксперимент, اندازه‌گیری, gemessen, experiment",
};
const roles = {
  marketing: "marknadsföring, маркетинг, بازاریابی",
  sales: "sprzedaż, försäljning, продажи, فروش, vertrieb, verkauf",
  service: "support, obsługa, kundtjänst, обслуживание, خدمات, kundendienst",
};

/** What can be done for customers, and what it is thought to do. */
export const treatments: RecordFormat = {
  name: "generic",
  kind: "treatments",
  recognises: () => false,
  fields: {
    treatment: {
      type: "text",
      words: `treatment, treatment name, campaign, campaign name, offer, action, działanie, kampania, åtgärd, erbjudande, мера, предложение, действие, اقدام, پیشنهاد,
        Maßnahme, Angebot, Aktion, name`,
    },
    kind: { type: "text", words: `kind, treatment kind, ${words.type}` },
    cost: { type: "money", words: `cost per contact, contact cost, ${words.cost}` },
    incentive: {
      type: "money",
      words: `incentive, discount, incentive cost, reward, zachęta, rabat, incitament, стимул, скидка, انگیزه, Anreiz, Rabatt`,
    },
    uplift: {
      type: "share",
      words: `uplift, expected uplift, lift, effect, efekt, wzrost, effekt, эффект, прирост, اثر, Wirkung, Effekt`,
    },
    uplift_error: {
      type: "share",
      words: `uplift_error, uplift error, standard error, se, błąd standardowy, standardfel, стандартная ошибка, خطای معیار, Standardfehler`,
    },
    uplift_source: {
      type: "text",
      words: `uplift_source, uplift source, source of uplift, źródło efektu, effektkälla, источник эффекта, منبع اثر, Quelle der Wirkung`,
    },
    capacity: {
      type: "count",
      words: `capacity, max customers, limit, pojemność, kapacitet, вместимость, лимит, ظرفیت, Kapazität`,
    },
    segments: { type: "text", words: `segments, segment, segmenty, сегменты, بخش‌ها, Segmente` },
    role: {
      type: "text",
      words: `role, team, department, rola, dział, roll, роль, отдел, نقش, Rolle, Abteilung`,
    },
    channel: { type: "text", words: words.channel },
    currency: { type: "text", words: words.currency },
  },
  required: [["treatment"], ["cost", "incentive", "uplift"]],
  meaning: (cells, { treatmentKinds }) => {
    const columns = sameColumns("treatments", cells);
    const { kind, uplift_source: source, role, segments } = columns;
    const known =
      kind && treatmentKinds
        ? oneOf(kind, Object.fromEntries(treatmentKinds.map((name) => [name, name.replaceAll("-", " ")])))
        : kind;
    const remarks = (
      [
        ["uplift_source", source && oneOf(source, sources)],
        ["role", role && oneOf(role, roles)],
      ] as const
    ).flatMap(([field, meant]) =>
      meant
        ? [
            {
              code: "value.invalid",
              field,
              when: sql`(${cells(field)!} IS NOT NULL AND ${meant} IS NULL)`,
            } as const,
          ]
        : [],
    );
    return {
      columns: {
        ...columns,
        ...(known ? { kind: known } : {}),
        uplift_source: firstOf(source && oneOf(source, sources), sql`'assumed'`),
        ...(role ? { role: oneOf(role, roles) } : {}),
        ...(segments ? { segments: several(segments) } : {}),
      },
      people: [],
      remarks: [
        ...remarks,
        ...(kind && known
          ? [
              {
                code: "treatment.kind",
                field: "kind",
                when: sql`(${kind} IS NOT NULL AND ${known} IS NULL)`,
              } as const,
            ]
          : []),
      ],
    };
  },
};
