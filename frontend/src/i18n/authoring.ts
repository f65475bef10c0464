import { i18n } from ".";
import { authoringEn } from "./authoring.en";
import { authoringNl } from "./authoring.nl";

i18n.addResourceBundle("nl", "authoring", authoringNl);
i18n.addResourceBundle("en", "authoring", authoringEn);
