import { Button, Group, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Failed } from "../../components/Failed";
import { useFormat } from "../../i18n/format";
import { groups, type Comment } from "../../protocol/groups";
import classes from "./Comments.module.css";
import { newId } from "../../protocol/newId";

export const useComments = (session: string, on: boolean) =>
  useQuery({ queryKey: ["comments", session], queryFn: () => groups.comments(session), enabled: on, staleTime: 0 });

/** What people wrote beside a turn, and the way to write more. */
export function Comments({ session, turn }: { session: string; turn: number }) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const { data = [] } = useComments(session, true);
  return (
    <div className={classes.comments}>
      {data
        .filter((one) => one.turn === turn)
        .map((one) => (
          <One key={one.id} comment={one} session={session} />
        ))}
      {writing ? (
        <Writing session={session} turn={turn} onDone={() => setWriting(false)} />
      ) : (
        <Button variant="subtle" size="compact-md" ml="-0.5rem" aria-label={t("group.comment.writeOf", { turn })} onClick={() => setWriting(true)} data-screen-only>
          {t("group.comment.write")}
        </Button>
      )}
    </div>
  );
}

function One({ comment, session }: { comment: Comment; session: string }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => groups.removeComment(session, comment.id),
    onSuccess: (all) => queries.setQueryData(["comments", session], all),
  });
  return (
    <div className={classes.comment}>
      <Text className={classes.text}>{comment.text}</Text>
      <Text size="sm" c="dimmed" component="div">
        {t("group.comment.by", { name: comment.mine ? t("group.comment.you") : comment.name, when: moment(comment.at) })}
        {comment.mine && (
          <Button variant="subtle" size="compact-sm" loading={removing.isPending} onClick={() => removing.mutate()} data-screen-only>
            {t("group.comment.remove")}
          </Button>
        )}
      </Text>
    </div>
  );
}

function Writing({ session, turn, onDone }: { session: string; turn: number; onDone: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [id] = useState(newId);
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: () => groups.comment(session, { id, turn, text }),
    onSuccess: (all) => {
      queries.setQueryData(["comments", session], all);
      onDone();
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Textarea label={t("group.comment.text", { turn })} required autosize autoFocus maxLength={4000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Group mt="xs">
        <Button type="submit" size="compact-md" loading={saving.isPending}>
          {t("group.comment.save")}
        </Button>
        <Button variant="default" size="compact-md" onClick={onDone}>
          {t("group.comment.cancel")}
        </Button>
      </Group>
      <Failed error={saving.error} />
    </form>
  );
}
