import type { ClientTurn, EndedMessage, TraineeTurn } from "../protocol/messages";

/** Turns for tests; say only what the test is about. */
export function traineeTurn(given: Partial<Omit<TraineeTurn, "coding">> & { coding?: Partial<TraineeTurn["coding"]> }): TraineeTurn {
  return {
    type: "trainee",
    seq: 2,
    at: "2026-11-24T09:15:39Z",
    turn: 1,
    id: "7d0d9a54-2f7e-4a36-8f0b-1c5f0e7b9a21",
    text: "Wat zou je graag anders willen?",
    tips: [],
    ...given,
    coding: {
      language: "nl",
      codes: [],
      behaviour: "other",
      question: "none",
      reflection: "none",
      advice: "none",
      moralising: false,
      darn: "none",
      spans: [],
      takenUp: [],
      permission: "none",
      probabilities: {},
      ...given.coding,
    },
  };
}

export function clientTurn(given: Partial<Omit<ClientTurn, "coding">> & { coding?: Partial<ClientTurn["coding"]> }): ClientTurn {
  return {
    type: "client",
    seq: 1,
    at: "2026-11-24T09:15:02Z",
    turn: 0,
    inReplyTo: null,
    text: "Ik weet niet wat ik hier doe.",
    move: "neutral",
    topic: null,
    state: { trust: 3, stress: 6, discord: 4, importance: 5, confidence: 2, readiness: 3 },
    voice: "scripted",
    fallback: null,
    ...given,
    coding: {
      talk: "neutral",
      type: "none",
      yesBut: false,
      direction: null,
      discord: false,
      trigger: null,
      ...given.coding,
    },
  };
}

export function endedAt(seq: number): EndedMessage {
  return { type: "ended", seq, at: "2026-11-24T09:31:07Z", ending: "stopped", succeeded: null, debriefing: null };
}
