/** English of privacy: what is held about a person, and erasing it. */
export const privacy = {
  "help.person": "What is held about one person: export it, erase it, and erase those long silent.",
  "help.person.export": "Show all that is held about a person, or write it to a file.",
  "help.person.erase": "Erase a person: contacts and texts go, the money of their orders stays.",
  "help.person.expire": "Erase the people of whom nothing has been heard for long.",
  "help.argument.person": "a customer's id, e-mail or phone",
  "help.option.personOut": "write it to this file, as JSON",
  "help.option.yes": "erase without asking",
  "help.option.dryRun": "say what would be erased, and erase nothing",
  "help.option.retention":
    "months without an order, contact, answer or consent (default: privacy.retentionMonths)",
  "ask.erase": "Erasing cannot be taken back. Type {customer} to erase: ",
  "ask.expire": "Erasing cannot be taken back. Type {people} to erase them: ",
  "export.withheld":
    "{count, plural, one {# customer does} other {# customers do}} not want to be contacted: what they refused of address, number and name was left out.",
  "person.title": "What is held about {customer} in dataset {dataset}",
  "person.none": "Nothing.",
  "person.rows": "{table}: {count, plural, one {# row} other {# rows}}",
  "person.written": "Written to {file}.",
  "person.would":
    "Would be erased: {contacts, plural, one {# row} other {# rows}} of names, addresses and numbers, {texts, plural, one {# text} other {# texts}}, {records, plural, one {# consent or preference} other {# consents and preferences}} of {people, plural, one {# person} other {# people}}.",
  "person.erased":
    "Erased: {contacts, plural, one {# row} other {# rows}} of names, addresses and numbers, {texts, plural, one {# text} other {# texts}}, {records, plural, one {# consent or preference} other {# consents and preferences}} of {people, plural, one {# person} other {# people}}.",
  "person.stays":
    "{orders, plural, one {# order or refund stays} other {# orders and refunds stay}}, under {customer} in dataset {dataset}.",
  "person.wouldStay":
    "{orders, plural, one {# order or refund} other {# orders and refunds}} of {customer} in dataset {dataset} would stay, under a number that does not tell whose they are.",
  "person.rewritten": "The database was written anew: no byte of them is left in its file.",
  "person.notRewritten":
    "Others are at work on the database, or there is no room for a copy of it. Bytes of them stay in its file until it is written anew, which happens by itself, at the latest when it is opened the next time.",
  "person.file.backup": "{file} is a copy of the database and holds them. Delete it when you can.",
  "person.file.source": "{file} was imported and holds them.",
  "person.file.inPlace":
    "{file} is read where it lies: in it, and in the figures, they stay under their id until you take them out of it.",
  "person.expire.none": "There is nobody of whom nothing has been heard since {before}.",
  "person.expire.since": "Of whom nothing has been heard since {before}:",
  "person.expire.afterRun":
    "{count, plural, one {# person} other {# people}} of whom nothing has been heard since {before} {count, plural, one {was} other {were}} erased.",
} as const satisfies Record<string, string>;
