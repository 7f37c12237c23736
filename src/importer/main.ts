import process from 'node:process';
import { runImport } from './run.ts';

// npm runs scripts in the project's folder, but the person named files from where they stand.
const { npm_lifecycle_event: script, INIT_CWD: started } = process.env;

process.exitCode = await runImport(process.argv.slice(2), {
  folder: script === 'import' && started ? started : process.cwd(),
  isInputTerminal: process.stdin.isTTY,
  isOutputTerminal: process.stdout.isTTY,
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
