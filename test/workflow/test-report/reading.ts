import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTestReports, type TestReportReading } from '../../../src/workflow/test-report/read.ts';
import { english } from '../../english.ts';

export const fixtures = fileURLToPath(new URL('../../fixtures/test-reports', import.meta.url));

/** Where the fixtures' tools ran. */
export const runnerWorkspace = '/home/runner/work/hello/hello';

type ReportTexts = Pick<TestReportReading, 'tests'> & {
  readonly note: string;
  readonly warnings: readonly string[];
};

/** Reads files of a workspace: each a text or bytes, by its path. The workspace is removed afterwards. */
export async function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  patterns: readonly string[] = ['**/*.xml', '**/*.json'],
  prepare: (workspace: string) => void = () => undefined,
  budgetMs = 60_000,
): Promise<ReportTexts> {
  const workspace = mkdtempSync(join(tmpdir(), 'reports-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(workspace, path)), { recursive: true });
      writeFileSync(join(workspace, path), content);
    }
    prepare(workspace);
    const { tests, note, warnings } = await readTestReports(
      { patterns, workspace, token: undefined, budgetMs },
      runtime(),
    );
    return { tests, note: note.text, warnings: english(warnings) };
  } finally {
    rmSync(workspace, { recursive: true });
  }
}

/** Reads one of the fixtures, as if in the workspace where its tool ran. */
export async function readFixture(name: string): Promise<ReportTexts> {
  return await readFiles({}, [name], (workspace) => {
    const written = readFileSync(join(fixtures, name), 'utf8');
    writeFileSync(join(workspace, name), written.replaceAll(runnerWorkspace, workspace));
  });
}

export function runtime() {
  return { monotonic: () => performance.now(), signal: new AbortController().signal };
}

/** A report of one suite with these elements. */
export function suite(...cases: readonly string[]): string {
  return `<testsuite name="s">${cases.join('')}</testsuite>`;
}

/** A test that failed, for a report in which something else is wrong. */
export const knownFailure = '<testcase name="known"><failure message="said"/></testcase>';
