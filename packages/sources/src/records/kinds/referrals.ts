import { sql } from "@keepworth/warehouse";
import type { RecordFormat } from "../format.ts";
import { oneOf, sameColumns } from "../meaning.ts";
import { words } from "../words.ts";

const kinds = {
  new: "new customer, incremental, yes, true, 1, nowy, ny, новый, جدید, neu, neukunde",
  anyway: "would have come anyway, existing, no, false, 0, i tak, ändå, и так, در هر صورت, ohnehin, sowieso",
};

/** Who brought whom. */
export const referrals: RecordFormat = {
  name: "generic",
  kind: "referrals",
  recognises: () => false,
  fields: {
    referrer: {
      type: "text",
      words: `referrer, referrer id, referrer customer id, referred by, advocate, advocate id, inviter, sender, polecający, id polecającego, värvare,
        пригласивший, кто пригласил, معرف, Werber, Empfehlender`,
    },
    referrer_email: {
      type: "text",
      words: `referrer email, advocate email, inviter email, e-mail polecającego, Werber E-Mail`,
    },
    referee: {
      type: "text",
      words: `referee, referee id, referee customer id, referred, referred customer, referred customer id, friend, friend id, invitee, new customer,
        customer_id, polecony, id poleconego, värvad, приглашенный, приглашённый, معرفی شده, Geworbener, Empfohlener`,
    },
    referee_email: {
      type: "text",
      words: `referee email, referred email, friend email, invitee email, e-mail poleconego, Geworbener E-Mail`,
    },
    at: {
      type: "day",
      words: `at, referred at, referral date, data polecenia, värvningsdatum, дата приглашения, تاریخ معرفی, Empfehlungsdatum, ${words.day}, ${words.created}`,
    },
    kind: { type: "text", words: `kind, incremental, ${words.type}` },
    reward: {
      type: "money",
      words: `reward, reward amount, bonus, referral bonus, payout, nagroda, premia, belöning, вознаграждение, бонус, پاداش, Prämie, Belohnung`,
    },
    currency: { type: "text", words: words.currency },
  },
  required: [
    ["referrer", "referrer_email"],
    ["referee", "referee_email"],
  ],
  meaning: (cells) => {
    const { referrer, referee, kind, ...columns } = sameColumns("referrals", cells);
    return {
      columns: { ...columns, ...(kind ? { kind: oneOf(kind, kinds) } : {}) },
      people: [
        { column: "referrer", id: referrer ?? null, email: cells("referrer_email") },
        { column: "referee", id: referee ?? null, email: cells("referee_email") },
      ],
      remarks: kind
        ? [
            {
              code: "value.invalid",
              field: "kind",
              when: sql`(${kind} IS NOT NULL AND ${oneOf(kind, kinds)} IS NULL)`,
            },
          ]
        : [],
    };
  },
};
