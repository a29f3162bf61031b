import { apiReports } from '../reports/api-report.ts';
import type { GeneratedFiles } from './generators.ts';

/** The public surface of each package, so that a diff shows what a change does to it. */
export const generate = async (): Promise<GeneratedFiles> =>
  Object.fromEntries([...(await apiReports())].map(([room, page]) => [`docs/reports/${room}.api.md`, page]));
