import type {CommonMessages} from '../messages.ts';

export const common: CommonMessages = {
  close: 'إغلاق',
  cancel: 'إلغاء',
  tryAgain: 'إعادة المحاولة',
  loading: 'جارٍ التحميل…',
  bankSays: 'رسالة من مصرفكم',
  attemptsLeft: (count, format) =>
    format.plural(count, {
      one: 'تبقت محاولة واحدة',
      two: 'تبقت محاولتان',
      few: 'تبقت # محاولات',
      many: 'تبقت # محاولة',
      other: 'تبقت # محاولة',
    }),
  retryIn: span => `يمكنكم إعادة المحاولة بعد ${span}.`,
  notConnected: {
    title: 'غير متصل بعد',
    text: 'هذا الجزء من الصفحة ينتظر ربطه بالاتصالات المصرفية.',
  },
  requestId: id => `الرقم المرجعي للدعم: ${id}`,
  pathSeparator: '›',
  pathTruncated: 'جزء من المسار غير ظاهر لكم',
};
