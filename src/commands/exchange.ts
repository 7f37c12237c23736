import { spawnSync } from 'node:child_process';

/** The number of the system's call `renameat2` by the kind of processor: Perl must be told. */
const CALLS: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };

/** The folder that a path starts from, and the exchange of two names, as Linux numbers them. */
const [HERE, EXCHANGE] = [-100, 2];

const PYTHON = `import ctypes, os, sys
a, b = map(os.fsencode, sys.argv[1:3])
sys.exit(ctypes.CDLL(None).renameat2(${HERE}, a, ${HERE}, b, ${EXCHANGE}) != 0)`;

/**
 * Programs that exchange two folders in one step, which Node cannot (https://man7.org/linux/man-pages/man2/rename.2.html): `mv` of
 * 2024 and later; one of the others stands on nearly every Linux that is older.
 */
export const EXCHANGERS: [program: string, ...words: string[]][] = [
  ['mv', '--exchange', '--no-target-directory', '--'],
  [
    'perl',
    '-e',
    `exit(syscall(${CALLS[process.arch] ?? -1}, ${HERE}, @ARGV[0], ${HERE}, @ARGV[1], ${EXCHANGE}) != 0)`,
    '--',
  ],
  ['python3', '-c', PYTHON],
];

/** Exchange two folders of one disk in one step. Say no, and leave both as they are, where nothing on this machine can. */
export function exchangeFolders(one: string, other: string, exchangers = EXCHANGERS): boolean {
  if (process.platform !== 'linux') return false;
  return exchangers.some(
    ([program, ...words]) => spawnSync(program, [...words, one, other], { stdio: 'ignore' }).status === 0,
  );
}
