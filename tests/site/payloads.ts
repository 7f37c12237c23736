import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an attacker would write into a field or a text: one of each kind that we know, in our own words. */
const OWN = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<!--<script>alert(1)',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '" autofocus onfocus="alert(1)',
  '<svg onload=alert(1)>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math href="javascript:alert(1)">x</math>',
  '<iframe src="https://evil.example/"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<img src="https://evil.example/pixel.gif">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
  '<form action="https://evil.example/"><button>x</button></form>',
  '<style>@import "https://evil.example/x.css"</style>',
  '<p style="background: url(https://evil.example/x)">',
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</article></main></body><script>alert(1)</script>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '[follow](javascript:alert(1))',
  '[follow](java\u200bscript:alert(1))',
  '[follow](JaVaScRiPt&colon;alert(1))',
  '[follow](data:text/html,<script>alert(1)</script>)',
  '[follow](vbscript:alert(1))',
  '![seen](https://evil.example/pixel.gif "Seen. | Credit: x")',
  '![seen](javascript:alert(1) "Seen. | Credit: x")',
  '<https://evil.example/" onclick="alert(1)>',
  '[follow]: javascript:alert(1)\n\n[follow]',
  '`</code><script>alert(1)</script>`',
  '```\n</code></pre><script>alert(1)</script>\n```',
  ':::info-box["><script>alert(1)</script>]\ntext\n:::',
  '| a |\n| - |\n| <script>alert(1)</script> |',
  'a[^1]\n\n[^1]: <script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<%= alert(1) %>',
  ']]><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u2028alert(1)//',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
];

/** Our own list, and every line of the files in the folder that BROADSHEET_PAYLOADS names. */
export function listPayloads(): string[] {
  const folder = process.env.BROADSHEET_PAYLOADS;
  if (!folder || !existsSync(folder)) return OWN;
  const lines = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').split(/\r?\n/),
  );
  return [...new Set([...OWN, ...lines.filter((line) => line.trim() !== '')])];
}
