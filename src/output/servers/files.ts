import { toApache } from './apache.ts';
import { toCaddy } from './caddy.ts';
import { toLighttpdScript } from './lighttpd-script.ts';
import { toLighttpd } from './lighttpd.ts';
import { toNginx } from './nginx.ts';
import type { Place } from './place.ts';

/** Where lighttpd looks for its script, unless it is said otherwise. */
const LIGHTTPD_SCRIPT = '/etc/lighttpd/broadsheet.lua';

/** Write the configuration of every server for a place: each file by its name. */
export function listServerFiles(place: Place, lighttpdScript = LIGHTTPD_SCRIPT): Map<string, string> {
  return new Map([
    ['nginx.conf', toNginx(place)],
    ['apache.conf', toApache(place)],
    ['Caddyfile', toCaddy(place)],
    ['lighttpd.conf', toLighttpd(place, lighttpdScript)],
    ['broadsheet.lua', toLighttpdScript(place)],
  ]);
}
