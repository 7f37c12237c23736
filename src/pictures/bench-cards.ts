import { emitDrawnCard } from './drawn-card.ts';

/** Measure share pictures: milliseconds for each of so many that are drawn. */
export async function benchCards(count: number): Promise<number> {
  const draw = async (number: number) => {
    const headline = `Council vote number ${number} is adopted, and fourteen members explain what they meant by it`;
    await emitDrawnCard({ headline, kicker: 'World', masthead: 'Bench', language: 'en', direction: 'ltr' });
  };
  // The fonts are cut once for all; that is no part of a picture's cost.
  await draw(count);
  const started = performance.now();
  for (let number = 0; number < count; number += 1) await draw(number);
  return (performance.now() - started) / count;
}
