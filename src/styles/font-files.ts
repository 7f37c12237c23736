/** The file that writes a language's own script, for languages that are not written in Latin letters. */
const BY_LANGUAGE: Record<string, string> = {
  ar: 'noto-naskh-arabic',
  fa: 'noto-naskh-arabic',
  ur: 'noto-naskh-arabic',
  he: 'frank-ruhl-libre',
};

/**
 * The addresses of the font files that the first view of a page in a language (BCP 47) needs: three, so that they can
 * be fetched before the style is read. `styles/scripts.css` asks for no other on such a page.
 */
export function listFontFiles(language: string): string[] {
  const text = BY_LANGUAGE[language.split('-')[0] ?? ''] ?? 'newsreader-text';
  return ['newsreader-display', text, 'libre-franklin'].map((name) => `/fonts/${name}.woff2`);
}
