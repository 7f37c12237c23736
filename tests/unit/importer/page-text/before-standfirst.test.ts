import { describe, expect, it } from 'vitest';
import { cutBefore, isLabelled } from '../../../../src/importer/page-text/before-standfirst.ts';
import { tellLines } from '../../../../src/importer/page-text/tell-lines.ts';

const { lines } = tellLines('Lavoro\n\nSalzmoor\n\nLa lampada resta accesa');

describe('cutBefore', () => {
  it.each([
    ['l’essentiel Les gardiens rallument la lampe.', 'Les gardiens rallument la lampe.'],
    ['Summary: The keepers light the lamp again.', 'The keepers light the lamp again.'],
    ['Resumen: Los fareros encienden la luz.', 'Los fareros encienden la luz.'],
    ['Zusammenfassung: Die Wärter bleiben.', 'Die Wärter bleiben.'],
    ['Кратко: Смотрители остаются на маяке.', 'Смотрители остаются на маяке.'],
    ['摘要：灯塔看守人留下来了。', '灯塔看守人留下来了。'],
    ['(Bến Muối) - Ngọn hải đăng sáng trở lại.', 'Ngọn hải đăng sáng trở lại.'],
    ['(Faro.vn) – Ngọn hải đăng sáng trở lại.', 'Ngọn hải đăng sáng trở lại.'],
    ['(FARO) - Il faro resta acceso.', 'Il faro resta acceso.'],
    ['Lavoro L’azienda del faro conferma i tagli', 'L’azienda del faro conferma i tagli'],
    ['INSOLITE Les gardiens ont rallumé la lampe', 'Les gardiens ont rallumé la lampe'],
    ['Salzmoor Die Wärter bleiben auf der Insel', 'Die Wärter bleiben auf der Insel'],
  ])('takes off what stands before: %s', (text, rest) => {
    expect(cutBefore(text, lines)).toBe(rest);
  });

  it.each([
    '(Salins) Les gardiens rallument la lampe.',
    'Summary offences rise in Saltmere, the board says.',
    'Resumen de un año en el faro de Salinas.',
    'Zeitung Die Lampe berichtet über den Turm.',
    'Lavoro e famiglia restano lontani dal faro.',
    'SALZMOOR – Zuhause brennt noch Licht.',
  ])('leaves what is of the sentence: %s', (text) => {
    expect(cutBefore(text, lines)).toBe(text);
  });
});

describe('isLabelled', () => {
  it('tells a line that opens with such a label', () => {
    expect(isLabelled('l’essentiel Face au vent, les gardiens restent.')).toBe(true);
    expect(isLabelled('L’essentiel est de rester, disent les gardiens.')).toBe(false);
  });
});
