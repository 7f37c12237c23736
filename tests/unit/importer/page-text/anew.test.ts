import { describe, expect, it } from 'vitest';
import { isShareRow } from '../../../../src/importer/page-text/anew.ts';
import { tellLines } from '../../../../src/importer/page-text/tell-lines.ts';

const isRow = (text: string) => tellLines(text).lines.some(isShareRow);

describe('isShareRow', () => {
  it.each([
    'FacebookTwitterWhatsAppLlévatelo: copiar enlace',
    'PodeliTvitujViber',
    'VKontakteTelegramСохранить',
    'FacebookLinkedInDarovať článokUložiť',
  ])('tells a row of buttons that share an article: %s', (text) => {
    expect(isRow(text)).toBe(true);
  });

  it.each([
    'HarboursLampsKeepers',
    'WhatsApp and Telegram go dark in Saltmere',
    'The keepers of Saltmere write on Facebook that the lighthouse will burn again on Tuesday night.',
  ])('but no sections, and no sentence: %s', (text) => {
    expect(isRow(text)).toBe(false);
  });
});
