import encodeQR from 'qr';

/** The quiet zone around a code, in modules: four, as ISO/IEC 18004 asks. */
const BORDER = 4;

/** Draw an address as a QR code in SVG: black on white whatever the page's colours are, because readers of codes want that. */
export function drawQrCode(address: string): string {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: BORDER });
  const path = rows.map((row, y) => drawRow(row, y)).join('');
  const ground = `<path fill="#fff" d="M0 0h${rows.length}v${rows.length}H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rows.length} ${rows.length}" shape-rendering="crispEdges">${ground}<path d="${path}"/></svg>\n`;
}

/** Neighbours in a row are one stroke, so that no hairline shows between them. */
function drawRow(row: boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...line.matchAll(/1+/g)]
    .map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
