import { Button, Group, Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

type Props = { opened: boolean; onClose: () => void; onStop: () => void };

export function StopDialog({ opened, onClose, onStop }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("stop.title")}
      centered
      closeButtonProps={{ "aria-label": t("conversation.close"), size: "lg" }}
    >
      <Text mb="lg">{t("stop.text")}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("stop.no")}
        </Button>
        <Button onClick={onStop}>{t("stop.yes")}</Button>
      </Group>
    </Modal>
  );
}
