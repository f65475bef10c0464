import { Blockquote, Button, Group, List, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CodedText } from "../../coding/CodedText";
import { HeardChips } from "../../coding/HeardChips";
import { Chip } from "../../components/Chip";
import { Disclosure } from "../../components/Disclosure";
import { uiLanguage } from "../../i18n";
import type { DrillAnswer, DrillItem } from "../../protocol/drills";

type Props = { item: DrillItem; answer: DrillAnswer; last: boolean; onAgain: () => void; onNext: () => void };

/** What was heard, what the client would say, and on demand why and how another could say it. */
export function Result({ item, answer, last, onAgain, onNext }: Props) {
  const { t } = useTranslation();
  const { verdict, coding, text } = answer;
  const heard = verdict.outcome === "heard";
  return (
    <Stack gap="md">
      <div role="status">
        <Chip icon={heard ? "check" : verdict.outcome === "partly" ? "echo" : "dot"} tone={heard ? "warm" : "plain"}>
          {t(`practice.outcome.${verdict.outcome}`)}
        </Chip>
      </div>
      {text !== null && coding && (
        <div lang={item.language}>
          <Text size="sm" c="dimmed">
            {t("practice.you")}
          </Text>
          <CodedText text={text} coding={coding} />
          <HeardChips coding={coding} tips={[]} />
        </div>
      )}
      {verdict.phrases.length > 0 && (
        <List>
          {verdict.phrases.map(({ start, end, type, chosen }) => (
            <List.Item key={start}>
              <span lang={item.language}>{item.said.slice(start, end)}</span>{" "}
              <Text span size="sm" c="dimmed">
                ({t(`practice.marked.${type === null ? "other" : chosen ? "found" : "missed"}`)})
              </Text>
            </List.Item>
          ))}
        </List>
      )}
      {verdict.reaction && (
        <div>
          <Text size="sm" c="dimmed">
            {t("practice.answered", { who: item.who })}
          </Text>
          <Blockquote mt={4} p="md" lang={item.language}>
            {verdict.reaction}
          </Blockquote>
        </div>
      )}
      {text !== null && (
        <Disclosure summary={t("practice.why")}>
          <List size="sm" lang={item.language}>
            {[...verdict.works, ...verdict.inTheWay, ...verdict.missing].map((remark) => (
              <List.Item key={remark.text}>{remark.text}</List.Item>
            ))}
          </List>
        </Disclosure>
      )}
      {verdict.example && (
        <Disclosure summary={t("practice.example")}>
          <Text lang={item.language}>{verdict.example}</Text>
        </Disclosure>
      )}
      {verdict.comesBack && (
        <Text size="sm" c="dimmed">
          {t("practice.comesBack", {
            day: new Intl.DateTimeFormat(uiLanguage(), { day: "numeric", month: "long" }).format(new Date(verdict.comesBack)),
          })}
        </Text>
      )}
      <Group>
        <Button onClick={onNext} autoFocus>
          {t(last ? "practice.finish" : "practice.next")}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t("practice.again")}
        </Button>
      </Group>
    </Stack>
  );
}
