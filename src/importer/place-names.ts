/** Cities of two words or more where correspondents sit, and that no table of the runtime names. */
const CITIES =
  'san francisco / las vegas / san diego / san antonio / salt lake city / kansas city / new orleans / washington d.c. / washington dc / st. louis / new delhi / cape town / tel aviv / abu dhabi / rio de janeiro / belo horizonte / the hague / den haag / são paulo / san josé / cape coast / ciudad de méxico / nueva york / nueva delhi / la habana / la paz / porto alegre / nova iorque / nova york / st. petersburg / sankt petersburg / st. gallen / frankfurt am main / great falls / quezon city / da nang / tp hcm / hà nội / ha noi';

/** Made when a name first needs it: it asks the runtime for thousands of names. */
let places: ReadonlySet<string> | undefined;

/** Tell whether a text is nothing but the name of a city or a country. */
export function isPlaceName(text: string): boolean {
  places ??= new Set([...CITIES.split(' / '), ...listZoneCities(), ...listCountries()]);
  return places.has(text.toLowerCase());
}

/** `America/New_York` */
function listZoneCities(): string[] {
  return Intl.supportedValuesOf('timeZone').map((zone) =>
    (zone.split('/').at(-1) ?? '').replace(/_/g, ' ').toLowerCase(),
  );
}

/** The countries in the languages that papers write most. */
function listCountries(): string[] {
  const letters = Array.from({ length: 26 }, (_none, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  return ['en', 'es', 'pt', 'fr', 'de', 'it'].flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
  });
}
