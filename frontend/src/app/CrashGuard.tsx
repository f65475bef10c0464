import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../components/Notice";

/** A mistake in one page leaves the rest standing. Going to another `page` starts anew. */
export class CrashGuard extends Component<{ page: string; children: ReactNode }, { crashed: boolean }> {
  override state: { crashed: boolean } = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override componentDidUpdate(before: { page: string }) {
    if (before.page !== this.props.page && this.state.crashed) this.setState({ crashed: false });
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  return (
    <Notice
      urgent
      icon="warning"
      title={t("states.crash")}
      action={<Button onClick={() => window.location.reload()}>{t("states.reload")}</Button>}
    >
      {t("states.crashWhy")}
    </Notice>
  );
}
