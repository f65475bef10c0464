import { Button, Group, NativeSelect, Stack, Text, Textarea, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Failed } from "../../components/Failed";
import { drillKinds } from "../../protocol/drills";
import { groups, type CourseGroup } from "../../protocol/groups";
import rows from "../../components/Rows.module.css";
import classes from "./Course.module.css";
import { dayWords, nextDay, today } from "./days";
import { useCases, useGroupsAnew } from "./queries";
import { useWhat } from "./useWhat";

/** What was given to do, and the form for more. */
export function Assigning({ group }: { group: CourseGroup }) {
  const { t } = useTranslation();
  const { what, before } = useWhat();
  const anew = useGroupsAnew();
  const taking = useMutation({ mutationFn: (id: string) => groups.takeBack(group.id, id), onSuccess: anew });
  return (
    <section>
      <Title order={2} mb="sm">
        {t("group.todo")}
      </Title>
      {group.assignments.length === 0 && <Text c="dimmed">{t("group.todoNone")}</Text>}
      <ul className={rows.list}>
        {group.assignments.map((one) => (
          <li key={one.id} className={rows.row}>
            <div className={rows.what}>
              <Text fw={600}>{what(one)}</Text>
              <Text size="sm" c="dimmed">
                {before(one)}
              </Text>
              {one.note && (
                <Text mt="xs" className={classes.note}>
                  {one.note}
                </Text>
              )}
            </div>
            <Button variant="subtle" aria-label={t("group.lead.takeBackOf", { what: what(one) })} onClick={() => taking.mutate(one.id)}>
              {t("group.lead.takeBack")}
            </Button>
          </li>
        ))}
      </ul>
      <Failed error={taking.error} />
      <Title order={3} mt="lg" mb="sm">
        {t("group.lead.assign")}
      </Title>
      <New group={group} />
    </section>
  );
}

function New({ group }: { group: CourseGroup }) {
  const { t, i18n } = useTranslation();
  const cases = useCases();
  const next = nextDay(group.days, today());
  const [what, setWhat] = useState<"case" | "drills">("case");
  const [chosen, setChosen] = useState("");
  const [kind, setKind] = useState("");
  const [day, setDay] = useState(String(next ? group.days.indexOf(next) + 1 : 1));
  const [feedback, setFeedback] = useState("");
  const [note, setNote] = useState("");
  const anew = useGroupsAnew();
  const first = cases.data?.scenarios[0]?.id ?? "";
  const giving = useMutation({
    mutationFn: () =>
      groups.assign(group.id, {
        day: Number(day),
        what,
        object: what === "case" ? chosen || first : kind,
        feedback: what === "case" && feedback ? feedback : null,
        note,
      }),
    onSuccess: async () => {
      setNote("");
      await anew();
    },
  });
  const days = group.days.length > 0 ? group.days : [null];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        giving.mutate();
      }}
    >
      <Stack gap="md">
        <Group align="flex-end" gap="md">
          <NativeSelect
            label={t("group.lead.what")}
            value={what}
            data={[
              { value: "case", label: t("group.lead.whatCase") },
              { value: "drills", label: t("group.lead.whatDrills") },
            ]}
            onChange={(event) => setWhat(event.currentTarget.value === "drills" ? "drills" : "case")}
          />
          {what === "case" ? (
            <NativeSelect
              label={t("group.lead.which")}
              value={chosen || first}
              data={cases.data?.scenarios.map(({ id, title }) => ({ value: id, label: title })) ?? []}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
          ) : (
            <NativeSelect
              label={t("group.lead.kind")}
              value={kind}
              data={[{ value: "", label: t("group.anyDrills") }, ...drillKinds.map((one) => ({ value: one, label: t(`practice.kinds.${one}`) }))]}
              onChange={(event) => setKind(event.currentTarget.value)}
            />
          )}
          <NativeSelect
            label={t("group.lead.day")}
            value={day}
            data={days.map((one, at) => ({
              value: String(at + 1),
              label: one ? dayWords(one, i18n.language) : t("group.dayN", { n: at + 1 }),
            }))}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          {what === "case" && (
            <NativeSelect
              label={t("group.lead.feedback")}
              value={feedback}
              data={[
                { value: "", label: t("group.lead.feedbackCase") },
                { value: "per_turn", label: t("group.lead.feedbackTurn") },
                { value: "end", label: t("group.lead.feedbackEnd") },
              ]}
              onChange={(event) => setFeedback(event.currentTarget.value)}
            />
          )}
        </Group>
        <Textarea label={t("group.lead.note")} autosize maxLength={2000} maw="42rem" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        <Button type="submit" loading={giving.isPending} style={{ alignSelf: "flex-start" }}>
          {t("group.lead.give")}
        </Button>
        <Failed error={giving.error} />
      </Stack>
    </form>
  );
}
