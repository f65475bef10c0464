import { ActionIcon, Button, Code, Group, NativeSelect, NumberInput, Stack, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Failed } from "../../components/Failed";
import { Icon } from "../../components/Icon";
import rows from "../../components/Rows.module.css";
import { uiLanguage } from "../../i18n";
import { selfStudy, weekdays, type Moment } from "../../protocol/selfStudy";

const key = ["moments"];
const usual: Moment = { day: "monday", at: "09:00", minutes: 15 };

/** When in a week one wants to practise, and an address with which a calendar shows it. */
export function Moments() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: key, queryFn: selfStudy.moments, staleTime: 0 });
  const [next, setNext] = useState(usual);
  const choose = useMutation({ mutationFn: selfStudy.choose, onSuccess: (chosen) => queries.setQueryData(key, chosen) });
  const moments = data?.moments ?? [];
  const told = ({ day, at, minutes }: Moment) => t("selfStudy.moment", { day: t(`selfStudy.days.${day}`), at: at.slice(0, 5), minutes });
  return (
    <section aria-labelledby="moments">
      <Title order={2} id="moments" mb="xs">
        {t("selfStudy.moments")}
      </Title>
      <Text c="dimmed" mb="sm">
        {t("selfStudy.momentsWhat")}
      </Text>
      <ul className={rows.list}>
        {moments.map((moment, at) => (
          <li key={`${moment.day} ${moment.at} ${at}`} className={rows.row}>
            <span>{told(moment)}</span>
            <ActionIcon variant="subtle" size="lg" aria-label={t("selfStudy.drop", { moment: told(moment) })} onClick={() => choose.mutate(moments.filter((_, other) => other !== at))}>
              <Icon name="close" />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Group align="flex-end" mt="sm">
        <NativeSelect
          label={t("selfStudy.day")}
          value={next.day}
          onChange={(event) => setNext({ ...next, day: weekdays.find((day) => day === event.currentTarget.value) ?? next.day })}
          data={weekdays.map((day) => ({ value: day, label: t(`selfStudy.days.${day}`) }))}
        />
        <TextInput type="time" label={t("selfStudy.at")} value={next.at} onChange={(event) => setNext({ ...next, at: event.currentTarget.value })} />
        <NumberInput label={t("selfStudy.minutes")} w="7rem" min={5} max={120} value={next.minutes} onChange={(minutes) => setNext({ ...next, minutes: Number(minutes) || usual.minutes })} />
        <Button variant="light" disabled={next.at === "" || !data} loading={choose.isPending} onClick={() => choose.mutate([...moments, next])}>
          {t("selfStudy.add")}
        </Button>
      </Group>
      <Failed error={choose.error} />
      {moments.length > 0 && <Feed there={data?.feed ?? false} onChange={() => void queries.invalidateQueries({ queryKey: key })} />}
    </section>
  );
}

function Feed({ there, onChange }: { there: boolean; onChange: () => void }) {
  const { t } = useTranslation();
  const make = useMutation({ mutationFn: () => selfStudy.feed(uiLanguage()), onSuccess: onChange });
  const stop = useMutation({
    mutationFn: selfStudy.noFeed,
    onSuccess: () => {
      make.reset();
      onChange();
    },
  });
  return (
    <Stack gap="xs" mt="md" align="flex-start">
      <Text size="sm" c="dimmed">
        {t(there ? "selfStudy.feedThere" : "selfStudy.feedWhat")}
      </Text>
      {make.data && (
        <div role="status">
          <Text size="sm">{t("selfStudy.feedCopy")}</Text>
          <Code block>{make.data.address}</Code>
        </div>
      )}
      <Group gap="xs">
        <Button variant="default" onClick={() => make.mutate()} loading={make.isPending}>
          {t(there ? "selfStudy.feedNew" : "selfStudy.feed")}
        </Button>
        {there && (
          <Button variant="subtle" onClick={() => stop.mutate()} loading={stop.isPending}>
            {t("selfStudy.feedStop")}
          </Button>
        )}
      </Group>
      <Failed error={make.error ?? stop.error} />
    </Stack>
  );
}
