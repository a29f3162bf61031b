export { hostWith, worldWith, worldsWith, type Around, type Call } from './around.ts';
export { conformance, type ConformanceOptions } from './conformance.ts';
export { faults, patient } from './faults.ts';
export type { ConformanceReport, Finding, SectionReport, TestReport } from './report.ts';
