import { Group, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../components/Icon";
import classes from "./Settings.module.css";

const next: Record<MantineColorScheme, MantineColorScheme> = { auto: "light", light: "dark", dark: "auto" };
const icons: Record<MantineColorScheme, IconName> = { auto: "device", light: "sun", dark: "moon" };

export function Settings() {
  return (
    <Group gap="xs">
      <LanguageSwitch />
      <SchemeSwitch />
    </Group>
  );
}

/** Says the other language in that language, for whoever cannot read this one. */
function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === "en" ? "nl" : "en";
  return (
    <UnstyledButton className={classes.switch} lang={other} onClick={() => void i18n.changeLanguage(other)}>
      <Icon name="globe" />
      {t(`settings.${other}`)}
    </UnstyledButton>
  );
}

function SchemeSwitch() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = `${t("settings.scheme")}: ${t(`settings.${colorScheme}`)}`;
  return (
    <UnstyledButton
      className={classes.switch}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next[colorScheme])}
    >
      <Icon name={icons[colorScheme]} />
    </UnstyledButton>
  );
}
