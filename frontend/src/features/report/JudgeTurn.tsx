import { Button, Checkbox, Group, Radio, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../protocol/api";
import type { ClientTurn, JudgedMessage, Judgement, TraineeTurn } from "../../protocol/messages";
import { clientJudgement, hearable, judgedAs, ticked, toggled, traineeJudgement, type ClientTicks } from "./judging";
import classes from "./JudgeTurn.module.css";
import { newId } from "../../protocol/newId";

export type Ear = "trainee" | "trainer";

type Props = { session: string; turn: ClientTurn | TraineeTurn; by: Ear; judgements: readonly JudgedMessage[] };

/** What people heard otherwise in a turn, and the way to say so oneself. */
export function JudgeTurn({ session, turn, by, judgements }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.judge}>
      {judgements.map((one) => (
        <Judged key={one.seq} judged={one} />
      ))}
      {open ? (
        turn.type === "trainee" ? (
          <TraineeForm session={session} turn={turn} by={by} onDone={() => setOpen(false)} />
        ) : (
          <ClientForm session={session} turn={turn} by={by} onDone={() => setOpen(false)} />
        )
      ) : (
        <Button
          variant="subtle"
          size="compact-md"
          ml="-0.5rem"
          onClick={() => setOpen(true)}
          aria-label={t(`judge.${by}.openLabel`, { turn: turn.turn })}
          data-screen-only
        >
          {t(`judge.${by}.open`)}
        </Button>
      )}
    </div>
  );
}

function Judged({ judged }: { judged: JudgedMessage }) {
  const { t } = useTranslation();
  const { codes, talk } = judgedAs(judged);
  const words = [...codes.map((one) => t(`codes.${one}.label`)), ...talk.map((one) => t(`talk.${one}.label`))];
  return (
    <Text size="sm" className={classes.judged} data-by={judged.by}>
      {t(`judge.${judged.by}.heard`, { what: words.length > 0 ? words.join(", ") : t("feedback.nothing") })}
      {judged.remark && <q className={classes.remark}>{judged.remark}</q>}
    </Text>
  );
}

type FormProps<T> = { session: string; turn: T; by: Ear; onDone: () => void };

function TraineeForm({ session, turn, by, onDone }: FormProps<TraineeTurn>) {
  const { t } = useTranslation();
  const [ticks, setTicks] = useState(() => ticked(turn.coding));
  const byKey = (event: KeyboardEvent) => {
    const chosen = hearable[Number(event.key) - 1];
    if (event.target instanceof HTMLTextAreaElement || !chosen) return;
    event.preventDefault();
    setTicks((now) => toggled(now, chosen));
  };
  return (
    <Form session={session} turn={turn.turn} by={by} onDone={onDone} onKeyDown={byKey} judgement={(remark) => traineeJudgement(ticks, remark)}>
      <Checkbox.Group
        label={t("judge.whatTrainee")}
        description={t("judge.keys")}
        value={ticks}
        onChange={(value) => setTicks(toggled(ticks, hearable.find((one) => value.includes(one) !== ticks.includes(one)) ?? "GI"))}
      >
        <div className={classes.choices}>
          {hearable.map((one, i) => (
            <Checkbox key={one} value={one} label={i < 9 ? `${i + 1}. ${t(`codes.${one}.label`)}` : t(`codes.${one}.label`)} />
          ))}
        </div>
      </Checkbox.Group>
    </Form>
  );
}

function ClientForm({ session, turn, by, onDone }: FormProps<ClientTurn>) {
  const { t } = useTranslation();
  const { talk, yesBut, discord } = turn.coding;
  const [ticks, setTicks] = useState<ClientTicks>({ talk, yesBut, discord });
  return (
    <Form session={session} turn={turn.turn} by={by} onDone={onDone} judgement={(remark) => clientJudgement(ticks, remark)}>
      <Radio.Group
        label={t("judge.whatClient")}
        value={ticks.talk}
        onChange={(value) => setTicks({ ...ticks, talk: value })}
      >
        <div className={classes.choices}>
          {(["change", "neutral", "sustain"] as const).map((one) => (
            <Radio key={one} value={one} label={t(`talk.${one}.label`)} />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.choices}>
        <Checkbox label={t("talk.yesBut.label")} checked={ticks.yesBut} onChange={(event) => setTicks({ ...ticks, yesBut: event.currentTarget.checked })} />
        <Checkbox label={t("talk.discord.label")} checked={ticks.discord} onChange={(event) => setTicks({ ...ticks, discord: event.currentTarget.checked })} />
      </div>
    </Form>
  );
}

type Filled = {
  session: string;
  turn: number;
  by: Ear;
  judgement: (remark: string) => Judgement;
  onDone: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
};

function Form({ session, turn, by, judgement, onDone, onKeyDown, children }: Filled) {
  const { t } = useTranslation();
  const [remark, setRemark] = useState("");
  const [id] = useState(newId);
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: () => api.judge(session, { id, turn, by, judgement: judgement(remark) }),
    onSuccess: async () => {
      void queries.invalidateQueries({ queryKey: ["agreement"] });
      await queries.invalidateQueries({ queryKey: ["report", session] });
      onDone();
    },
  });
  return (
    <form
      className={classes.form}
      aria-label={t(`judge.${by}.openLabel`, { turn })}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      {children}
      <Textarea label={t("judge.remark")} maxLength={1000} autosize value={remark} onChange={(event) => setRemark(event.currentTarget.value)} />
      {sending.isError && <Text role="alert">{sending.error.message || t("states.failedWhy")}</Text>}
      <Group>
        <Button type="submit" loading={sending.isPending}>
          {t("judge.save")}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t("judge.cancel")}
        </Button>
      </Group>
    </form>
  );
}
