import { Button, Card, Group, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { Page } from "../../components/Page";
import { uiLanguage } from "../../i18n";
import { RequestFailed } from "../../protocol/api";
import { drillKinds, drills, type DrillKind } from "../../protocol/drills";
import { Round } from "./Round";

/** Choosing what to practise, and the round that follows. */
export function PracticePage({ begin }: { begin?: string }) {
  const { t } = useTranslation();
  const [round, setRound] = useState<DrillKind | "mix" | null>(named(begin));
  return (
    <Page title={t("practice.title")} size="md">
      {round === null ? (
        <Choice onChoose={setRound} />
      ) : (
        <Round key={round} kind={round === "mix" ? null : round} onLeave={() => setRound(null)} />
      )}
    </Page>
  );
}

function named(kind?: string): DrillKind | "mix" | null {
  return kind === "mix" ? kind : (drillKinds.find((one) => one === kind) ?? null);
}

function Choice({ onChoose }: { onChoose: (kind: DrillKind | "mix") => void }) {
  const { t } = useTranslation();
  const language = uiLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ["drills", language],
    queryFn: () => drills.kinds(language),
    staleTime: 0,
  });
  if (error) {
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <LoadFailed unreachable={unreachable} detail={error.message} onRetry={() => void refetch()} />;
  }
  return (
    <Stack gap="lg">
      <Title order={1}>{t("practice.title")}</Title>
      <Text maw="40rem">{t("practice.intro")}</Text>
      {!data ? (
        <Loading what={t("practice.loading")} />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Offer title={t("practice.mix")} below={t("practice.mixWhat")} onChoose={() => onChoose("mix")} filled />
          {data.kinds.map(({ kind, items, seen, due }) => (
            <Offer
              key={kind}
              title={t(`practice.kinds.${kind}`)}
              below={[t("practice.seen", { seen, items }), ...(due > 0 ? [t("practice.due", { count: due })] : [])].join(" · ")}
              onChoose={() => onChoose(kind)}
            />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}

type OfferProps = { title: string; below: string; onChoose: () => void; filled?: boolean };

function Offer({ title, below, onChoose, filled = false }: OfferProps) {
  const { t } = useTranslation();
  return (
    <Card withBorder>
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Title order={2} size="h4">
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {below}
          </Text>
        </div>
        <Button
          variant={filled ? "filled" : "default"}
          onClick={onChoose}
          aria-label={t("practice.startLabel", { what: title })}
          style={{ flexShrink: 0 }}
        >
          {t("practice.start")}
        </Button>
      </Group>
    </Card>
  );
}
