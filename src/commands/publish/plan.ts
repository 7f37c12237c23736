/** What stands at a target, as a file there says. */
export interface Published {
  /** Every file by its path, with the digest of its bytes; an empty one while it is being sent. */
  files: Record<string, string>;
  /** Files that the site has no more, with the moment since when: readers with an open page may still ask for them. */
  gone: Record<string, string>;
}

/** What has to be done to bring a target up to date, in this order. */
export interface Plan {
  /** Pictures, fonts, styles: sent first, so that no page asks for what is not there yet. */
  assets: string[];
  pages: string[];
  remove: string[];
  /** What stands at the target afterwards. */
  after: Published;
}

/** What nobody has sent anything to. */
export const NOTHING: Published = { files: {}, gone: {} };

/** Pages, feeds, icons and whatever else is asked for anew at each visit under the same name, with their compressed copies. */
const PAGE = /(?:^[^/]+$|\.(?:html|xml|json|txt|webmanifest)(?:\.(?:br|gz|zst))?|(?:^|\/)[._][^/]*)$/;

const DAY = 86_400_000;

/**
 * Compare a site with what stands at a target.
 *
 * @param site Every file of the site with its digest.
 * @param now In milliseconds since 1970.
 * @param days How long files stay that only older pages ask for.
 */
export function makePlan(
  { files, gone }: Published,
  site: ReadonlyMap<string, string>,
  now: number,
  days: number,
): Plan {
  const changed = [...site].filter(([path, digest]) => files[path] !== digest).map(([path]) => path);
  const left = Object.keys(files).filter((path) => !site.has(path));
  const since = (path: string) => gone[path] ?? new Date(now).toISOString();
  const isOver = (path: string) => isPage(path) || now - Date.parse(since(path)) >= days * DAY;
  const kept = left.filter((path) => !isOver(path));
  return {
    assets: changed.filter((path) => !isPage(path)),
    pages: changed.filter(isPage),
    remove: left.filter(isOver),
    after: {
      files: {
        ...Object.fromEntries(kept.map((path) => [path, files[path] ?? ''])),
        ...Object.fromEntries(site),
      },
      gone: Object.fromEntries(kept.map((path) => [path, since(path)])),
    },
  };
}

/** What may stand at a target while it is brought up to date: nothing that was sent is ever forgotten there. */
export function whileSending({ files, gone }: Published, { assets, pages }: Plan): Published {
  return {
    files: { ...files, ...Object.fromEntries([...assets, ...pages].map((path) => [path, ''])) },
    gone,
  };
}

function isPage(path: string): boolean {
  return PAGE.test(path);
}
