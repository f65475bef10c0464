import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadFailed } from "../../components/LoadFailed";
import { Loading } from "../../components/Loading";
import { uiLanguage } from "../../i18n";
import { RequestFailed } from "../../protocol/api";
import { drills, type DrillKind } from "../../protocol/drills";
import { Drill } from "./Drill";

/** About as many as fit into three minutes. */
const roundLength = 6;

export function Round({ kind, onLeave }: { kind: DrillKind | null; onLeave: () => void }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<readonly string[]>([]);
  const [stopped, setStopped] = useState(false);
  const [rounds, setRounds] = useState(0);
  const language = uiLanguage();
  const { data, error, refetch } = useQuery({
    queryKey: ["drill", kind, language, rounds, done],
    queryFn: () => drills.next(language, kind, done),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (stopped || done.length >= roundLength || data?.item === null) {
    const more = () => {
      setDone([]);
      setStopped(false);
      setRounds(rounds + 1);
    };
    return <Finished count={done.length} onMore={more} onLeave={onLeave} />;
  }
  if (error) {
    const unreachable = error instanceof RequestFailed && error.unreachable;
    return <LoadFailed unreachable={unreachable} detail={error.message} onRetry={() => void refetch()} />;
  }
  if (!data) return <Loading what={t("practice.loading")} />;
  const { item } = data;
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t("practice.step", { at: done.length + 1, of: roundLength })}
        </Text>
        <Button variant="subtle" size="compact-sm" onClick={() => setStopped(true)}>
          {t("practice.stop")}
        </Button>
      </Group>
      <Drill key={item.id} item={item} last={done.length + 1 === roundLength} onNext={() => setDone([...done, item.id])} />
    </Stack>
  );
}

function Finished({ count, onMore, onLeave }: { count: number; onMore: () => void; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="md" align="flex-start">
      <Title order={1}>{t("practice.endTitle")}</Title>
      <Text>{t("practice.endCount", { count })}</Text>
      <Text c="dimmed">{t("practice.endBack")}</Text>
      <Group>
        <Button onClick={onMore} autoFocus>
          {t("practice.more")}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t("practice.other")}
        </Button>
      </Group>
    </Stack>
  );
}
