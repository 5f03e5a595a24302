import type {SeriesMessages} from '../linker-messages.ts';

export const series: SeriesMessages = {
  place: (at, total, format) => `الحساب ${format.number(at)} من ${format.number(total)}`,
  progress: 'الحسابات التي تمت مراجعتها',
  undo: 'تراجع',
  suggestions: 'اقتراحات. الضغط على أحدها يربط الحساب وينتقل إلى التالي.',
  looking: 'جارٍ البحث عن اقتراحات…',
  noSuggestion: 'لا يوجد اقتراح لهذا الحساب. اختاروا من الشجرة.',
  notSuggested: 'تعذّر البحث عن اقتراحات. ما زال بإمكانكم الاختيار من الشجرة.',
  reasons: {
    iban: 'رقم IBAN لهذا الحساب جزء من اسم الأصل.',
    name: 'اسم الأصل جزء من اسم هذا الحساب.',
    owner: 'حساب آخر لصاحب الحساب نفسه مرتبط به.',
    holder: 'اسم الأصل جزء من اسم صاحب الحساب.',
  },
  stop: 'التوقف هنا',
  back: 'رجوع',
  skip: 'تخطي',
  goOn: 'التالي',
  next: (account, place) => `التالي: ${account}. ${place}.`,
  summary: (linked, format) =>
    format.plural(linked, {
      one: 'رُبط حساب واحد',
      two: 'رُبط حسابان',
      few: 'رُبطت # حسابات',
      many: 'رُبط # حسابًا',
      other: 'رُبط # حساب',
    }),
  kept: (count, format) =>
    format.plural(count, {
      one: 'رُبط حساب واحد في هذه الأثناء من قِبل شخص آخر.',
      two: 'رُبط حسابان في هذه الأثناء من قِبل آخرين.',
      few: 'رُبطت # حسابات في هذه الأثناء من قِبل آخرين.',
      many: 'رُبط # حسابًا في هذه الأثناء من قِبل آخرين.',
      other: 'رُبط # حساب في هذه الأثناء من قِبل آخرين.',
    }),
  skipped: (count, format) =>
    format.plural(count, {
      one: 'تم تخطي حساب واحد.',
      two: 'تم تخطي حسابين.',
      few: 'تم تخطي # حسابات.',
      many: 'تم تخطي # حسابًا.',
      other: 'تم تخطي # حساب.',
    }),
  wasSkipped: 'تم تخطيه: بلا أصل بعد',
  throughSkipped: 'مراجعة ما تم تخطيه',
  nothing: 'لكل حساب أصل',
};
