import type {OverviewMessages} from '../messages.ts';

const accounts = {one: 'حساب واحد', two: 'حسابان', few: '# حسابات', many: '# حسابًا', other: '# حساب'};

export const overview: OverviewMessages = {
  heading: 'الاتصالات المصرفية',
  summary: ({syncs, accounts: count, unlinked}, format) =>
    [
      format.plural(syncs, {
        one: 'اتصال واحد',
        two: 'اتصالان',
        few: '# اتصالات',
        many: '# اتصالًا',
        other: '# اتصال',
      }),
      format.plural(count, accounts),
      unlinked === 0 ? 'جميعها مرتبطة بأصول' : `${format.number(unlinked)} بلا أصل`,
    ].join('، '),
  allWell: 'كل شيء يعمل. لا حاجة إلى أي إجراء.',
  needUser: (count, format) =>
    format.plural(count, {
      one: 'اتصال مصرفي واحد بحاجة إليكم.',
      two: 'اتصالان مصرفيان بحاجة إليكم.',
      few: '# اتصالات مصرفية بحاجة إليكم.',
      many: '# اتصالًا مصرفيًا بحاجة إليكم.',
      other: '# اتصال مصرفي بحاجة إليكم.',
    }),
  needAdmin: (count, format) =>
    format.plural(count, {
      one: 'اتصال مصرفي واحد بحاجة إلى مالك أو مسؤول.',
      two: 'اتصالان مصرفيان بحاجة إلى مالك أو مسؤول.',
      few: '# اتصالات مصرفية بحاجة إلى مالك أو مسؤول.',
      many: '# اتصالًا مصرفيًا بحاجة إلى مالك أو مسؤول.',
      other: '# اتصال مصرفي بحاجة إلى مالك أو مسؤول.',
    }),
  needUserText: 'تبقى البيانات ظاهرة؛ وتصل المعاملات الجديدة بعد تجديد الجلسة.',
  endSoon: (count, when, format) =>
    format.plural(count, {
      one: `تنتهي جلسة مصرفية واحدة ${when}.`,
      two: `تنتهي جلستان مصرفيتان قريبًا، أولاهما ${when}.`,
      few: `تنتهي # جلسات مصرفية قريبًا، أولاها ${when}.`,
      many: `تنتهي # جلسة مصرفية قريبًا، أولاها ${when}.`,
      other: `تنتهي # جلسة مصرفية قريبًا، أولاها ${when}.`,
    }),
  endSoonText: 'جدّدوها الآن ولن يتوقف شيء: تبقى الجلسة القديمة سارية حتى تُمنح الجديدة.',
  syncWithBank: 'الاتصال بمصرف',
  filterLabel: 'ابحثوا عن اتصال بالاسم أو المصرف أو المدينة',
  syncList: 'الاتصالات المصرفية',
  status: {
    ok: 'يعمل',
    importing: 'جارٍ الاستيراد',
    'expires-soon': when => `ينتهي ${when}`,
    expired: 'انتهت الجلسة',
    revoked: 'سُحب الإذن بالوصول',
    'needs-user': 'بحاجة إليكم',
    'bank-trouble': 'مشكلة لدى المصرف',
    locked: 'محظور لدى المصرف',
    'rate-limited': 'أوقفه المصرف مؤقتًا',
    partial: 'استُورد جزئيًا',
  },
  session: {
    lasts: (granted, end, when) => `مُنحت الجلسة في ${granted}، وتنتهي في ${end}، ${when}`,
    ended: (end, when) => `انتهت الجلسة في ${end}، ${when}`,
    never: granted => `مُنحت الجلسة في ${granted}، ولا تنتهي`,
    revoked: when => `سُحب الإذن بالوصول لدى المصرف، ${when}`,
  },
  imported: when => `آخر استيراد: ${when}`,
  importedNever: 'لم يُستورد بعد',
  importFailed: when => `فشل الاستيراد: ${when}`,
  importingNow: 'جارٍ الاستيراد الآن',
  nextImport: when => `التالي: ${when}`,
  lastDataFrom: date => `الأرصدة بتاريخ ${date}`,
  getAccounts: 'عرض الحسابات',
  hideAccounts: 'إخفاء الحسابات',
  accountCount: (count, format) => format.plural(count, accounts),
  rename: 'إعادة التسمية',
  renameOf: name => `إعادة تسمية ${name}`,
  resync: 'إعادة المزامنة',
  renew: 'تجديد الجلسة',
  renewAll: 'تجديد كل الجلسات المستحقة',
  actionFor: (action, name) => `${action}: ${name}`,
  unsync: 'قطع الاتصال',
  unsyncBusy: 'يجري الاستيراد الآن. يُرجى الانتظار حتى ينتهي.',
  readOnly: {
    title: 'يمكنكم الاطلاع دون التعديل',
    text: 'لا يدير الاتصالات المصرفية إلا مالكو المؤسسة ومسؤولوها.',
  },
  openFailed: {
    title: 'تعذّر فتح هذا الجزء',
    text: 'لم يُحمّل جزء من الصفحة. أعيدوا المحاولة أو أعيدوا تحميل الصفحة.',
  },
};
