import { useDisclosure, useLocalStorage } from "@mantine/hooks";
import type { ReactNode } from "react";
import { talkBalance } from "../../protocol/conversation";
import type { Session } from "../../protocol/sessions";
import { AboutDrawer } from "./AboutDrawer";
import { BranchNote } from "./BranchNote";
import { Composer } from "./Composer";
import { ConnectionBanner } from "./ConnectionBanner";
import { Ended } from "./Ended";
import { usePaced } from "./pacing";
import type { Paths } from "./paths";
import { mayBecomePersonal } from "../../coding/personal";
import { ProblemNote } from "./ProblemNote";
import classes from "./Room.module.css";
import { RoomHeader } from "./RoomHeader";
import { SidePanel } from "./SidePanel";
import { StopDialog } from "./StopDialog";
import { Transcript } from "./Transcript";
import { useConversation } from "./useConversation";
import { useFading } from "./useFading";
import { useDraft } from "./useDraft";
import { useLiveCoding } from "./useLiveCoding";
import type { Practice } from "./practice";

type Props = { session: Session; paths: Paths; practice: Practice; unknown: ReactNode };

/** Where the conversation happens: the talk on one side, what one wants to keep in view on the other. */
export function Room({ session, paths, practice, unknown }: Props) {
  const { scenario } = session;
  const { conversation, status, ...act } = useConversation(session.session);
  const paced = usePaced(conversation, practice.paced);
  const [text, setText] = useDraft(session.session);
  const [feedback, setFeedback] = useLocalStorage({
    key: `weerklank.feedback.${session.session}`,
    defaultValue: session.feedback !== "end",
    getInitialValueInEffect: false,
  });
  // What may be a real person's data does not leave the browser before the person sends it.
  const live = useLiveCoding(text, practice.typing && !mayBecomePersonal(text), act.draft, conversation.drafted);
  const spoken = paced.turns.filter((turn) => turn.type === "trainee").length;
  const fading = useFading(spoken, paced.ended !== null);
  const [aboutOpen, about] = useDisclosure(false);
  const [stopping, stop] = useDisclosure(false);

  if (status === "unknown") return unknown;

  const side = (
    <SidePanel
      scenario={scenario}
      balance={talkBalance(paced.turns)}
      practice={practice}
      feedback={feedback}
      onFeedback={setFeedback}
      fading={fading}
    />
  );

  return (
    <div className={classes.room}>
      <div className={classes.talk}>
        <RoomHeader scenario={scenario} over={conversation.ended !== null} onAbout={about.open} onStop={stop.open} />
        <BranchNote
          session={session}
          paths={paths}
          fresh={!conversation.turns.some((turn) => turn.type === "trainee" && turn.turn === session.branchedFrom?.turn)}
        />
        <ConnectionBanner status={status} onRetry={act.retry} />
        <Transcript
          conversation={conversation}
          turns={paced.turns}
          typing={paced.typing}
          speaking={paced.speaking}
          modelSpeaks={session.voice === "model"}
          scenario={scenario}
          feedback={feedback || paced.ended !== null}
          faded={fading.faded}
          online={status === "open"}
          onTakeBack={(turn) => {
            act.forget(turn.id);
            setText(text === "" ? turn.text : `${turn.text}\n${text}`);
          }}
          ending={paced.ended && <Ended ended={paced.ended} name={scenario.client.name} session={session} paths={paths} />}
        />
        {conversation.problem && <ProblemNote problem={conversation.problem} onClose={act.clearProblem} />}
        {conversation.ended === null && (
          <Composer
            text={text}
            onText={setText}
            practising={practice.typing}
            live={live}
            language={scenario.language}
            onSend={() => {
              paced.releaseAll();
              act.say(text.trim());
              setText("");
            }}
          />
        )}
      </div>
      <aside className={classes.side}>{side}</aside>
      <AboutDrawer opened={aboutOpen} onClose={about.close}>
        {side}
      </AboutDrawer>
      <StopDialog
        opened={stopping}
        onClose={stop.close}
        onStop={() => {
          act.end();
          stop.close();
        }}
      />
    </div>
  );
}
