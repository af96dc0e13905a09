/** A mail server (RFC 5321) that keeps what it gets and lets a test act at each step. */
import { createServer, type AddressInfo, type Socket } from "node:net";

export interface Received {
  to: string;
  id: string;
}

/** The steps of taking in a letter: the recipient is named, the letter may begin, it has arrived whole but is not acknowledged. */
export type Step = "recipient" | "begin" | "arrived";

export interface MailServer {
  url: string;
  received: Received[];
  /** When somebody last spoke to it, in milliseconds. */
  lastHeard(): number;
  close(): Promise<void>;
}

/** What a test makes of a step: "drop" breaks the connection without an answer, another line is the answer. */
export type Act = (step: Step, arrived: number) => string | undefined;

/** @param act is told of each step and how many letters arrived before. */
export async function mailServer(act: Act): Promise<MailServer> {
  const received: Received[] = [];
  let heard = Date.now();
  const converse = (socket: Socket) => {
    let [waiting, to, inLetter] = ["", "", false];
    const reply = (line: string) => void socket.write(`${line}\r\n`);
    const at = (step: Step, line: string) => {
      const made = act(step, received.length);
      if (made === "drop") socket.destroy();
      else reply(made ?? line);
    };
    const command = (line: string) => {
      if (/^(EHLO|HELO|MAIL)/i.test(line)) {
        reply("250 ok");
        return;
      }
      if (/^QUIT/i.test(line)) {
        socket.end("221 bye\r\n");
        return;
      }
      if (/^DATA/i.test(line)) {
        inLetter = true;
        at("begin", "354 go ahead");
        return;
      }
      to = /<(.*)>/.exec(line)?.[1] ?? "";
      at("recipient", "250 ok");
    };
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      heard = Date.now();
      waiting += data.toString("utf8");
      for (;;) {
        const end = waiting.indexOf(inLetter ? "\r\n.\r\n" : "\r\n");
        if (end < 0) return;
        const text = waiting.slice(0, end);
        waiting = waiting.slice(end + (inLetter ? 5 : 2));
        if (!inLetter) command(text);
        else {
          inLetter = false;
          received.push({ to, id: /^Message-ID: (.*)$/im.exec(text)?.[1] ?? "" });
          at("arrived", "250 taken");
        }
      }
    });
    reply("220 a test");
  };
  const server = createServer(converse);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    lastHeard: () => heard,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
