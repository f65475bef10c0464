import { useEffect, useState } from "react";
import type { DraftedMessage } from "../../protocol/messages";

const pause = 150;

/**
 * The coding of what is being typed. It stays while a newer one is under way, so that nothing flickers, and it goes
 * when there is no text.
 */
export function useLiveCoding(
  text: string,
  enabled: boolean,
  ask: (text: string) => string | null,
  drafted: DraftedMessage | null,
): DraftedMessage | null {
  const [askedFirst, setAskedFirst] = useState(false);
  const blank = text.trim() === "";

  useEffect(() => {
    if (!enabled || blank) return;
    const timer = setTimeout(() => {
      ask(text);
      setAskedFirst(true);
    }, pause);
    return () => clearTimeout(timer);
  }, [text, blank, enabled, ask]);

  return enabled && !blank && askedFirst ? drafted : null;
}
