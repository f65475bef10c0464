import { useEffect, useReducer, useRef, useState } from "react";
import { socketAddress } from "../../protocol/api";
import { conversationAfter, emptyConversation } from "../../protocol/conversation";
import { Outbox } from "../../protocol/outbox";
import { ConversationSocket, type SocketStatus } from "../../protocol/socket";

/** One conversation, kept up to date over its socket. */
export function useConversation(session: string) {
  const [conversation, happen] = useReducer(conversationAfter, emptyConversation);
  const [status, setStatus] = useState<SocketStatus>("connecting");
  const line = useRef<ConversationSocket | null>(null);

  useEffect(() => {
    const outbox = new Outbox(session, localStorage);
    for (const message of outbox.all()) happen({ from: "browser", message });
    const socket = new ConversationSocket({
      address: (after) => socketAddress(window.location.href, session, after),
      outbox,
      onMessage: (message) => happen({ from: "server", message }),
      onStatus: setStatus,
    });
    line.current = socket;
    const retry = () => socket.retryNow();
    window.addEventListener("online", retry);
    socket.start();
    return () => {
      window.removeEventListener("online", retry);
      socket.stop();
    };
  }, [session]);

  const [actions] = useState(() => ({
    say: (text: string) => {
      const message = line.current?.say(text);
      if (message) happen({ from: "browser", message });
    },
    end: () => line.current?.end(),
    draft: (text: string) => line.current?.draft(text) ?? null,
    retry: () => line.current?.retryNow(),
    forget: (id: string) => happen({ from: "browser", forget: id }),
    clearProblem: () => happen({ from: "browser", problemSeen: true }),
  }));

  return { conversation, status, ...actions };
}
