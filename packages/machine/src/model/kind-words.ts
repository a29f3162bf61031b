/** One field of a form in words. Unused parts are empty. `{min}` and `{max}` are the bounds that hold just now. */
export interface KindFieldWords {
  readonly label: string;
  readonly help: string;
  /** What its number is counted in: ㎡, 天. */
  readonly unit?: string | undefined;
  readonly option?: Readonly<Record<string, string>> | undefined;
  /** Said while an option is chosen. */
  readonly hint?: Readonly<Record<string, string>> | undefined;
  /** By the code of the issue. */
  readonly error: Readonly<Record<string, string>>;
}

/** A way to end the agreement together, by what the kind calls it (解除, 作废, 结清). `{days}` is until the request lapses. */
export interface ChangeWords {
  readonly request: string;
  readonly confirm: string;
  readonly refuse: string;
  readonly cancel: string;
  readonly dialog: {
    readonly title: string;
    readonly effect: string;
    /** Said to the person of a role besides. */
    readonly caution: Readonly<Record<string, string>>;
    readonly reason: string;
    readonly REQUIRED: string;
    readonly TEXT_TOO_LONG: string;
  };
  /** While it waits: to the one who asked, and to the other. `{other}` is the other's role, `{reason}` what was given. */
  readonly pending: {
    readonly requester: { readonly title: string; readonly sentence: string };
    readonly other: { readonly title: string; readonly sentence: string };
    readonly caution: Readonly<Record<string, string>>;
    readonly reason: string;
  };
  /** How a request ended that came to nothing. */
  readonly outcome: {
    readonly refusedByOther: string;
    readonly refusedByYou: string;
    readonly cancelledByOther: string;
    readonly cancelledByYou: string;
    readonly lapsed: string;
  };
  readonly ended: { readonly title: string; readonly sentence: string };
  readonly stamp: string;
  /** `{role}` (`{Role}` at the head of an English sentence) is who did it. */
  readonly timeline: {
    readonly requested: string;
    readonly cancelled: string;
    readonly refused: string;
    readonly lapsed: string;
    readonly confirmed: string;
  };
}

/** What stands about money that falls due, on screens. */
export interface ScheduleWords {
  readonly title: string;
  readonly date: string;
  /** By the name of the column. */
  readonly column: Readonly<Record<string, string>>;
  readonly total: string;
  readonly view: string;
  readonly ahead: string;
  readonly today: string;
  readonly overdue: string;
  readonly reminder: string;
}

/** All that the interface says of one kind of agreement in one language. Elements find it by names and know no kind. */
export interface KindWords {
  readonly name: string;
  /** What the service is called that makes it: 小借条. */
  readonly service: string;
  /** The name of the paper to a screen reader. */
  readonly article: string;
  /** What it is for, in a line under its name. */
  readonly about: string;
  /** What the day is called after which it cannot be signed any more, where it has one. */
  readonly lastDay?: string | undefined;
  readonly role: Readonly<Record<string, string>>;
  readonly roleChoice: Readonly<Record<string, { readonly label: string; readonly note: string }>>;
  /** The one sentence that says what this paper does, to the person of a role: `{name}`, `{amount}`, `{date}`. */
  readonly sentence: Readonly<Record<string, string>>;
  /** Titles of the form's sections; empty where there is but one. */
  readonly section: Readonly<Record<string, string>>;
  readonly field: Readonly<Record<string, KindFieldWords>>;
  /** Said after each clause of the paper to readers of another language; empty in Chinese. */
  readonly gloss: Readonly<Record<string, string>>;
  readonly notice: {
    readonly title: string;
    readonly readFirst: string;
    readonly gloss: Readonly<Record<string, string>>;
  };
  readonly screens: {
    readonly create: string;
    readonly template: string;
    readonly form: string;
    readonly preview: string;
    readonly sent: string;
    readonly sign: string;
    readonly success: string;
    readonly successNote: string;
    readonly detail: string;
    readonly download: string;
    /** The button that refuses for good. */
    readonly reject: string;
    readonly revoke: string;
  };
  readonly inForce: {
    readonly sentence: string;
    /** To the person of a role, while something falls due: `{date}`. */
    readonly byRole: Readonly<Record<string, string>>;
    /** After a request came to nothing. */
    readonly restored: string;
    readonly revokedByYou: string;
  };
  readonly release: ChangeWords;
  readonly settlement?: ChangeWords | undefined;
  readonly schedule?: ScheduleWords | undefined;
  /** Said of records that refer to this one, on the way to another of them, and above a link to one that this refers to. */
  readonly references?: { readonly title: string; readonly create: string; readonly to: string } | undefined;
}
