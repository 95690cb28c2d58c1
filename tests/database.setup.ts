import type { TestProject } from 'vitest/node';
import { startTestDatabases } from '#store/testing';
import { migrations } from '../src/migrations.ts';

/** Starts the cluster that all tests share and hands them the way to it; ends it after the last one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { databases, stop } = await startTestDatabases(process.env, migrations);
  project.provide('databases', databases);
  return stop;
}
