import { runCommand } from './run.ts';

const options = process.argv.slice(2);
const { code } = await runCommand('src/commands/build.ts', options);
if (code === 0) await import('./preview.ts');
else process.exitCode = code;
