const minuteMs = 60_000;
const pattern = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/;

/** Milliseconds of an ISO 8601 duration of days, hours and minutes; undefined where it is none. */
export const readDuration = (text: string): number | undefined => {
  const [, days, hours, minutes] = pattern.exec(text) ?? [];
  if (days === undefined && hours === undefined && minutes === undefined) return undefined;
  return ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * minuteMs;
};

/** The duration in whole minutes, rounded: `P6DT1M`. Empty for nothing. */
export const writeDuration = (milliseconds: number): string => {
  const minutes = Math.round(milliseconds / minuteMs);
  if (minutes <= 0) return '';
  const parts = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
  const [days, hours, rest] = parts.map((value, at) => (value ? `${value}${'DHM'[at]}` : ''));
  return `P${days}${hours || rest ? `T${hours}${rest}` : ''}`;
};
