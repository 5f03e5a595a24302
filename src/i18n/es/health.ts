import type {HealthMessages} from '../health-messages.ts';

export const health: HealthMessages = {
  none: 'Aún no hay ningún banco conectado',
  ok: (syncs, format) =>
    format.plural(syncs, {
      one: 'La conexión bancaria funciona',
      other: 'Las # conexiones bancarias funcionan',
    }),
  needUser: (count, format) =>
    format.plural(count, {
      one: '# conexión bancaria requiere su intervención',
      other: '# conexiones bancarias requieren su intervención',
    }),
  ending: (count, days, format) => {
    const span = format.plural(days, {one: 'en un plazo de # día', other: 'en un plazo de # días'});
    return format.plural(count, {
      one: `# sesión bancaria caduca ${span}`,
      other: `# sesiones bancarias caducan ${span}`,
    });
  },
  trouble: (count, format) =>
    format.plural(count, {
      one: '# conexión bancaria tiene una incidencia en el banco; se volverá a intentar',
      other: '# conexiones bancarias tienen una incidencia en el banco; se volverá a intentar',
    }),
  failed: 'No se han podido comprobar las conexiones bancarias',
  locked: 'Las conexiones bancarias no están visibles para usted',
  stale: when => `última comprobación: ${when}`,
  open: 'Abrir las conexiones bancarias',
};
