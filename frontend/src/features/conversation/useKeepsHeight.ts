import { useLayoutEffect, useRef } from "react";

/** Lets a box whose words are still coming grow but never shrink, also when other words take their place. */
export function useKeepsHeight(growing: boolean, text: string) {
  const box = useRef<HTMLDivElement>(null);
  const grew = useRef(false);

  useLayoutEffect(() => {
    if (growing) grew.current = true;
    if (grew.current && box.current) box.current.style.minHeight = `${box.current.offsetHeight}px`;
  }, [growing, text]);

  return box;
}
