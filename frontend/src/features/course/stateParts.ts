/** The client's figures, as the words on the screen call them. */
export const stateParts = ["trust", "stress", "discord", "importance", "confidence", "readiness"] as const;
