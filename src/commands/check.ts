import { runCheck } from './checks.ts';

const [name = '', ...options] = process.argv.slice(2);
const { code } = await runCheck(name, true, options);
process.exitCode = code;
