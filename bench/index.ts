// All benchmarks. The engines measured against are installed apart: `npm --prefix bench ci`, then `npm run bench`.
import { benchEvaluation } from "./evaluation";

void benchEvaluation();
