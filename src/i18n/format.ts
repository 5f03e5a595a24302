/** Turns facts into words and figures of one language and time zone. All through `Intl`; made once per language. */
export interface Format {
  readonly language: string;
  number(value: number): string;
  /** `30 Nov 2026` */
  date(instant: string): string;
  /** `14:32` */
  time(instant: string): string;
  /** `today, 06:12`, `tomorrow, 06:12`, `2 Nov 2026, 06:12`: a moment as seen from now (milliseconds since 1970). */
  moment(instant: string, now: number): string;
  /** `today`, `yesterday`, `in 6 days`, `21 days ago`, counted in calendar days of the time zone. */
  inDays(instant: string, now: number): string;
  /** `3 minutes` for a span of milliseconds, rounded up to seconds, minutes or, from an hour and a half on, hours. */
  span(milliseconds: number): string;
  /** Chooses by number: `plural(2, {one: '# day', other: '# days'})` is `2 days`. */
  plural(count: number, forms: PluralForms): string;
}

/** A form per plural category of the language; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string}>;

const dayMs = 86_400_000;

/** Accepts only what the platform knows; anything else becomes `undefined`, so that rubbish never throws. */
const knownTimeZone = (timeZone: string | undefined): string | undefined => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone}).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};

const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** @param language BCP 47; must be one that `Intl` accepts. @param timeZone IANA name; the device's where missing or unknown. */
export const createFormat = (language: string, timeZone?: string): Format => {
  const zone = knownTimeZone(timeZone);
  const dates = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
    lazily(() => new Intl.DateTimeFormat(language, {...options, timeZone: zone}));
  const date = dates({day: 'numeric', month: 'short', year: 'numeric'});
  const time = dates({hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
  const calendar = lazily(
    () => new Intl.DateTimeFormat('en', {year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone}),
  );
  const relative = lazily(() => new Intl.RelativeTimeFormat(language, {numeric: 'auto'}));
  const numbers = lazily(() => new Intl.NumberFormat(language));
  const plurals = lazily(() => new Intl.PluralRules(language));

  const dayNumber = (instant: number): number => {
    const parts = Object.fromEntries(
      calendar()
        .formatToParts(instant)
        .map(({type, value}) => [type, Number(value)]),
    );
    return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'] ?? 1) / dayMs;
  };
  const daysBetween = (instant: number, now: number): number => dayNumber(instant) - dayNumber(now);
  /** What is no instant is unknown. */
  const known = (instant: string, show: (instant: number) => string, now = 0): string => {
    const at = Date.parse(instant);
    return Number.isFinite(at + now) ? show(at) : '—';
  };

  const format: Format = {
    language,
    number: value => numbers().format(value),
    date: instant => known(instant, at => date().format(at)),
    time: instant => known(instant, at => time().format(at)),
    moment: (instant, now) =>
      known(
        instant,
        at => {
          const days = daysBetween(at, now);
          const day = Math.abs(days) <= 1 ? relative().format(days, 'day') : date().format(at);
          return `${day}${language.startsWith('ar') ? '،' : ','} ${time().format(at)}`;
        },
        now,
      ),
    inDays: (instant, now) => known(instant, at => relative().format(daysBetween(at, now), 'day'), now),
    span: milliseconds => {
      const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
      const [unit, length] = seconds < 60 ? ['second', 1] : seconds <= 5400 ? ['minute', 60] : ['hour', 3600];
      const count = Math.ceil(seconds / length);
      return new Intl.NumberFormat(language, {style: 'unit', unit, unitDisplay: 'long'}).format(count);
    },
    plural: (count, forms) => (forms[plurals().select(count)] ?? forms.other).replaceAll('#', numbers().format(count)),
  };
  return format;
};
