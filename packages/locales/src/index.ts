export { en, type Catalogue, type Key, type Words } from "./en.ts";
export { catalogueOf, isLanguage, languageOf, languages, type Language } from "./languages.ts";
export { speak, speaker, type Speaker, type Values, type Worded } from "./speak.ts";
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
export { eventText, type ToldEvent } from "./eventText.ts";
export { lasting } from "./lasting.ts";
export { reasonText } from "./reasonText.ts";
export { ruleText } from "./ruleText.ts";
