import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure";
import type { BrokenScript } from "../../protocol/cases";
import classes from "./BrokenScripts.module.css";

/** Modest, because it concerns who wrote the case, not who came to practise. */
export function BrokenScripts({ scripts }: { scripts: readonly BrokenScript[] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.broken}>
      <Disclosure summary={t("broken.title", { count: scripts.length })}>
        <Text size="sm" c="dimmed" mb="sm">
          {t("broken.why")}
        </Text>
        {scripts.map(({ file, problems }) => (
          <div key={file}>
            <code className={classes.file}>{file}</code>
            <ul className={classes.problems}>
              {problems.map((problem) => (
                <li key={`${problem.line}:${problem.column}:${problem.code}`}>
                  <Text size="sm">
                    <strong>{t(`broken.${problem.severity}`)}</strong>, {t("broken.where", problem)}: {problem.message}
                    {problem.suggestion && <Text component="span" size="sm" c="dimmed">{` ${problem.suggestion}`}</Text>}
                  </Text>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
    </section>
  );
}
