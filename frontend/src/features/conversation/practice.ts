/** How somebody wants to practise; kept by the app. */
export type Practice = {
  typing: boolean;
  setTyping: (on: boolean) => void;
  paced: boolean;
  setPaced: (on: boolean) => void;
};
