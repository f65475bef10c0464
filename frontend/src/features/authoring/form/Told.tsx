import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../../components/Icon";
import { fixFor } from "../script/fixes";
import classes from "./Form.module.css";
import { useForm, type Located } from "./useForm";

/** What is wrong with a field, under that field, with its mending when there is one. */
export function Told({ problems, id }: { problems: readonly Located[]; id?: string }) {
  const { t } = useTranslation("authoring");
  const { script, mend } = useForm();
  if (problems.length === 0) return null;
  return (
    <ul className={classes.told} id={id}>
      {problems.map((problem) => {
        const fix = fixFor(script.text, problem);
        return (
          <li key={`${problem.from}:${problem.code}`} data-severity={problem.severity}>
            <Icon name={problem.severity === "error" ? "warning" : "info"} size={16} />
            <Text size="sm" component="span">
              <strong>{t(`problems.${problem.severity}`)}:</strong> {problem.message} {problem.suggestion}
            </Text>
            {fix && (
              <Button size="compact-sm" variant="light" onClick={() => mend(problem)}>
                {t("problems.mend", { label: fix.label })}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
