// Mutation testing of the checks: `npm run mutate:validation`. As for the rules (see stryker.config.mjs), apart from
// them because each takes long enough alone.
import { mutationOf } from "./stryker.config.mjs";

export default mutationOf({
  mutate: ["src/validation/**/*.ts"],
  tests: "test/validation/all.ts",
  report: "reports/mutation-validation.json",
  least: 90,
});
