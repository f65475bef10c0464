import { newId } from "./newId";
import type { BrowserMessage, ServerMessage } from "./messages";
import { isLogged, readServerMessage } from "./messages";
import type { Outbox } from "./outbox";
import { tellSignedOut } from "./signedOut";

/**
 * `connecting` for the first time; `reconnecting` after a loss; `gone` when several tries in a row failed (it goes on
 * trying); `unknown` when the server has no such conversation; `stopped` by us.
 */
export type SocketStatus = "connecting" | "open" | "reconnecting" | "gone" | "unknown" | "stopped";

export type SocketSettings = {
  /** The first wait before trying again, in milliseconds; it doubles with each failure. */
  firstWait: number;
  longestWait: number;
  /** After this many failures in a row the server is called gone. */
  goneAfter: number;
  pingEvery: number;
  /** How long an answer to a ping may take. */
  pongWithin: number;
  /** How long to wait after the server said that it goes too fast. */
  tooFastWait: number;
};

export const usualSettings: SocketSettings = {
  firstWait: 500,
  longestWait: 15_000,
  goneAfter: 4,
  pingEvery: 20_000,
  pongWithin: 8_000,
  tooFastWait: 1_500,
};

/** The server closes with it when the sign-in under which the line was opened is no more. */
const SIGNED_OUT = 4401;

type Timer = ReturnType<typeof setTimeout>;

type Wiring = {
  address: (after: number) => string;
  outbox: Outbox;
  onMessage: (message: ServerMessage) => void;
  onStatus: (status: SocketStatus) => void;
  settings?: Partial<SocketSettings>;
  open?: (address: string) => WebSocket;
  random?: () => number;
};

/**
 * The line to one conversation. It keeps the connection up, asks for what was missed (`after`), passes each event of
 * the log on once and in order, and sends what must arrive until it is confirmed.
 */
export class ConversationSocket {
  private socket: WebSocket | null = null;
  private status: SocketStatus = "connecting";
  private seq = -1;
  private failures = 0;
  private caughtUp = false;
  private readonly timers = new Map<"retry" | "ping" | "pong" | "resend", Timer>();
  private readonly settings: SocketSettings;

  constructor(private readonly wiring: Wiring) {
    this.settings = { ...usualSettings, ...wiring.settings };
  }

  start(): void {
    this.connect();
  }

  stop(): void {
    this.change("stopped");
    this.drop();
  }

  /** Tries at once, for when the network came back or the person asks for it. */
  retryNow(): void {
    if (this.status !== "reconnecting" && this.status !== "gone") return;
    this.clear("retry");
    this.drop();
    this.connect();
  }

  say(text: string): Extract<BrowserMessage, { type: "say" }> {
    const message = { type: "say", id: newId(), text } as const;
    this.sendLasting(message);
    return message;
  }

  end(): void {
    if (this.wiring.outbox.all().some((message) => message.type === "end")) return;
    this.sendLasting({ type: "end", id: newId() });
  }

  /** Asks for the coding of unsent text; null when there is no line, because a draft does not wait. */
  draft(text: string): string | null {
    const id = newId();
    return this.caughtUp && this.send({ type: "draft", id, text }) ? id : null;
  }

  private sendLasting(message: Extract<BrowserMessage, { type: "say" | "end" }>): void {
    this.wiring.outbox.add(message);
    if (this.caughtUp) this.send(message);
  }

  private connect(): void {
    const open = this.wiring.open ?? ((address: string) => new WebSocket(address));
    let socket: WebSocket;
    try {
      socket = open(this.wiring.address(this.seq));
    } catch {
      this.lost();
      return;
    }
    this.socket = socket;
    this.caughtUp = false;
    // A socket that was replaced may still speak; only the present one is heard.
    const ifPresent = (act: () => void) => () => {
      if (this.socket === socket) act();
    };
    socket.addEventListener("open", ifPresent(() => this.keepAlive()));
    socket.addEventListener("close", (event: CloseEvent) => {
      if (this.socket !== socket) return;
      if (event.code === SIGNED_OUT) tellSignedOut();
      this.lost();
    });
    socket.addEventListener("message", (event: MessageEvent) => {
      if (this.socket === socket) this.hear(String(event.data));
    });
    // An error is always followed by a close.
    socket.addEventListener("error", () => undefined);
  }

  private hear(frame: string): void {
    this.clear("pong");
    const message = this.read(frame);
    if (message === null || message.type === "pong") return;
    if (isLogged(message)) {
      if (message.seq <= this.seq) return;
      if (message.seq > this.seq + 1) {
        // Something in between was lost: ask for it again rather than show a hole.
        this.lost();
        return;
      }
      this.seq = message.seq;
      this.confirm(message);
    }
    if (message.type === "problem") this.refused(message);
    this.wiring.onMessage(message);
    if (message.type === "caught-up") {
      this.failures = 0;
      this.caughtUp = true;
      this.change("open");
      this.resend();
    }
  }

  private read(frame: string): ServerMessage | null {
    try {
      return readServerMessage(frame);
    } catch (cause) {
      console.warn("A message from the server could not be read.", cause);
      return null;
    }
  }

  private confirm(message: ServerMessage): void {
    if (message.type === "trainee") this.wiring.outbox.remove((sent) => sent.id === message.id);
    if (message.type === "ended") this.wiring.outbox.remove((sent) => sent.type === "end");
  }

  private refused(message: Extract<ServerMessage, { type: "problem" }>): void {
    if (message.code === "session-unknown") {
      this.change("unknown");
      this.drop();
    } else if (message.code === "too-fast") {
      this.after("resend", this.settings.tooFastWait, () => this.resend());
    } else if (message.id !== null) {
      this.wiring.outbox.remove((sent) => sent.id === message.id);
    }
  }

  private resend(): void {
    if (!this.caughtUp) return;
    for (const message of this.wiring.outbox.all()) this.send(message);
  }

  private send(message: BrowserMessage): boolean {
    if (this.socket?.readyState !== 1) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  private keepAlive(): void {
    this.after("ping", this.settings.pingEvery, () => {
      this.send({ type: "ping" });
      if (!this.timers.has("pong")) this.after("pong", this.settings.pongWithin, () => this.lost());
      this.keepAlive();
    });
  }

  private lost(): void {
    this.drop();
    if (this.status === "stopped" || this.status === "unknown") return;
    this.failures += 1;
    this.change(this.failures >= this.settings.goneAfter ? "gone" : "reconnecting");
    this.after("retry", this.wait(), () => this.connect());
  }

  /** Doubles with each failure; up to a third is left to chance, so that browsers do not all come back at once. */
  private wait(): number {
    const { firstWait, longestWait } = this.settings;
    const full = Math.min(longestWait, firstWait * 2 ** (this.failures - 1));
    const random = this.wiring.random ?? Math.random;
    return full * (1 - random() / 3);
  }

  private drop(): void {
    for (const name of [...this.timers.keys()]) this.clear(name);
    const socket = this.socket;
    this.socket = null;
    this.caughtUp = false;
    socket?.close();
  }

  private change(status: SocketStatus): void {
    if (this.status === status) return;
    this.status = status;
    this.wiring.onStatus(status);
  }

  private after(name: "retry" | "ping" | "pong" | "resend", wait: number, act: () => void): void {
    this.clear(name);
    this.timers.set(name, setTimeout(act, wait));
  }

  private clear(name: "retry" | "ping" | "pong" | "resend"): void {
    const timer = this.timers.get(name);
    if (timer !== undefined) clearTimeout(timer);
    this.timers.delete(name);
  }
}
