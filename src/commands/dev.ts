import { runPackage } from './run.ts';

const { code } = await runPackage('astro', ['dev', ...process.argv.slice(2)], { isShown: true });
process.exitCode = code;
