import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import classes from "./Editor.module.css";
import type { Located } from "./form/useForm";
import { fixFor } from "./script/fixes";

type Props = { problems: readonly Located[]; text: string; onShow: (from: number) => void; onMend: (problem: Located) => void };

/** Everything that the check tells, errors first. */
export function Problems({ problems, text, onShow, onMend }: Props) {
  const { t } = useTranslation("authoring");
  if (problems.length === 0) return <Text c="dimmed">{t("problems.none")}</Text>;
  const sorted = [...problems].sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error") || a.from - b.from);
  return (
    <ul className={classes.problems}>
      {sorted.map((problem) => {
        const fix = fixFor(text, problem);
        return (
          <li key={`${problem.line}:${problem.column}:${problem.code}`} data-severity={problem.severity}>
            <Text size="sm">
              <Icon name={problem.severity === "error" ? "warning" : "info"} size={15} />{" "}
              <strong>
                {t(`problems.${problem.severity}`)}, {t("problems.where", { line: problem.line })}:
              </strong>{" "}
              {problem.message} {problem.suggestion}
            </Text>
            <div>
              {fix && (
                <Button size="compact-sm" variant="light" onClick={() => onMend(problem)}>
                  {t("problems.mend", { label: fix.label })}
                </Button>
              )}
              <Button size="compact-sm" variant="subtle" onClick={() => onShow(problem.from)}>
                {t("problems.show")}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
