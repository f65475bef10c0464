import { Button, Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./Composer.module.css";
import type { Personal } from "../../coding/personal";

type Props = { found: Personal[]; onChange: () => void; onSend: () => void };

/** Asks, before anything is sent, whether what looks like a real person's data should go along. */
export function PersonalNote({ found, onChange, onSend }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alertdialog" aria-labelledby="personal-title" aria-describedby="personal-what" className={classes.personal}>
      <Text id="personal-title" fw={600}>
        {t("personal.title", { what: found.map((kind) => t(`personal.kinds.${kind}`)).join(t("personal.and")) })}
      </Text>
      <Text id="personal-what" size="sm">
        {t("personal.what")}
      </Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-md" onClick={onChange} autoFocus>
          {t("personal.change")}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={onSend}>
          {t("personal.send")}
        </Button>
      </Group>
    </div>
  );
}
