import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import type { TestResult } from "../../protocol/authoring";
import classes from "./Editor.module.css";
import type { ScriptLanguage, Words } from "./script/words";

type Props = { results: readonly TestResult[]; words: Words; language: ScriptLanguage; onShow: (line: number) => void };

/** What came of the tests, and whose doing it was when one did not pass. */
export function Results({ results, words, language, onShow }: Props) {
  const { t } = useTranslation("authoring");
  const what = ({ outcome, came }: TestResult) => {
    if (outcome === "heard_otherwise") return t("tests.heardWhat", { came: words.shown(`occasion:${came ?? ""}`, language) });
    if (outcome === "went_elsewhere") return t("tests.wentWhat", { came });
    if (outcome === "ended_otherwise") return came ? t("tests.endedWhat", { came }) : t("tests.endedNot");
    return "";
  };
  if (results.length === 0) return <Text c="dimmed">{t("tests.none")}</Text>;
  return (
    <ul className={classes.problems} aria-label={t("tests.title")}>
      {results.map((result) => (
        <li key={`${result.line}:${result.title}`} data-severity={result.outcome === "passed" ? "passed" : "error"}>
          <Text size="sm">
            <Icon name={result.outcome === "passed" ? "check" : "warning"} size={15} /> <strong>{result.title}</strong>:{" "}
            {t(`tests.${result.outcome}`)}. {what(result)}
          </Text>
          {result.outcome !== "passed" && (
            <Button size="compact-sm" variant="subtle" onClick={() => onShow(result.line)}>
              {t("tryOut.showLine", { line: result.line })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
