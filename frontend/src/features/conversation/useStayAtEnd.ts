import { useEffect, useLayoutEffect, useRef } from "react";

/** Keeps the end in view while the reader is there; whoever scrolled back is left in peace. `change` tells of news. */
export function useStayAtEnd(change: string) {
  const box = useRef<HTMLElement>(null);
  const atEnd = useRef(true);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const note = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 120;
    };
    element.addEventListener("scroll", note, { passive: true });
    return () => element.removeEventListener("scroll", note);
  }, []);

  useLayoutEffect(() => {
    if (atEnd.current && box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [change]);

  return box;
}
