import type {OverviewDetailsMessages} from '../messages.ts';

export const details: OverviewDetailsMessages = {
  accountsOf: name => `حسابات ${name}`,
  account: 'الحساب',
  holder: 'صاحب الحساب',
  balance: 'الرصيد',
  linkedAsset: 'الأصل المرتبط',
  noAccounts: 'لم يقدّم المصرف أي حساب لهذا الاتصال.',
  noBalance: 'لم يُقرأ بعد',
  linkAsset: 'ربط بأصل',
  linkAssetOf: account => `ربط ${account} بأصل`,
  changeLink: 'تغيير',
  changeLinkOf: account => `تغيير أصل ${account}`,
  showIban: 'عرض رقم IBAN كاملًا',
  hideIban: 'إخفاء رقم IBAN',
  copyIban: 'نسخ رقم IBAN',
  copied: 'تم النسخ',
  nameLabel: 'اسم هذا الاتصال',
  nameTooLong: max => `الحد الأقصى لعدد الأحرف: ${max}.`,
  nameMissing: 'أدخلوا اسمًا.',
  save: 'حفظ',
  renamed: name => `الاسم الجديد: ${name}.`,
  unsyncText: bank => `ينتهي الاتصال مع ${bank}، ويختفي ما يلي من مؤسستكم:`,
  unsyncAccounts: (count, format) =>
    format.plural(count, {one: 'حساب واحد', two: 'حسابان', few: '# حسابات', many: '# حسابًا', other: '# حساب'}),
  unsyncLinks: (count, format) =>
    count === 0
      ? 'لا روابط بأصول'
      : format.plural(count, {
          one: 'رابط واحد بأصل',
          two: 'رابطان بأصول',
          few: '# روابط بأصول',
          many: '# رابطًا بأصول',
          other: '# رابط بأصول',
        }),
  unsyncLastImport: when => `آخر استيراد: ${when}`,
  unsyncBack: 'للعودة لاحقًا يلزم اتصال جديد مع تسجيل الدخول ورمز التحقق.',
  unsyncMore: (count, format) =>
    format.plural(count, {
      one: 'وحساب واحد آخر',
      two: 'وحسابان آخران',
      few: 'و# حسابات أخرى',
      many: 'و# حسابًا آخر',
      other: 'و# حساب آخر',
    }),
  unsyncConfirm: 'قطع الاتصال',
  unsyncing: 'جارٍ الحذف…',
  unsynced: name => `تم حذف ${name}.`,
  unsyncUnknown: 'لم نتمكن من تأكيد الحذف. تُقرأ القائمة من جديد.',
  hidden: {
    title: 'للمالكين والمسؤولين فقط',
    text: 'تظهر الاتصالات المصرفية لمالكي المؤسسة ومسؤوليها. توجّهوا إلى أحدهم إذا احتجتم شيئًا من هنا.',
  },
  noSubscription: {
    title: 'الاتصالات المصرفية ليست ضمن باقتكم',
    text: 'مع الاتصالات المصرفية تصل معاملات جميع مصارفكم كل يوم من تلقاء نفسها، ويرتبط كل حساب بأصله.',
    csv: 'يمكنكم مواصلة استيراد ملفات CSV يدويًا.',
  },
  unsyncTitle: name => `قطع الاتصال «${name}»؟`,
  unsyncKeep: 'الإبقاء عليه',
  lineOf: name => `جلسة ${name}`,
  lineGranted: 'مُنحت',
  lineToday: 'اليوم',
  lineEnds: 'تنتهي',
  lineEnded: 'انتهت',
  calendarAdd: 'إضافة تذكير إلى التقويم',
  calendarTitle: name => `تجديد الجلسة المصرفية: ${name}`,
  calendarText: bank =>
    `تنتهي الجلسة لدى ${bank}. جدّدوها قبل ذلك ولن يتوقف شيء: تلزمكم بيانات الدخول إلى الخدمة المصرفية الإلكترونية وجهاز التحقق.`,
  calendarFile: 'bank-session-ar',
  calendarSaved: 'حُفظ التذكير في ملف تقويم. افتحوه لإضافته إلى تقويمكم.',
  walkOf: (at, total, format) => `${format.number(at)} من ${format.number(total)}`,
  walkSkip: 'تخطي هذه',
  walkStop: 'التوقف هنا',
  walkDone: (renewed, total, format) =>
    total === 0
      ? 'لا توجد جلسة بحاجة إلى تجديد.'
      : `الجلسات المجددة: ${format.number(renewed)} من ${format.number(total)}.`,
  unsyncTypeName: name => `ستُفقد روابط كثيرة بالأصول. للتأكيد اكتبوا الاسم: ${name}`,
  unsyncNameDiffers: 'هذا ليس الاسم الصحيح. اكتبوه كما هو مكتوب أعلاه تمامًا.',
  unsyncCounting: (seconds, format) =>
    format.plural(seconds, {
      one: 'يُحذف بعد ثانية واحدة.',
      two: 'يُحذف بعد ثانيتين.',
      few: 'يُحذف بعد # ثوانٍ.',
      many: 'يُحذف بعد # ثانية.',
      other: 'يُحذف بعد # ثانية.',
    }),
  unsyncLeave: 'لم يُرسل شيء بعد. إذا غادرتم هذه الصفحة قبل ذلك فلن يُحذف شيء.',
  unsyncUndo: 'تراجع',
  unsyncUndone: name => `تم الإبقاء على ${name}.`,
  accountHide: 'إخفاء',
  accountShow: 'إظهار من جديد',
  accountHidden: 'الحساب مخفي خلال هذه الزيارة.',
  accountShown: 'يظهر الحساب من جديد.',
  accountsHidden: (count, format) =>
    format.plural(count, {
      one: 'حساب واحد مخفي',
      two: 'حسابان مخفيان',
      few: '# حسابات مخفية',
      many: '# حسابًا مخفيًا',
      other: '# حساب مخفي',
    }),
  accountsShow: 'إظهارها',
  accountsHideAgain: 'إخفاؤها من جديد',
  empty: {
    title: 'لا يوجد مصرف متصل بعد',
    text: 'اتصلوا بمصرف مرة واحدة، وستصل معاملاته كل يوم من تلقاء نفسها. تلزمكم بيانات الدخول إلى الخدمة المصرفية الإلكترونية، وهاتفكم أو جهاز التحقق في متناول اليد.',
  },
  pageOf: (from, to, total, format) => `${format.number(from)}–${format.number(to)} من ${format.number(total)}`,
  previousPage: 'السابقة',
  nextPage: 'التالية',
};
