// A module that reads or writes the database says so at its top, so that no browser bundle can ever hold it.

const database = /^(@prisma\/|@\/lib\/database\/(?!generated\/enums$))/;
const query = /(^|[\\/])queries\.ts$/;

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: { type: "problem", schema: [], messages: { missing: 'Begin with: import "server-only";' } },
  create(context) {
    return {
      Program(program) {
        const sources = program.body.flatMap((node) => (node.type === "ImportDeclaration" ? [node.source.value] : []));
        const touchesData = query.test(context.filename) || sources.some((source) => database.test(String(source)));
        if (touchesData && sources[0] !== "server-only") context.report({ node: program, messageId: "missing" });
      },
    };
  },
};
