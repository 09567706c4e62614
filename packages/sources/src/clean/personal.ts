import { literal, sql, type Sql } from "@keepworth/warehouse";

const digit = "[0-9۰-۹٠-٩]";

/**
 * Phone numbers as people write them: with the code of a country; with a leading 0 and nine digits or more; Russian ones
 * with an 8; the groups of Poland (600 123 456) and of North America (555-123-4567). Days and years are none, nor are
 * digits inside a longer word.
 */
const phones = [
  `(?:\\+|00)${digit}(?:[ ./()-]{0,3}${digit}){7,}`,
  `\\(?[0۰٠]${digit}{1,5}(?:[ /()-]{0,3}${digit}){7,}`,
  "8[ (-]{0,2}[0-9]{3}[ )-]{0,2}[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}",
  "[1-9][0-9]{2}[ -][0-9]{3}[ -][0-9]{3}",
  "\\(?[2-9][0-9]{2}\\)?[ .-]{1,2}[0-9]{3}[ .-][0-9]{4}",
];
const phone = `(^|[\\s(:,;.])(?:${phones.join("|")})($|[^0-9A-Za-z])`;
const address = "[^\\s<>,;]+@[^\\s<>,;]+\\.[^\\s<>,;]+";

/** Whether a text holds an e-mail address or a phone number. */
export function isPersonal(text: Sql): Sql {
  return sql`(contains(${text}, '@') OR regexp_matches(${text}, ${literal(phone)}))`;
}

/** A text without e-mail addresses; null where nothing else is in it. */
export function withoutAddresses(text: Sql): Sql {
  return sql`CASE WHEN contains(${text}, '@')
    THEN nullif(trim(regexp_replace(${text}, ${literal(address)}, '…', 'g')), '…') ELSE ${text} END`;
}

/** A text without e-mail addresses and phone numbers; null where nothing else is in it. */
export function withoutContacts(text: Sql): Sql {
  const left = withoutAddresses(text);
  return sql`CASE WHEN ${isPersonal(text)}
    THEN nullif(trim(regexp_replace(${left}, ${literal(phone)}, '\\1…\\2', 'g')), '…') ELSE ${text} END`;
}

/** Whether a text is written as the name of a person: two words or more of nothing but letters. */
export function isPersonName(text: Sql): Sql {
  return sql`regexp_full_match(${text}, '\\p{L}[\\p{L}''.-]*( \\p{L}[\\p{L}''.-]*)+')`;
}
