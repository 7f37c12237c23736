import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, withFolder, withList } from './program.ts';
import { parseRecord, RECORD, type Lifetime, type Target } from './target.ts';

const CACHE: Record<Lifetime, string> = {
  asset: 'Cache-Control: public, max-age=31536000, immutable',
  page: 'Cache-Control: no-cache',
};

const HOW = ['--ignore-times', '--no-traverse', '--s3-no-check-bucket', '--retries', '3'];

/** Codes of rclone when there is no such folder or file: https://rclone.org/docs/#exit-code */
const NOT_THERE = [0, 3, 4];

/**
 * Publish to S3 or what is compatible with it, by rclone, with the key in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
 *
 * @param address As in `s3://bucket/path`.
 * @param endpoint The address of the service, when it is not Amazon's.
 */
export function toS3(address: string, endpoint: string | undefined): Target {
  const service = endpoint ? `,provider=Other,force_path_style=true,endpoint="${endpoint}"` : ',provider=AWS';
  const root = `:s3,env_auth=true${service}:${address.slice('s3://'.length).replace(/\/+$/, '')}`;
  return {
    hasServer: false,
    read: async () => {
      const { code, output } = await runProgram('rclone', ['cat', '--quiet', `${root}/${RECORD}`], NOT_THERE);
      return code === 0 && output.trim() !== '' ? parseRecord(output) : undefined;
    },
    send: async (site, paths, lifetime) => {
      const header = ['--header-upload', CACHE[lifetime]];
      await withList(paths, (list) =>
        runProgram('rclone', ['copy', ...HOW, ...header, '--files-from-raw', list, site, root]),
      );
    },
    remove: async (paths) => {
      // Looking through the bucket for what is named, rclone passes over files two folders deep, and says nothing of it.
      await withList(paths, (list) =>
        runProgram('rclone', ['delete', '--no-traverse', '--files-from-raw', list, root]),
      );
    },
    write: async (published) => {
      await withFolder(async (folder) => {
        writeFileSync(join(folder, RECORD), JSON.stringify(published));
        await runProgram('rclone', ['copy', ...HOW, '--header-upload', CACHE.page, folder, root]);
      });
    },
  };
}
