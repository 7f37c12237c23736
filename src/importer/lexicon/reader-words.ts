/** Languages’ words by which a house speaks to its readers, of itself and of what it sells. */
const WORDS: Record<string, string> = {
  en: 'you|your|our|us|subscrib\\p{L}*|subscription|newsletter|e-?paper',
  de: 'unsere?[mnrs]?|Ihre?[mnrs]?|Abo|Abonn\\p{L}*|E-Paper',
  nl: 'onze|jouw|uw|abonn\\p{L}*',
  nordic: 'vår[ta]?|våre|vores|din|ditt|dina|abonn\\p{L}*|prenumer\\p{L}*|tilaa\\p{L}*|áskrif\\p{L}*',
  fr: 'vos|votre|nos|notre|abonn\\p{L}*',
  iberian: 'nuestr[ao]s?|suscri\\p{L}*|suscrip\\p{L}*|noss[ao]s?|assin\\p{L}*|subscri\\p{L}*',
  it: 'nostr[aieo]|nostri|vostr[aieo]|abbon\\p{L}*',
  ro: 'noastr[ăe]|noștri|abon\\p{L}*',
  slavic: 'nasz\\p{L}{0,3}|prenumer\\p{L}*|předpl\\p{L}*|predpl\\p{L}*|pretpl\\p{L}*|naroč\\p{L}*',
  cyrillic: 'наш\\p{L}{0,3}|подпис\\p{L}*|підпис\\p{L}*|претплат\\p{L}*|абонам\\p{L}*|жазыл\\p{L}*',
  hu: 'előfizet\\p{L}*',
  baltic: 'prenumer\\p{L}*|abonē\\p{L}*|tellija\\p{L}*',
  el: 'συνδρομ\\p{L}*|μας',
  turkic: 'abone\\p{L}*|bizi|bizim',
  south: 'langganan|berlangganan|kami|anda|chúng tôi|bạn|jiunge|yetu',
};

/** A line in which a house speaks to its readers. */
export const TO_READERS = new RegExp(
  `(?<![\\p{L}’'])(?:${Object.values(WORDS).join('|')})(?!\\p{L})|訂閱|订阅|会員|會員|구독|اشترك|مشترك|מנוי|สมัคร|सब्सक्राइब|সাবস্ক্রাইব`,
  'iu',
);
