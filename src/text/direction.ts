/** Languages written from right to left, by their first subtag, and the scripts that make any language so. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** The direction in which a language (BCP 47) is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [first = '', second = ''] = language.split('-');
  if (second.length === 4) return RIGHT_TO_LEFT_SCRIPTS.has(second) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(first) ? 'rtl' : 'ltr';
}

/** The name of a language in itself, as in `العربية`. */
export function formatLanguage(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language.split('-')[0] ?? language);
  return name ? name.charAt(0).toLocaleUpperCase(language) + name.slice(1) : language;
}

/** The attributes that mark words whose language is not that of the page around them. */
export function markForeign(language: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === around ? {} : { lang: language, dir: directionOf(language) };
}
