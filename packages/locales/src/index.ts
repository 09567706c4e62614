export { en, type Catalogue, type Key } from "./en.ts";
export { languages, isLanguage, languageOf, type Language } from "./languages.ts";
export { speak, type Speaker, type Values, type Worded } from "./speak.ts";
export { numbers, type MoneyOptions, type Numbers } from "./numbers.ts";
export { dates, type Dates } from "./dates.ts";
export {
  messageFor,
  messageLanguageOf,
  messageLanguages,
  messageNeeds,
  messagePreferences,
  type MessageLanguage,
  type MessagePreference,
  type MessageValues,
} from "./messages/messageFor.ts";
