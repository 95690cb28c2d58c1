import { existsSync, readFileSync, statSync } from 'node:fs';
import { Problem } from '#core';

/** The account that PostgreSQL runs as when Entente runs as root, which PostgreSQL refuses to be. */
export interface Account {
  uid: number;
  gid: number;
}

const PREFERRED = ['entente', 'postgres', 'nobody'];

/** Whether this process is root on a system that has one. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Whose PostgreSQL this folder's is to be; undefined means this process's own account. As root: the owner of a
 * cluster that stands, else the account named by ENTENTE_PG_ACCOUNT, else the first there is of entente, postgres, nobody.
 * @param cluster the folder of PostgreSQL's files
 * @throws Problem `bad-configuration` when root finds no account to use, or the folder is another user's
 */
export function accountFor(cluster: string, env: NodeJS.ProcessEnv): Account | undefined {
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (!isRoot()) {
    if (owner && process.getuid && owner.uid !== process.getuid())
      throw new Problem(
        'bad-configuration',
        `${cluster} belongs to another account (uid ${owner.uid}): run as that one`,
      );
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const named = env['ENTENTE_PG_ACCOUNT'];
  for (const name of named ? [named] : PREFERRED) {
    const account = accountNamed(name);
    if (account && account.uid !== 0) return account;
  }
  throw new Problem(
    'bad-configuration',
    `PostgreSQL does not run as root and ${named ? `there is no account ${named}` : 'no other account was found'}: ` +
      'run as an ordinary user, or name an unprivileged account in ENTENTE_PG_ACCOUNT',
  );
}

/** @source passwd(5): name, password, uid, gid, ... */
function accountNamed(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
