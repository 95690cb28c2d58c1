import { queryOptions } from '@tanstack/react-query';
import type { ProgressReport } from '#reports';
import { addressOf, fetchJson } from '../../shared/api/fetch-json.ts';
import type { Language } from '../../shared/language/tongue.ts';
import type { ReportSearch } from './report-search.ts';

/** The address of the report in one of its formats. */
export function reportAddress(format: 'json' | 'html' | 'md', search: ReportSearch, language: Language): string {
  return addressOf('/reports/progress', { format, document: search.document, lang: language });
}

/** The progress report, as data. */
export function reportQuery(search: ReportSearch, language: Language) {
  return queryOptions({
    queryKey: ['report', search.document, language],
    queryFn: ({ signal }) => fetchJson<ProgressReport>(reportAddress('json', search, language), { signal }),
  });
}
