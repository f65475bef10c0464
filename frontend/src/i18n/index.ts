import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en";
import { nl } from "./nl";

export const languages = ["nl", "en"] as const;
export type UiLanguage = (typeof languages)[number];

const remembered = "weerklank.language";

/** What was chosen before, else Dutch: the product speaks Dutch unless somebody asks for English. */
function firstLanguage(): UiLanguage {
  try {
    return localStorage.getItem(remembered) === "en" ? "en" : "nl";
  } catch {
    return "nl";
  }
}

function follow(language: string): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export const i18n = i18next.createInstance();
i18n.on("languageChanged", follow);

void i18n.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: "nl",
  resources: { nl: { translation: nl }, en: { translation: en } },
  showSupportNotice: false,
  interpolation: { escapeValue: false },
});

export function uiLanguage(): UiLanguage {
  return i18n.language === "en" ? "en" : "nl";
}
