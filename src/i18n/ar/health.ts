import type {HealthMessages} from '../health-messages.ts';

export const health: HealthMessages = {
  none: 'لا يوجد مصرف متصل بعد',
  ok: (syncs, format) =>
    format.plural(syncs, {
      one: 'الاتصال المصرفي يعمل',
      two: 'الاتصالان المصرفيان يعملان',
      few: 'جميع الاتصالات المصرفية تعمل (#)',
      many: 'جميع الاتصالات المصرفية تعمل (#)',
      other: 'جميع الاتصالات المصرفية تعمل (#)',
    }),
  needUser: (count, format) =>
    format.plural(count, {
      one: 'اتصال مصرفي واحد بحاجة إليكم',
      two: 'اتصالان مصرفيان بحاجة إليكم',
      few: '# اتصالات مصرفية بحاجة إليكم',
      many: '# اتصالًا مصرفيًا بحاجة إليكم',
      other: '# اتصال مصرفي بحاجة إليكم',
    }),
  ending: (count, days, format) => {
    const span = format.plural(days, {
      one: 'خلال يوم واحد',
      two: 'خلال يومين',
      few: 'خلال # أيام',
      many: 'خلال # يومًا',
      other: 'خلال # يوم',
    });
    return format.plural(count, {
      one: `تنتهي جلسة مصرفية واحدة ${span}`,
      two: `تنتهي جلستان مصرفيتان ${span}`,
      few: `تنتهي # جلسات مصرفية ${span}`,
      many: `تنتهي # جلسة مصرفية ${span}`,
      other: `تنتهي # جلسة مصرفية ${span}`,
    });
  },
  trouble: (count, format) =>
    format.plural(count, {
      one: 'مشكلة لدى المصرف في اتصال واحد؛ ستُعاد المحاولة',
      two: 'مشكلة لدى المصرف في اتصالين؛ ستُعاد المحاولة',
      few: 'مشكلة لدى المصرف في # اتصالات؛ ستُعاد المحاولة',
      many: 'مشكلة لدى المصرف في # اتصالًا؛ ستُعاد المحاولة',
      other: 'مشكلة لدى المصرف في # اتصال؛ ستُعاد المحاولة',
    }),
  failed: 'تعذّر التحقق من الاتصالات المصرفية',
  locked: 'الاتصالات المصرفية غير ظاهرة لكم',
  stale: when => `آخر تحقق: ${when}`,
  open: 'فتح الاتصالات المصرفية',
};
