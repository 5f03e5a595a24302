import type {LinkingMessages} from '../linker-messages.ts';

export const linking: LinkingMessages = {
  empty: 'لا توجد أصول في مؤسستكم بعد.',
  chosen: 'تم الاختيار',
  nothingChosen: 'اختاروا الأصل الذي ينتمي إليه هذا الحساب.',
  clear: 'مسح البحث',
  results: 'الأصول التي عُثر عليها',
  resultCount: (count, format) =>
    format.plural(count, {
      one: 'عُثر على أصل واحد',
      two: 'عُثر على أصلين',
      few: 'عُثر على # أصول',
      many: 'عُثر على # أصلًا',
      other: 'عُثر على # أصل',
    }),
  none: query => `لا يوجد أصل يطابق «${query}».`,
  checking: 'نتحقق مما تم حفظه…',
  still: 'يستغرق هذا وقتًا أطول من المعتاد. لا يلزمكم فعل شيء.',
  again: 'اختيار أصل آخر',
  linked: (account, asset) => `${account} مرتبط بـ ${asset}.`,
  unlinked: account => `لم يعد ${account} مرتبطًا بأي أصل.`,
  conflict: {
    title: 'غيّر شخص آخر هذا الرابط',
    linkedTo: 'هو مرتبط الآن بـ:',
    linkedToNothing: 'ليس مرتبطًا بأي أصل.',
    keepTheirs: 'إبقاؤه هكذا',
    overwrite: 'الربط باختياري',
  },
  unknown: {
    title: 'لم نتمكن من تأكيد ما حدث',
    text: 'ربما حُفظ الرابط وربما لم يُحفظ. لن يُرسل شيء مرة أخرى دون علمكم.',
    check: 'التحقق مرة أخرى',
  },
  rateLimited: {
    title: 'تغييرات كثيرة دفعة واحدة',
    text: 'لم يُحفظ الرابط. اختياركم ما زال هنا.',
    next: 'انتظروا قليلًا ثم اضغطوا الزر مرة أخرى.',
    works: 'لا يتأثر أي شيء آخر.',
  },
};
