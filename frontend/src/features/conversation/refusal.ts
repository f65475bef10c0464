import type { TFunction } from "i18next";
import { problemCodes } from "../../protocol/messages";

/** Why something was refused, in the language of the screen; the server's own words for codes that are new here. */
export function refusalText(t: TFunction, code: string, message?: string): string {
  const known = problemCodes.find((one) => one === code);
  return known ? t(`refused.${known}`) : message || t("refused.other");
}
