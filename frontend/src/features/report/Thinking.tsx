import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure";
import type { Report } from "../../protocol/report";
import classes from "./Thought.module.css";
import { ThoughtWords } from "./ThoughtWords";

/** What the client thought at a turn of his, for who wants to know. */
export function Thinking({ report, turn }: { report: Report; turn: number }) {
  const { t } = useTranslation();
  const thought = report.thoughts.find((one) => one.turn === turn);
  if (!thought) return null;
  return (
    <Disclosure
      summary={
        <span className={classes.toggle}>{t("lookBack.thought.label", { name: report.scenario.client.name })}</span>
      }
    >
      <ThoughtWords thought={thought} language={report.scenario.language} />
    </Disclosure>
  );
}
