/** The account of somebody behind the name: `لیلا دریایی @laila`. */
const ACCOUNT = /\s@\w{2,30}$/u;

/** What somebody is and from where, behind two words or three, in Arabic letters: `ماہ رخ ساحلی نامہ نگار سمندر`. */
const ROLE_BEHIND =
  /^(?<name>\p{sc=Arab}+(?:\s\p{sc=Arab}+){1,2}?)\s(?:نامہ نگار|نمائندہ|رپورٹر|کالم نگار|تجزیہ کار|خبرنگار|روزنامه‌نگار|مراسلة?|صحا?ف[يى]ة?)(?:\s\p{sc=Arab}+){0,3}$/u;

/** Cut off what stands behind a name with nothing between them, in scripts without capitals: an account, and what its bearer is. */
export function cutBeside(text: string): string {
  const plain = text.replace(ACCOUNT, '');
  return ROLE_BEHIND.exec(plain)?.groups?.name ?? plain;
}
