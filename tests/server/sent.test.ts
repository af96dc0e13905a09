import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainPage } from "@/server/plain-page.mjs";
import { noteSent } from "@/server/sent.mjs";

/** A form's POST, its body handed over in pieces as Node's parser does. */
async function arriving(form: FormData, pieces: number) {
  const whole = new Response(form);
  const request = new IncomingMessage(new Socket());
  request.headers = { "content-type": whole.headers.get("content-type") ?? "" };
  const sent = noteSent(request);
  const body = Buffer.from(await whole.arrayBuffer());
  const size = Math.ceil(body.length / pieces);
  for (let from = 0; from < body.length; from += size) request.push(body.subarray(from, from + size));
  request.push(null);
  return { request, sent, body };
}

const formOf = (fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

test("a form's fields are noted, and reach their reader untouched", async () => {
  const fields: [string, string][] = [
    ["$ACTION_KEY", "k1"],
    ["position", "Counsellor\r\nand <more>"],
    ["position", "Ж".repeat(2000)],
  ];
  const { request, sent, body } = await arriving(formOf(fields), 7);
  expect(Buffer.concat(await request.toArray())).toEqual(body);
  expect(await sent()).toEqual(fields);
});

test("what is no form, or did not arrive whole, gives nothing back", async () => {
  const { request, sent } = await arriving(formOf([["a", "b"]]), 1);
  request.headers["content-type"] = "text/plain";
  expect(await sent()).toEqual([]);
  request.headers["content-type"] = "multipart/form-data; boundary=other";
  expect(await sent()).toEqual([]);
});

test("whatever was sent is text on the page that gives it back", () => {
  const markup = fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "/", "a", "=", " ") });
  fc.assert(
    fc.property(markup, markup, (name, value) => {
      const sent: [string, string][] = [[name, value]];
      const html = plainPage({ key: "signedOut", id: "id", nonce: "nonce", path: "/", sent });
      const [, field = ""] = /<form[^>]*>(<input[^>]*>)<p>/.exec(html) ?? [];
      const read = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
      const [, readName = "", readValue = ""] =
        /^<input type="hidden" name="([^"]*)" value="([^"]*)">$/.exec(field) ?? [];
      expect([read(readName), read(readValue)]).toEqual([name, value]);
    }),
  );
});
