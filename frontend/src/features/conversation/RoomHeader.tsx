import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import { Portrait } from "../../components/Portrait";
import type { PracticeCase } from "../../protocol/cases";
import classes from "./RoomHeader.module.css";

type Props = { scenario: PracticeCase; over: boolean; onAbout: () => void; onStop: () => void };

export function RoomHeader({ scenario, over, onAbout, onStop }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.header}>
      <Portrait name={scenario.client.name} />
      <div className={classes.names}>
        <Title order={1} size="h3">
          {scenario.client.name}
        </Title>
        <Text size="sm" c="dimmed" truncate lang={scenario.language}>
          {scenario.title}
        </Text>
      </div>
      <Button
        className={classes.about}
        variant="subtle"
        color="gray"
        px="xs"
        aria-label={t("conversation.about")}
        onClick={onAbout}
      >
        <Icon name="sliders" size={20} />
      </Button>
      {!over && (
        <Button variant="default" size="sm" px="sm" leftSection={<Icon name="stop" size={16} />} onClick={onStop}>
          {t("composer.stop")}
        </Button>
      )}
    </div>
  );
}
