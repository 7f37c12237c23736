import type { AstroLoggerDestination } from 'astro';

/** The build says itself what stopped it; that one of its hooks did so helps nobody. */
const SAID_ELSEWHERE = /An unhandled error occurred while running the/;

/** Show what Astro says of a build without the time and the marks of a log. */
export default function makeBuildLog(): AstroLoggerDestination {
  return {
    write: ({ level, message }) => {
      if (SAID_ELSEWHERE.test(message)) return;
      console.error(`${level === 'warn' ? 'Warning: ' : ''}${message.trim()}`);
    },
  };
}
