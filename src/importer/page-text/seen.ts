import type { ReadLine } from './meta.ts';

/**
 * How those who describe pictures begin, in languages that have an article for what nobody has heard of yet, and words that tell what
 * happened, or that something is said: these are of a text.
 */
const SEEN: { opens: string; tells: string }[] = [
  {
    opens: 'An?|Two|Three|Several',
    tells:
      'will|would|has|have|had|was|were|could|should|may|might|must|says?|said|that|after|because|but|than|amid|shows?|finds?|warns?|reveals?|calls?|faces?|how|why|what',
  },
  {
    opens: 'Une?|Deux|Trois|Plusieurs',
    tells:
      'a|ont|sera|seront|va|vont|doit|doivent|pourrait|devrait|que|qui|après|mais|selon|alors|comment|pourquoi',
  },
  {
    opens: 'Un[ao]?|Unos|Unas|Dos|Tres|Due|Tre|Varios|Varias|Uma?|Dois|Duas|Três|Vários|Várias',
    tells:
      'ha|han|hanno|hay|fue|fueron|foi|foram|será|serán|serão|sarà|vai|vão|va|van|debe|deben|deve|podría|poderá|que|che|tras|después|dopo|após|pero|mas|ma|según|segundo|secondo|cómo|como|diz|dice|busca|quiere|quer|vuole',
  },
  {
    opens: 'Eine?|Zwei|Drei|Mehrere',
    tells:
      'hat|haben|hatte|wird|werden|wurde|wurden|soll|sollen|will|wollen|muss|müssen|kann|dass|aber|warum|wie|nach|sagt|zeigt',
  },
  {
    opens: 'Een|Twee|Drie|Enkele',
    tells: 'heeft|hebben|wordt|worden|werd|dat|maar|moet|moeten|zal|wil|nadat|hoe',
  },
  {
    opens: 'En|Ett?|To|Två|Tre|Flere|Flera',
    tells: 'har|hadde|hade|havde|skal|ska|vil|vill|blev|ble|at|att|men|må|måste|efter|etter|hvordan|hur',
  },
];

const PATTERNS = SEEN.map(({ opens, tells }) => ({
  opens: new RegExp(`^(?:${opens})\\s\\p{L}`, 'u'),
  tells: new RegExp(`(?<!\\p{L})(?:${tells})(?!\\p{L})`, 'u'),
}));

/** German writes all its nouns with a capital; elsewhere one is of a name. */
const NAMED = /^(?!Eine?|Zwei|Drei|Mehrere).+\p{Lu}/u;

/** One sentence or none, with no number and nobody’s words in it. */
const PLAIN = /^\p{L}[^.!?:;\p{N}“”„"«»‘|()]+\.?$/u;

const LENGTHS = { least: 25, most: 140 };

/** Tell whether a line says what anybody sees on a picture: someone or something without a name does something, or is somewhere. */
export function isSeen({ text, weight }: ReadLine): boolean {
  if (weight < LENGTHS.least || weight > LENGTHS.most || !PLAIN.test(text) || NAMED.test(text)) return false;
  return PATTERNS.some(({ opens, tells }) => opens.test(text) && !tells.test(text.slice(2)));
}

/** Tell whether a line says of itself that it describes a picture: `Colour photo of a bus on a bridge`. */
export function isOfPicture({ text, weight }: ReadLine): boolean {
  return weight >= LENGTHS.least && weight <= LENGTHS.most && OF_PICTURE.test(text);
}

const OF_PICTURE = new RegExp(
  `^(?:${[
    '(?:An? )?(?:[Cc]olou?r |[Bb]lack[ -]and[ -]white |[Aa]erial |[Cc]lose-up )?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage) (?:of an?|shows|showing)',
    '(?:Foto|Imagem|Fotografia) (?:colorida|em cores|em preto e branco|aérea) d[eao]s?|(?:A )?(?:[Ff]oto|[Ii]magem) mostra',
    '(?:Foto|Imagen|Fotografía) (?:a color|en blanco y negro|aérea) de|(?:La )?(?:[Ff]oto|[Ii]magen) muestra',
    "(?:Photo|Image) (?:en couleurs?|en noir et blanc|aérienne) d|(?:L[’']image|La photo) montre",
    '(?:Das )?(?:Foto|Bild) zeigt|(?:Farb|Schwarz-?[Ww]eiß-?|Luft)(?:foto|bild|aufnahme) (?:von|ein)',
    '(?:La )?(?:[Ff]oto|[Ii]mmagine) mostra|(?:Foto|Immagine) (?:a colori|in bianco e nero|aerea) d',
  ].join('|')})`,
  'u',
);
