import { Blockquote, Button, Checkbox, Group, Stack, Text, Textarea, Title } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Disclosure } from "../../components/Disclosure";
import { drills, type DrillItem, type DrillSaid } from "../../protocol/drills";
import { Result } from "./Result";

type Props = { item: DrillItem; last: boolean; onNext: () => void };

/** One item: what was said, an answer, and what was heard in it. */
export function Drill({ item, last, onNext }: Props) {
  const { t } = useTranslation();
  const answer = useMutation({ mutationFn: (said: DrillSaid) => drills.answer(item.id, said) });
  const given = item.kind === "deepen" || item.kind === "question" || item.kind === "open" || item.kind === "inform";
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {t(`practice.kinds.${item.kind}`)}
      </Title>
      <div>
        <Text size="sm" c="dimmed">
          {t("practice.said", { who: item.who })}
        </Text>
        <Blockquote mt={4} p="md" lang={item.language}>
          {item.said}
        </Blockquote>
      </div>
      {given && item.given && (
        <div>
          <Text size="sm" c="dimmed">
            {t(`practice.given.${item.kind as "open"}`)}
          </Text>
          <Text lang={item.language}>{item.given}</Text>
        </div>
      )}
      {item.target && <Text fw={600}>{t(`practice.target.${item.target}`)}</Text>}
      {answer.data ? (
        <Result item={item} answer={answer.data} last={last} onAgain={() => answer.reset()} onNext={onNext} />
      ) : (
        <>
          {item.phrases.length > 0 ? (
            <Mark item={item} busy={answer.isPending} onSay={answer.mutate} />
          ) : (
            <Say busy={answer.isPending} onSay={answer.mutate} />
          )}
          {answer.error && <Text role="alert">{answer.error.message || t("states.failedWhy")}</Text>}
          <Disclosure summary={t("practice.hint")}>
            <Text size="sm" lang={item.language}>
              {item.hint}
            </Text>
          </Disclosure>
        </>
      )}
    </Stack>
  );
}

type AnswerProps = { busy: boolean; onSay: (said: DrillSaid) => void };

function Say({ busy, onSay }: AnswerProps) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [id] = useState(() => crypto.randomUUID());
  const say = () => {
    if (text.trim() !== "" && !busy) onSay({ id, text });
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    say();
  };
  return (
    <Stack gap="xs">
      <Textarea
        label={t("practice.yours")}
        description={t("practice.keys")}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={key}
        maxLength={1000}
        autosize
        minRows={2}
        autoFocus
      />
      <Group>
        <Button onClick={say} loading={busy}>
          {t("practice.send")}
        </Button>
      </Group>
    </Stack>
  );
}

function Mark({ item, busy, onSay }: AnswerProps & { item: DrillItem }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string[]>([]);
  const [id] = useState(() => crypto.randomUUID());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSay({ id, marked: chosen.map(Number) });
      }}
    >
      <Checkbox.Group label={t("practice.mark")} value={chosen} onChange={setChosen}>
        <Stack gap="xs" my="xs">
          {item.phrases.map(({ start, end }, at) => (
            <Checkbox key={start} value={String(at)} label={item.said.slice(start, end)} lang={item.language} autoFocus={at === 0} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Button type="submit" loading={busy}>
        {t("practice.send")}
      </Button>
    </form>
  );
}
