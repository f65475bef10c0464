// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WebSocketServer, WebSocket as NodeSocket } from "ws";
import type { AddressInfo } from "node:net";
import { clientTurn, traineeTurn } from "../test/turns";
import type { BrowserMessage, ServerMessage } from "./messages";
import { Outbox, type Store } from "./outbox";
import { ConversationSocket, type SocketSettings, type SocketStatus } from "./socket";

/** A server that does what the test tells it, and remembers what it was asked. */
class FakeServer {
  readonly heard: BrowserMessage[] = [];
  readonly asked: number[] = [];
  onSay: (send: (message: ServerMessage) => void, message: BrowserMessage) => void = () => undefined;
  log: ServerMessage[] = [];
  private constructor(private readonly server: WebSocketServer) {
    server.on("connection", (socket, request) => {
      const after = Number(new URL(request.url ?? "", "http://x").searchParams.get("after"));
      this.asked.push(after);
      const send = (message: ServerMessage) => socket.send(JSON.stringify(message));
      this.log.filter((message) => "seq" in message && message.seq > after).forEach(send);
      send({ type: "caught-up", seq: this.log.length - 1 });
      socket.on("message", (data: Buffer) => {
        const message = JSON.parse(data.toString()) as BrowserMessage;
        this.heard.push(message);
        this.onSay(send, message);
      });
    });
  }

  static async start(port = 0): Promise<FakeServer> {
    const server = new WebSocketServer({ port, host: "127.0.0.1" });
    await new Promise((resolve) => server.once("listening", resolve));
    return new FakeServer(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  sendAll(message: ServerMessage): void {
    this.server.clients.forEach((client) => client.send(JSON.stringify(message)));
  }

  killLines(): void {
    this.server.clients.forEach((client) => client.terminate());
  }

  async stop(): Promise<void> {
    this.killLines();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

let server: FakeServer;
let lines: ConversationSocket[];

beforeEach(async () => {
  lines = [];
  server = await FakeServer.start();
});

afterEach(async () => {
  lines.forEach((line) => line.stop());
  await server.stop();
});

function connect(port: number, store: Store = memoryStore(), settings: Partial<SocketSettings> = {}) {
  const messages: ServerMessage[] = [];
  const statuses: SocketStatus[] = [];
  const line = new ConversationSocket({
    address: (after) => `ws://127.0.0.1:${port}/?after=${after}`,
    outbox: new Outbox("s", store),
    onMessage: (message) => messages.push(message),
    onStatus: (status) => statuses.push(status),
    open: (address) => new NodeSocket(address) as unknown as WebSocket,
    random: () => 0,
    settings: { firstWait: 10, longestWait: 40, goneAfter: 3, tooFastWait: 20, ...settings },
  });
  lines.push(line);
  line.start();
  return { line, messages, statuses, texts: () => messages.flatMap((m) => ("text" in m ? [m.text] : [])) };
}

const started: ServerMessage = { type: "started", seq: 0, at: "x", session: "s", scenario: "p", language: "nl" };
const opening = clientTurn({ seq: 1, text: "Dag." });

describe("the line to a conversation", () => {
  it("asks for everything first and only for what was missed after a loss", async () => {
    server.log = [started, opening];
    const { statuses, texts } = connect(server.port);
    await vi.waitFor(() => expect(statuses).toEqual(["open"]));
    server.killLines();
    server.log.push(clientTurn({ seq: 2, text: "Bent u er nog?" }));
    await vi.waitFor(() => expect(statuses).toEqual(["open", "reconnecting", "open"]));
    expect(server.asked).toEqual([-1, 1]);
    expect(texts()).toEqual(["Dag.", "Bent u er nog?"]);
  });

  it("passes an event on once, also when the server repeats it", async () => {
    server.log = [started, opening];
    const { statuses, texts } = connect(server.port);
    await vi.waitFor(() => expect(statuses).toContain("open"));
    server.sendAll(opening);
    server.sendAll(clientTurn({ seq: 2, text: "Ja?" }));
    await vi.waitFor(() => expect(texts()).toEqual(["Dag.", "Ja?"]));
  });

  it("asks again when an event is missing rather than show a hole", async () => {
    server.log = [started, opening];
    const { statuses, texts } = connect(server.port);
    await vi.waitFor(() => expect(statuses).toContain("open"));
    server.log.push(traineeTurn({ seq: 2, text: "Hoi." }), clientTurn({ seq: 3, text: "Hoi terug." }));
    server.sendAll(clientTurn({ seq: 3, text: "Hoi terug." }));
    await vi.waitFor(() => expect(texts()).toEqual(["Dag.", "Hoi.", "Hoi terug."]));
  });

  it("keeps a turn until it is confirmed, over a killed line, under the same id", async () => {
    server.log = [started, opening];
    const store = memoryStore();
    const { line, statuses } = connect(server.port, store);
    await vi.waitFor(() => expect(statuses).toContain("open"));
    const sent = line.say("Hoe is het?");
    await vi.waitFor(() => expect(server.heard).toHaveLength(1));
    server.onSay = (send, message) => {
      if (message.type === "say") send(traineeTurn({ seq: 2, id: message.id, text: message.text }));
    };
    server.killLines();
    await vi.waitFor(() => expect(new Outbox("s", store).all()).toEqual([]));
    expect(server.heard.filter((m) => m.type === "say").map((m) => m.id)).toEqual([sent.id, sent.id]);
  });

  it("sends what an earlier page left behind", async () => {
    const store = memoryStore();
    new Outbox("s", store).add({ type: "say", id: "left", text: "Ik was nog bezig." });
    connect(server.port, store);
    await vi.waitFor(() => expect(server.heard).toEqual([{ type: "say", id: "left", text: "Ik was nog bezig." }]));
  });

  it("calls the server gone after some tries, and comes back when it does", async () => {
    const port = server.port;
    await server.stop();
    const { statuses } = connect(port);
    await vi.waitFor(() => expect(statuses.at(-1)).toBe("gone"));
    server = await FakeServer.start(port);
    await vi.waitFor(() => expect(statuses.at(-1)).toBe("open"));
  });

  it("tries again on its own when a line is open but dead", async () => {
    const { statuses } = connect(server.port, memoryStore(), { pingEvery: 20, pongWithin: 20 });
    // The fake never answers a ping.
    await vi.waitFor(() => expect(statuses).toContain("reconnecting"));
    expect(server.heard).toContainEqual({ type: "ping" });
  });

  it("sends again a moment after the server said it went too fast", async () => {
    const { line, statuses } = connect(server.port);
    await vi.waitFor(() => expect(statuses).toContain("open"));
    let times = 0;
    server.onSay = (send, message) => {
      if (message.type !== "say") return;
      times += 1;
      if (times === 1) send({ type: "problem", code: "too-fast", message: "Rustig aan.", id: message.id });
    };
    line.say("Hoi");
    await vi.waitFor(() => expect(times).toBe(2));
  });

  it("stops trying when the server knows no such conversation", async () => {
    const { statuses } = connect(server.port);
    await vi.waitFor(() => expect(statuses).toContain("open"));
    server.sendAll({ type: "problem", code: "session-unknown", message: "Onbekend.", id: null });
    await vi.waitFor(() => expect(statuses.at(-1)).toBe("unknown"));
  });

  it("asks to end only once", async () => {
    const { line, statuses } = connect(server.port);
    await vi.waitFor(() => expect(statuses).toContain("open"));
    line.end();
    line.end();
    await vi.waitFor(() => expect(server.heard.filter((m) => m.type === "end")).toHaveLength(1));
  });

  it("survives a frame that is no message", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    server.log = [started];
    const { statuses, texts } = connect(server.port);
    await vi.waitFor(() => expect(statuses).toContain("open"));
    server.sendAll({ type: "gibberish" } as unknown as ServerMessage);
    server.sendAll(opening);
    await vi.waitFor(() => expect(texts()).toEqual(["Dag."]));
  });
});
