import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { addresses, type ApiAddress } from "@/app/api/v1/addresses";
import { askApi } from "@/app/api/v1/ask";
import { openApiDocument } from "@/app/api/v1/document";
import { useDatabase } from "@/lib/database/client";
import { embedded, served, type Database } from "@/lib/database/connect";
import { testNetwork } from "@/tests/network";

type Document = Awaited<ReturnType<typeof openApiDocument>>;
interface Described {
  content?: Record<string, { schema: object }>;
  headers?: Record<string, unknown>;
}

let network: Database;
let bare: Database;
let away: Database;
let document: Document;
beforeAll(async () => {
  network = await testNetwork();
  bare = embedded();
  await bare.client.$queryRaw`SELECT 1`;
  // Port 9 (discard, RFC 863) of this machine: nobody listens there.
  away = served("postgresql://portal@127.0.0.1:9/portal");
  document = await openApiDocument();
  return async () => {
    for (const database of [network, bare, away]) await database.close();
  };
});

const responsesOf = ({ path }: ApiAddress) => document.paths[path]?.get.responses as Record<string, Described>;

/** Whether a value is what the document says: its schema is read by a reader of JSON Schema that knows nothing of ours. */
function expectDescribed(value: unknown, schema: object) {
  const inlined = JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll("#/components/schemas/", "#/$defs/"),
  ) as Parameters<typeof z.fromJSONSchema>[0];
  expect(z.fromJSONSchema(inlined).safeParse(value).error?.issues ?? []).toEqual([]);
}

async function expectAnswer(address: ApiAddress, response: Response, status: number) {
  expect(response.status, address.path).toBe(status);
  const described = responsesOf(address)[status];
  expect(described, `${address.path} ${status}`).toBeDefined();
  if (described?.headers) expect([...response.headers.keys()]).toContain("etag");
  const [[type, { schema }] = ["", { schema: {} }]] = Object.entries(described?.content ?? {});
  if (type === "") {
    expect(await response.text()).toBe("");
    return;
  }
  expect(response.headers.get("Content-Type")?.split(";")[0]).toBe(type);
  expectDescribed(await response.json(), schema);
}

test("a validator of OpenAPI finds nothing wrong with the document, which is 3.1", async () => {
  const validator = new Validator();
  const answer = await askApi("openapi", "/api/v1/openapi.json");
  const result = await validator.validate((await answer.json()) as Record<string, unknown>);
  expect(result).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("the check itself tells a right answer from a wrong one", () => {
  const wrong = { asOf: "2016-08-10", plans: [{ stateCode: "RS" }] };
  expect(() => expectDescribed(wrong, { $ref: "#/components/schemas/Plans" })).toThrow();
  const more = { asOf: "2016-08-10", plans: [], persons: ["Ana Example"] };
  expect(() => expectDescribed(more, { $ref: "#/components/schemas/Plans" })).toThrow();
});

/** How each documented status of an address comes about. */
const ways: Record<number, (address: ApiAddress) => Promise<Response>> = {
  200: ({ key, example }) => askApi(key, example),
  304: async ({ key, example }) => {
    const { headers } = await askApi(key, example);
    return askApi(key, example, { "If-None-Match": headers.get("ETag") ?? "" });
  },
  400: ({ key, example }) => askApi(key, `${example.split("?")[0] ?? ""}?nothing=1`),
  404: ({ key }) => askApi(key, "/api/v1/nothing/ZZ"),
  500: ({ key, example }) => {
    useDatabase(bare);
    return askApi(key, example);
  },
  503: ({ key, example }) => {
    useDatabase(away);
    return askApi(key, example);
  },
};

describe.each(addresses)("$path", (address) => {
  const statuses = [
    200,
    ...(address.tagged ? [304] : []),
    ...address.problems,
    ...(address.key === "health" ? [503] : []),
  ];

  test("documents these statuses and no others", () => {
    expect(Object.keys(responsesOf(address)).map(Number)).toEqual(statuses.toSorted((one, other) => one - other));
  });

  test.each(statuses)("answers %i as documented", async (status) => {
    useDatabase(network);
    const response = await ways[status]?.(address);
    if (response) await expectAnswer(address, response, status);
    expect(response).toBeDefined();
  });
});
