import { Anchor, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { Icon } from "../../components/Icon";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Page } from "../../components/Page";
import { Portrait } from "../../components/Portrait";
import { RequestFailed } from "../../protocol/api";
import type { PracticeCase } from "../../protocol/cases";
import type { FeedbackMoment } from "../../protocol/sessions";
import classes from "./Briefing.module.css";
import { Difficulty } from "./Difficulty";
import type { Paths } from "./paths";
import { useCase, useStart } from "./queries";
import { StartForm, type Practice } from "./StartForm";

type PageProps = {
  id: string;
  paths: Paths;
  practice: Practice;
  /** When feedback is shown, as a trainer asked for it; the case decides without. */
  asked?: FeedbackMoment | null;
};

export function BriefingPage({ id, paths, practice, asked = null }: PageProps) {
  const found = useCase(id);
  const { t } = useTranslation();
  if (found.isPending) return <Loading />;
  if (found.isError) {
    const { error } = found;
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <LoadFailed unreachable={unreachable} detail={error.message} onRetry={() => void found.refetch()} />;
  }
  return (
    <Page title={found.data.title}>
      <Anchor component={Link} href={paths.cases} className={classes.back}>
        <Icon name="back" size={16} /> {t("briefing.back")}
      </Anchor>
      <Briefing practiceCase={found.data} paths={paths} practice={practice} usual={asked ?? (found.data.feedback === "end" ? "end" : "per-turn")} />
    </Page>
  );
}

type Props = { practiceCase: PracticeCase; paths: Paths; practice: Practice; usual: FeedbackMoment };

function Briefing({ practiceCase, paths, practice, usual }: Props) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const start = useStart(practiceCase.id, (session) => go(paths.conversation(session)));
  const { client, language, role, targetBehaviour, learningGoals } = practiceCase;
  return (
    <div className={classes.columns}>
      <div className={classes.story}>
        <div className={classes.who}>
          <Portrait name={client.name} size={64} />
          <div>
            <Title order={1} lang={language}>
              {practiceCase.title}
            </Title>
            <Text c="dimmed">
              {t("cases.withClient", { name: client.name })}
              {client.age !== null && `, ${t("cases.age", { age: client.age })}`}
            </Text>
            <Difficulty level={practiceCase.difficulty} />
          </div>
        </div>
        <Part title={t("briefing.situation")} text={client.situation} language={language} />
        <Part title={t("briefing.role")} text={role} language={language} />
        <Part title={t("briefing.target")} text={targetBehaviour} language={language} />
        {learningGoals.length > 0 && (
          <section>
            <Title order={2} size="h3">
              {t("briefing.goals")}
            </Title>
            <ul className={classes.goals} lang={language}>
              {learningGoals.map((goal) => (
                <li key={goal}>{goal}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <StartForm
        practice={practice}
        usual={usual}
        starting={start.isPending || start.isSuccess}
        failed={start.error}
        onStart={(feedback) => start.mutate(feedback)}
      />
    </div>
  );
}

function Part({ title, text, language }: { title: string; text: string; language: string }) {
  return (
    <section>
      <Title order={2} size="h3">
        {title}
      </Title>
      <Text mt={4} lang={language}>
        {text}
      </Text>
    </section>
  );
}
