import { Problem } from '#core';
import { dataFolder } from './folder.ts';
import { type FolderLock, tryLock } from './folder-lock.ts';

/**
 * Holds a data folder for the service: there is one per folder. What a killed service held is taken over.
 * @param now milliseconds since 1970
 * @throws Problem `data-folder-locked` naming who holds it, and since when
 */
export function holdDataFolder(dataDir: string, now: number): FolderLock {
  const folder = dataFolder(dataDir);
  const lock = tryLock(folder.service, now);
  if (!('heldBy' in lock)) return lock;
  const { pid, since } = lock.heldBy;
  throw new Problem('data-folder-locked', `${folder.root} is held by the service with pid ${pid} since ${since}`);
}
