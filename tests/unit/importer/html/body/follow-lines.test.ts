import { describe, expect, it } from 'vitest';
import { isFollowLine } from '../../../../../src/importer/html/body/follow-lines.ts';

describe('isFollowLine', () => {
  it.each([
    ['Sledujte Maják na Google News', ['Maják']],
    ['Seko līdzi portāla Bāka.lv jaunākajām ziņām arī sociālajos tīklos!', ['Bāka.lv']],
    ['Svetionik za vaša iskustva: pošaljite nam fotografije na Viber 060 000', ['Svetionik']],
    ['등대일보를 네이버에서 구독하세요', ['등대일보']],
    ['燈塔週刊 App 下載，隨時掌握最新消息', ['燈塔週刊 Light Media']],
    ['Shiga tashar WhatsApp ta Hasumiya domin samun labarai', ['hasumiya.example', 'hasumiya']],
  ])('tells of %j', (line, sites) => {
    expect(isFollowLine(line, sites)).toBe(true);
  });

  it.each([
    ['The keeper wrote on Facebook that the light stays on, the Tidings reports.', ['Tidings']],
    ['Follow the light on WhatsApp', ['Tidings']],
    ['The Tidings moved to the harbour', ['Tidings']],
    ['He posted it to an account named “Tidings on Facebook”', ['Tidings']],
  ])('not of %j', (line, sites) => {
    expect(isFollowLine(line, sites)).toBe(false);
  });
});
