/** What agencies say of an item that must not be printed. */
export function explainStatus(status: string | undefined): string | undefined {
  const word = (status ?? 'usable').replace(/^.*:/, '').toLowerCase();
  if (word === 'usable' || word === 'stat:usable') return undefined;
  if (word === 'canceled' || word === 'cancelled')
    return 'was cancelled by its agency: it must not be printed';
  if (word === 'withheld') return 'is withheld by its agency until it says otherwise';
  return `has the publication status “${status}”, which is not known`;
}
