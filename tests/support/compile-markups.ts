import { complaint, inShutCompiler } from "#app/exports/pdf/shut-compiler.ts";

/**
 * A program of its own: compiles each markup of the JSON list that it is given, as if a text had become part
 * of the program, and prints what became of each. A markup is there as data too.
 */
const told: string[] = [];
for (const mainFileContent of JSON.parse(process.argv[2] ?? "[]"))
  told.push(
    await inShutCompiler([], async (compiler) => {
      const result = compiler.compile({ mainFileContent, inputs: { data: mainFileContent } });
      return result.result ? "made" : complaint(result.takeDiagnostics());
    }),
  );
console.log(JSON.stringify(told));
process.exit(0);
