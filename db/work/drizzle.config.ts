import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: "./db/work/schema/*.ts",
  out: "./db/work/migrations",
});
