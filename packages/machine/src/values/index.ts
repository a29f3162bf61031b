export { ageOn } from './age-on.ts';
export {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  parseDate,
  wholeMonthsBetween,
  type CalendarDate,
} from './calendar-date.ts';
export { parseChineseUppercase, toChineseUppercase } from './chinese-uppercase.ts';
export {
  documentNumber,
  parseDocumentNumber,
  type DocumentNumber,
  type DocumentNumberInput,
} from './document-number.ts';
export { instantOf, millisecondsOf, type Instant } from './instant.ts';
export {
  interest,
  interestExact,
  overdueInterest,
  roundHalfUp,
  type ExactFen,
  type InterestInput,
  type OverdueInput,
} from './interest.ts';
export { maskMobile, maskName, maskResidentId } from './masking.ts';
export { mobileWarning, parseMobile } from './mobile.ts';
export { formatYuan, parseYuan } from './money.ts';
export { invalid, valid, type Issue, type Parsed } from './parsed.ts';
export { lapseAt, pendingExpiresAt, type PendingPeriod } from './pending-expiry.ts';
export { nameWarning, parseName, type NameIssue } from './person-name.ts';
export { formatPercent, parsePercent } from './rate.ts';
export { rateCapBp } from './rate-cap.ts';
export {
  repaymentMethods,
  repaymentSchedule,
  type Instalment,
  type LoanTerms,
  type RepaymentMethod,
} from './repayment-schedule.ts';
export { parseResidentId, type ResidentId, type ResidentIdIssue } from './resident-id.ts';
export { shanghaiDate, startOfShanghaiDay } from './shanghai-day.ts';
export { cleanText, countCharacters, type TextIssue, type TextRules } from './text.ts';
export { dayCounts, type DayCount } from './year-fraction.ts';
