import type {OverviewMessages} from '../messages.ts';

export const overview: OverviewMessages = {
  heading: 'Conexiones bancarias',
  summary: ({syncs, accounts, unlinked}, format) =>
    [
      format.plural(syncs, {one: '# conexión', other: '# conexiones'}),
      format.plural(accounts, {one: '# cuenta', other: '# cuentas'}),
      unlinked === 0 ? 'todas vinculadas a un activo' : `${format.number(unlinked)} sin activo`,
    ].join(', '),
  allWell: 'Todo funciona. Nadie tiene que hacer nada.',
  needUser: (count, format) =>
    format.plural(count, {
      one: '# conexión bancaria requiere su intervención.',
      other: '# conexiones bancarias requieren su intervención.',
    }),
  needAdmin: (count, format) =>
    format.plural(count, {
      one: '# conexión bancaria requiere a un propietario o administrador.',
      other: '# conexiones bancarias requieren a un propietario o administrador.',
    }),
  needUserText: 'Los datos siguen visibles; los nuevos movimientos llegarán en cuanto se renueve la sesión.',
  endSoon: (count, when, format) =>
    format.plural(count, {
      one: `# sesión bancaria caduca ${when}.`,
      other: `# sesiones bancarias caducan pronto, la primera ${when}.`,
    }),
  endSoonText: 'Renuévela ahora y nada se detendrá: la sesión anterior sigue vigente hasta que se conceda la nueva.',
  syncWithBank: 'Conectar un banco',
  filterLabel: 'Buscar una conexión por nombre, banco o ciudad',
  syncList: 'Conexiones bancarias',
  status: {
    ok: 'Funciona',
    importing: 'Importando',
    'expires-soon': when => `Caduca ${when}`,
    expired: 'Sesión caducada',
    revoked: 'Acceso revocado',
    'needs-user': 'Requiere su intervención',
    'bank-trouble': 'Incidencia en el banco',
    locked: 'Bloqueada por el banco',
    'rate-limited': 'Pausada por el banco',
    partial: 'Importada en parte',
  },
  session: {
    lasts: (granted, end, when) => `Sesión concedida el ${granted}, caduca el ${end}, ${when}`,
    ended: (end, when) => `La sesión caducó el ${end}, ${when}`,
    never: granted => `Sesión concedida el ${granted}, no caduca`,
    revoked: when => `Acceso revocado en el banco, ${when}`,
  },
  imported: when => `última importación: ${when}`,
  importedNever: 'aún sin importar',
  importFailed: when => `importación fallida: ${when}`,
  importingNow: 'importando ahora',
  nextImport: when => `próxima: ${when}`,
  lastDataFrom: date => `saldos del ${date}`,
  getAccounts: 'Ver cuentas',
  hideAccounts: 'Ocultar cuentas',
  accountCount: (count, format) => format.plural(count, {one: '# cuenta', other: '# cuentas'}),
  rename: 'Cambiar nombre',
  renameOf: name => `Cambiar el nombre de ${name}`,
  resync: 'Volver a sincronizar',
  renew: 'Renovar sesión',
  renewAll: 'Renovar todas las que vencen',
  actionFor: (action, name) => `${action}: ${name}`,
  unsync: 'Desconectar',
  unsyncBusy: 'Hay una importación en curso. Espere a que termine.',
  readOnly: {
    title: 'Puede consultar, pero no modificar',
    text: 'Solo los propietarios y administradores de la organización gestionan las conexiones bancarias.',
  },
  openFailed: {
    title: 'No se ha podido abrir',
    text: 'Una parte de la página no se ha cargado. Inténtelo de nuevo o recargue la página.',
  },
};
