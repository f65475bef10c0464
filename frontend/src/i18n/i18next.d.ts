import "i18next";
import type { authoringNl } from "./authoring.nl";
import type { nl } from "./nl";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof nl; authoring: typeof authoringNl };
  }
}
