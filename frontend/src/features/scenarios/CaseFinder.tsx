import { SegmentedControl, Select, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./CaseFinder.module.css";
import type { Wanted } from "./narrowing";

type Props = { wanted: Wanted; onChange: (wanted: Wanted) => void; found: number; bothLanguages: boolean };

const levels = [1, 2, 3, 4, 5] as const;

/** Finds a case among many: by a word, by the client's language and by difficulty. */
export function CaseFinder({ wanted, onChange, found, bothLanguages }: Props) {
  const { t } = useTranslation();
  return (
    <search className={classes.finder} aria-label={t("finder.title")}>
      <TextInput
        className={classes.words}
        type="search"
        label={t("finder.words")}
        placeholder={t("finder.example")}
        value={wanted.words}
        onChange={(event) => onChange({ ...wanted, words: event.currentTarget.value })}
      />
      <Select
        label={t("finder.level")}
        data={[{ value: "", label: t("finder.anyLevel") }, ...levels.map((level) => ({ value: `${level}`, label: t(`cases.difficulty${level}`) }))]}
        value={wanted.level === null ? "" : `${wanted.level}`}
        onChange={(level) => onChange({ ...wanted, level: level ? Number(level) : null })}
        allowDeselect={false}
      />
      {bothLanguages && (
        <div role="group" aria-label={t("finder.language")}>
          <Text component="div" size="sm" fw={500} mb={2} aria-hidden>
            {t("finder.language")}
          </Text>
          <SegmentedControl
            data={[
              { value: "nl", label: t("cases.short_nl") },
              { value: "en", label: t("cases.short_en") },
              { value: "", label: t("finder.anyLanguage") },
            ]}
            value={wanted.language}
            onChange={(language) => onChange({ ...wanted, language: language })}
          />
        </div>
      )}
      <Text className={classes.found} size="sm" c="dimmed" role="status">
        {found === 0 ? t("finder.found_zero") : t("finder.found", { count: found })}
      </Text>
    </search>
  );
}
