import { runPackage, type Ended } from './run.ts';

/** A check of the code by a program of a package. */
interface Check {
  package: string;
  options: string[];
}

/** Content is the newsroom's, and words are nobody's to format. */
const NOT_FORMATTED = ['!content', '!**/*.md'];

/** Every check by its name. Types stand before lint, because Astro writes the types of the collections for both. */
export const CHECKS: Record<string, Check> = {
  format: { package: 'prettier', options: ['--check', '--log-level=warn', '.', ...NOT_FORMATTED] },
  types: { package: 'astro', options: ['check', '--minimumSeverity', 'warning'] },
  lint: { package: 'eslint', options: ['--config', 'tests/eslint.config.js', '--max-warnings=0', '.'] },
};

/** Run a check by its name; show what it says at once, or keep it. */
export function runCheck(name: string, isShown: boolean, options: string[] = []): Promise<Ended> {
  const check = CHECKS[name];
  if (!check)
    throw new Error(`There is no check "${name}": the checks are ${Object.keys(CHECKS).join(', ')}.`);
  return runPackage(check.package, [...check.options, ...options], { isShown });
}
