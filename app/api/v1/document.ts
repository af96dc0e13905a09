import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { defaultLocale } from "@/i18n/locales.mjs";
import { wordsOf } from "@/i18n/words-of";
import { apiFields, apiParameters } from "@/lib/activities/filters";
import { addresses, schemas, type ApiAddress } from "./addresses";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const words = () => wordsOf(defaultLocale, "apiPage");
type Words = Awaited<ReturnType<typeof words>>;

/** The answers' schemas as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
function componentSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => reference(id).$ref });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _schema, $id: _id, ...schema }]) => [name, schema]),
  );
}

/** What an address may hold, as its own reader says it. */
function inQuery(name: (typeof apiParameters)[number], say: Words) {
  const { $schema: _schema, ...schema } = z.toJSONSchema(apiFields[name], { io: "input" });
  return { name, in: "query", description: say(`parameters.${name}`), schema };
}

const ofActivities = (say: Words) =>
  Object.fromEntries(apiParameters.map((name) => [name, inQuery(name, say)])) as Record<
    (typeof apiParameters)[number],
    ReturnType<typeof inQuery>
  >;

const parameters = (say: Words) => ({
  ...ofActivities(say),
  on: {
    name: "on",
    in: "query",
    description: say("parameters.on"),
    schema: { type: "string", format: "date" },
    example: "2016-08-10",
  },
  code: {
    name: "code",
    in: "path",
    required: true,
    description: say("parameters.code"),
    schema: { type: "string", pattern: "^[A-Z]{2}$" },
    example: "RS",
  },
  slug: {
    name: "slug",
    in: "path",
    required: true,
    description: say("parameters.slug"),
    schema: { type: "string" },
    example: "2015-belgrade",
  },
});

const etag = (say: Words) => ({ ETag: { description: say("etag"), schema: { type: "string" } } });

function responsesOf({ key, schema, problems, tagged }: ApiAddress, say: Words) {
  const body = (of: object, type = "application/json") => ({ content: { [type]: { schema: of } } });
  const answer = body(schema === null ? { type: "object" } : reference(schema));
  return {
    200: { description: say(`answers.${key}`), ...answer, ...(tagged && { headers: etag(say) }) },
    ...(tagged && { 304: { description: say("unchanged"), headers: etag(say) } }),
    ...(key === "health" && { 503: { description: say("unwell"), ...answer } }),
    ...Object.fromEntries(
      problems.map((status) => [
        status,
        { description: STATUS_CODES[status] ?? "", ...body(reference("Problem"), "application/problem+json") },
      ]),
    ),
  };
}

/** @returns the API in the words of OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), made from the schemas that its answers pass. */
export async function openApiDocument() {
  const say = await words();
  const known = parameters(say);
  const notModified = {
    name: "If-None-Match",
    in: "header",
    description: say("parameters.ifNoneMatch"),
    schema: { type: "string" },
  };
  return {
    openapi: "3.1.1",
    info: { title: say("title"), version: "1.0.0", description: say("lede") },
    servers: [{ url: process.env.PORTAL_URL ?? "http://localhost:3000" }],
    paths: Object.fromEntries(
      addresses.map((address) => [
        address.path,
        {
          get: {
            operationId: address.key,
            summary: say(`answers.${address.key}`),
            security: [],
            parameters: [...address.parameters.map((name) => known[name]), ...(address.tagged ? [notModified] : [])],
            responses: responsesOf(address, say),
          },
        },
      ]),
    ),
    components: { schemas: componentSchemas() },
  };
}
