import { useCallback, useState } from "react";

/** Text that was not sent yet. It survives a reload. */
export function useDraft(session: string): [string, (text: string) => void] {
  const key = `weerklank.draft.${session}`;
  const [text, setText] = useState(() => {
    try {
      return localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  });
  const change = useCallback(
    (next: string) => {
      setText(next);
      try {
        if (next === "") localStorage.removeItem(key);
        else localStorage.setItem(key, next);
      } catch {
        // Without storage it lives as long as the page.
      }
    },
    [key],
  );
  return [text, change];
}
