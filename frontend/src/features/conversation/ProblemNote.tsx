import { CloseButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import type { GeneralProblem } from "../../protocol/conversation";
import classes from "./ProblemNote.module.css";
import { refusalText } from "./refusal";

export function ProblemNote({ problem, onClose }: { problem: GeneralProblem; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert" key={problem.count} className={classes.note}>
      <Icon name="warning" />
      <span>{refusalText(t, problem.code, problem.message)}</span>
      <CloseButton aria-label={t("conversation.dismiss")} onClick={onClose} />
    </div>
  );
}
