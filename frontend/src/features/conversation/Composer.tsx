import { Button, Text, Textarea } from "@mantine/core";
import { useId, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../components/Icon";
import { longestTurn, type DraftedMessage } from "../../protocol/messages";
import classes from "./Composer.module.css";
import { LiveChips } from "./LiveChips";
import { personalIn } from "../../coding/personal";
import { PersonalNote } from "./PersonalNote";

type Props = {
  text: string;
  onText: (text: string) => void;
  onSend: () => void;
  /** Whether practice mode is on, and what was heard so far. */
  practising: boolean;
  live: DraftedMessage | null;
  language: string;
};

const warnFrom = longestTurn - 400;

export function Composer({ text, onText, onSend, practising, live, language }: Props) {
  const { t } = useTranslation();
  const note = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [asking, setAsking] = useState(false);
  const personal = personalIn(text);
  const left = longestTurn - text.trim().length;
  const ready = text.trim() !== "" && left >= 0;

  const onKey = (event: KeyboardEvent) => {
    // While a character is being composed, Enter belongs to the keyboard's own menu.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  const send = () => {
    if (!ready) return;
    if (personal.length > 0) setAsking(true);
    else onSend();
  };

  return (
    <form
      className={classes.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {asking && personal.length > 0 && (
        <PersonalNote
          found={personal}
          onChange={() => {
            setAsking(false);
            field.current?.focus();
          }}
          onSend={() => {
            setAsking(false);
            onSend();
          }}
        />
      )}
      {practising && <LiveChips live={live} blank={text.trim() === ""} />}
      <div className={classes.row}>
        <Textarea
          ref={field}
          className={classes.field}
          aria-label={t("composer.label")}
          aria-describedby={note}
          placeholder={t("composer.placeholder")}
          lang={language}
          autosize
          minRows={1}
          maxRows={6}
          size="md"
          value={text}
          error={left < 0}
          onChange={(event) => {
            setAsking(false);
            onText(event.currentTarget.value);
          }}
          onKeyDown={onKey}
        />
        <Button type="submit" size="md" px="md" disabled={!ready} aria-label={t("composer.send")}>
          <Icon name="send" size={20} />
          <span className={classes.word}>{t("composer.send")}</span>
        </Button>
      </div>
      <Text id={note} size="xs" c="dimmed" className={classes.note}>
        <span className={classes.hint}>{t("composer.hint")}</span>
        {text.length > warnFrom && <Counter left={left} />}
      </Text>
    </form>
  );
}

function Counter({ left }: { left: number }) {
  const { t } = useTranslation();
  return (
    <span className={classes.counter} data-over={left < 0 || undefined}>
      {left < 0 ? t("composer.tooLong", { count: -left }) : t("composer.left", { count: left })}
    </span>
  );
}
