import { useTranslation } from "react-i18next";
import { drillKinds } from "../../protocol/drills";
import type { Assignment } from "../../protocol/groups";
import { dayWords } from "./days";
import { useCases } from "./queries";

/** An assignment in words. */
export function useWhat() {
  const { t, i18n } = useTranslation();
  const cases = useCases();
  return {
    what: ({ what, object }: Pick<Assignment, "what" | "object">) => {
      if (what === "case") {
        return t("group.case", { title: cases.data?.scenarios.find(({ id }) => id === object)?.title ?? object });
      }
      const kind = drillKinds.find((one) => one === object);
      return kind ? t("group.drills", { kind: t(`practice.kinds.${kind}`) }) : t("group.anyDrills");
    },
    before: ({ due, day }: Assignment) =>
      due ? t("group.before", { when: dayWords(due, i18n.language) }) : t("group.beforeDay", { n: day }),
  };
}
