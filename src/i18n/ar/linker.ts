import type {LinkerMessages} from '../linker-messages.ts';

export const linker: LinkerMessages = {
  heading: account => `ربط «${account}» بأصل`,
  searchLabel: 'البحث في الأصول',
  tree: 'الأصول',
  more: 'عرض المزيد',
  refusals: {
    structuring: 'يجمع أصولًا أخرى',
    'conceptual-stage': 'في مرحلة التصور',
    'not-allowed': 'غير متاح لكم',
    unknown: 'لا يمكن ربطه',
  },
  current: 'مرتبط الآن',
  link: 'ربط',
  linking: 'جارٍ الربط…',
  unlink: 'إزالة الربط',
  unlinking: 'جارٍ الإزالة…',
  notLoaded: {title: 'لم يُحمّل هذا الجزء', text: 'أعيدوا المحاولة أو أعيدوا تحميل الصفحة.'},
  missingAccount: {
    title: 'لم يُختر أي حساب',
    text: 'هذا الجزء من الصفحة ينتظر حسابًا لربطه.',
  },
};
