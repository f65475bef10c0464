import { Anchor, Button, Group, Stack, Text, Textarea, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { Failed } from "../../components/Failed";
import rows from "../../components/Rows.module.css";
import { Sure } from "../../components/Sure";
import { useFormat } from "../../i18n/format";
import { newId } from "../../protocol/newId";
import { selfStudy, type Note } from "../../protocol/selfStudy";
import classes from "./SelfStudy.module.css";

const LONGEST = 4000;
const key = ["notes"];

function useNotes() {
  const queries = useQueryClient();
  const notes = useQuery({ queryKey: key, queryFn: selfStudy.notes, staleTime: 0 });
  const again = () => queries.invalidateQueries({ queryKey: key });
  const write = useMutation({ mutationFn: ({ id, text, session }: Pick<Note, "id" | "text" | "session">) => selfStudy.write(id, text, session), onSuccess: again });
  const tearOut = useMutation({ mutationFn: selfStudy.tearOut, onSuccess: again });
  return { notes: notes.data ?? [], write, tearOut };
}

/** The whole notebook. */
export function Notes({ report }: { report: (session: string) => string }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { notes, tearOut } = useNotes();
  return (
    <section aria-labelledby="notebook">
      <Title order={2} id="notebook" mb="xs">
        {t("selfStudy.notebook")}
      </Title>
      <Text c="dimmed" mb="sm">
        {t("selfStudy.notebookWhat")}
      </Text>
      <Writing session={null} />
      <ul className={`${rows.list ?? ""} ${classes.notes ?? ""}`}>
        {notes.map((note) => (
          <li key={note.id} className={classes.note}>
            <Text className={classes.words}>{note.text}</Text>
            <Group gap="sm">
              <Text size="sm" c="dimmed">
                {moment(note.at)}
              </Text>
              {note.session && (
                <Anchor component={Link} href={report(note.session)} size="sm">
                  {t("selfStudy.about")}
                </Anchor>
              )}
              <Sure ask={t("selfStudy.tearSure")} yes={t("selfStudy.tear")} no={t("selfStudy.keep")} onYes={() => tearOut.mutate(note.id)} loading={tearOut.isPending}>
                {t("selfStudy.tear")}
              </Sure>
            </Group>
          </li>
        ))}
      </ul>
      <Failed error={tearOut.error} />
    </section>
  );
}

/** What one takes along from a conversation, in one's own words. */
export function NoteBox({ session }: { session: string }) {
  const { t } = useTranslation();
  const { notes } = useNotes();
  return (
    <section aria-labelledby="note" data-screen-only className={classes.box}>
      <Title order={2} size="h4" id="note" mb="xs">
        {t("selfStudy.takeAlong")}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t("selfStudy.takeAlongWhat")}
      </Text>
      {notes
        .filter((note) => note.session === session)
        .map((note) => (
          <Text key={note.id} className={classes.words} mb="sm">
            {note.text}
          </Text>
        ))}
      <Writing session={session} />
    </section>
  );
}

function Writing({ session }: { session: string | null }) {
  const { t } = useTranslation();
  const { write } = useNotes();
  const [id, setId] = useState(newId);
  const [text, setText] = useState("");
  const keep = () =>
    write.mutate(
      { id, text, session },
      {
        onSuccess: () => {
          setText("");
          setId(newId());
        },
      },
    );
  return (
    <Stack gap="xs" align="flex-start">
      <Textarea
        w="100%"
        aria-label={t("selfStudy.write")}
        placeholder={t("selfStudy.write")}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button variant="light" onClick={keep} disabled={text.trim() === ""} loading={write.isPending}>
        {t("selfStudy.note")}
      </Button>
      <span role="status">{write.isSuccess && text === "" && t("selfStudy.noted")}</span>
      <Failed error={write.error} />
    </Stack>
  );
}
