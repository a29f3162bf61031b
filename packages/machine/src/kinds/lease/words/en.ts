import type { KindWords } from '../../../model/kind-words.ts';
import { amountErrors, changeWords, imagesWords, numberErrors } from '../../shared/words/en.ts';
import { gloss, noticeGloss } from './en-gloss.ts';

const yesNo = { true: 'Allowed', false: 'Not allowed' };
const tooLong = 'At most {max} characters';
const listErrors = {
  LIST_TOO_LONG: 'At most {max}',
  LIST_TWICE: 'One of them stands there twice',
  REQUIRED: 'Enter a name',
  TEXT_TOO_LONG: tooLong,
  NUMBER_OUT_OF_RANGE: 'From {min} to {max}',
};

/** 租房合同 in English. */
export const words: KindWords = {
  name: 'Home lease',
  service: 'Home lease',
  article: 'Lease text',
  about: 'A home, let by one person to another',
  lastDay: 'end date',
  role: { landlord: 'landlord', tenant: 'tenant' },
  roleChoice: {
    landlord: { label: 'I let it', note: 'You are the landlord' },
    tenant: { label: 'I rent it', note: 'You are the tenant' },
  },
  sentence: {
    landlord: 'You let a home to {name} for {amount} a month until {date}',
    tenant: 'You rent a home from {name} for {amount} a month until {date}',
  },
  section: { house: 'The home', money: 'Term and costs', promises: 'Promises' },
  field: {
    address: { label: 'Address', help: '', error: { REQUIRED: 'Enter the address', TEXT_TOO_LONG: tooLong } },
    area: { label: 'Floor area', help: '', unit: 'm²', error: numberErrors('floor area') },
    fitOut: {
      label: 'Fit-out',
      help: '',
      option: { bare: 'Bare', simple: 'Simple', fine: 'Fine', luxury: 'Luxury' },
      error: { REQUIRED: 'Choose the fit-out' },
    },
    titleNumber: { label: 'Number of the title (optional)', help: '', error: { TEXT_TOO_LONG: tooLong } },
    occupants: { label: 'Occupants', help: '', unit: 'people', error: numberErrors('number of occupants') },
    furniture: {
      label: 'Furniture (optional)',
      help: 'You can add your own',
      option: {
        bed: 'Bed',
        fridge: 'Fridge',
        television: 'Television',
        washer: 'Washing machine',
        airConditioner: 'Air conditioner',
        waterHeater: 'Water heater',
        broadband: 'Broadband',
      },
      error: listErrors,
    },
    startDate: {
      label: 'First day',
      help: '',
      error: {
        REQUIRED: 'Choose the first day',
        DATE_INVALID: 'Choose the first day',
        START_DATE_TOO_EARLY: 'Not before {date}',
        START_DATE_TOO_LATE: 'Not after {date}',
      },
    },
    endDate: {
      label: 'Last day',
      help: 'At most 20 years, until {max}',
      error: {
        REQUIRED: 'Choose the last day',
        DATE_INVALID: 'Choose the last day',
        END_DATE_NOT_AFTER_START: 'It must be after the first day',
        END_DATE_PAST: 'It must not be before today',
        LEASE_TOO_LONG: 'A lease is at most {years} years; what is beyond is void (Civil Code 705)',
      },
    },
    rentFen: { label: 'Monthly rent', help: '', error: amountErrors('monthly rent') },
    cycle: {
      label: 'Paid',
      help: '',
      option: { monthly: 'Monthly', quarterly: 'Quarterly', halfYearly: 'Every half-year', yearly: 'Yearly' },
      error: { REQUIRED: 'Choose how often it is paid' },
    },
    payDay: {
      label: 'Day of payment',
      help: 'Day of the month in which a period begins, or the month’s last',
      error: numberErrors('day'),
    },
    channel: {
      label: 'Payment',
      help: '',
      option: { bank: 'Bank transfer', wechat: 'WeChat transfer', online: 'Other online transfer', cash: 'Cash' },
      error: { REQUIRED: 'Choose how it is paid' },
    },
    depositFen: { label: 'Deposit', help: '0 for none', error: amountErrors('deposit') },
    depositDays: { label: 'Deposit returned within', help: '', unit: 'days', error: numberErrors('number of days') },
    costs: {
      label: 'Costs borne by the tenant (optional)',
      help: 'All others are the landlord’s; you can add your own',
      option: {
        water: 'Water',
        electricity: 'Electricity',
        gas: 'Gas',
        internet: 'Broadband',
        property: 'Property management',
        parking: 'Parking',
      },
      error: listErrors,
    },
    fitOutAllowed: { label: 'Fitting out', help: '', option: yesNo, error: { REQUIRED: 'Choose one' } },
    subletAllowed: { label: 'Subletting', help: '', option: yesNo, error: { REQUIRED: 'Choose one' } },
    renewalDays: {
      label: 'Notice of renewal',
      help: 'Before the last day',
      unit: 'days',
      error: numberErrors('number of days'),
    },
    penaltyMonths: {
      label: 'Penalty for ending early',
      help: 'Months of rent; 0 for the real loss',
      unit: 'months',
      error: numberErrors('number of months'),
    },
    meters: {
      label: 'Meter readings (optional)',
      help: 'Water, electricity, gas',
      error: { TEXT_TOO_LONG: tooLong },
    },
    remark: { label: 'Further terms (optional)', help: '', error: { TEXT_TOO_LONG: tooLong } },
    images: {
      ...imagesWords,
      label: 'Annex: photos (optional)',
      help: 'Of rooms, fittings and title; no ID cards, please. Up to {max}, {size} each',
    },
  },
  gloss,
  notice: { title: 'Notice', readFirst: 'Please read first', gloss: noticeGloss },
  screens: {
    create: 'Create a lease',
    template: 'Lease template',
    form: 'Fill in the lease',
    preview: 'Preview',
    sent: 'Lease sent',
    sign: 'Sign the lease',
    success: 'Both signed; in force',
    successNote: 'On the first day, check things and meters together; have the lease filed',
    detail: 'Lease details',
    download: 'Download',
    reject: 'Refuse the lease',
    revoke: 'Revoke',
  },
  inForce: {
    sentence: 'In force',
    byRole: { landlord: 'rent due {date}', tenant: 'pay rent by {date}' },
    restored: 'The lease is signed again',
    revokedByYou: 'You revoked this lease',
  },
  release: changeWords({
    act: 'release',
    done: 'Released',
    request: 'Request release',
    effect: 'The lease will no longer be in force; rent is paid until the home is returned',
    ended: 'Both confirmed; not in force',
    cautionOnAsking: { landlord: 'First agree on the day of return', tenant: 'First agree on the deposit' },
    cautionOnConfirming: { landlord: 'First check the home and the costs', tenant: 'First check the deposit' },
  }),
  schedule: {
    title: 'Rent',
    date: 'Due',
    column: { from: 'From', to: 'To', rentFen: 'Rent' },
    total: 'Total',
    view: 'All rents',
    ahead: '{n} days until rent is due',
    today: 'Rent due today',
    overdue: 'Last rent was due {n} days ago',
    reminder: 'Rent reminders',
  },
};
