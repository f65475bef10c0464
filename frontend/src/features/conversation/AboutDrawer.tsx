import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** On a narrow screen the side panel comes in over the talk. */
export function AboutDrawer({ opened, onClose, children }: { opened: boolean; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="22rem"
      title={t("conversation.about")}
      closeButtonProps={{ "aria-label": t("conversation.close"), size: "lg" }}
    >
      {children}
    </Drawer>
  );
}
