import type {WizardDetailsMessages} from '../wizard-details-messages.ts';

export const wizardDetails: WizardDetailsMessages = {
  goToBank: {
    heading: 'Continúe en su banco',
    lead: bank => `${bank} quiere que acceda en su propia página.`,
    leaving: 'Sale de esta página hacia',
    what: [
      'Acceda allí y confirme que se pueden leer sus cuentas.',
      'Lo que introduzca queda entre usted y su banco.',
      'Después su banco le trae de vuelta y aquí todo continúa por sí solo.',
    ],
    ownWindow: 'Se abre en una ventana aparte. Esta página espera y continúa por sí sola.',
    open: bank => `Continuar a ${bank}`,
    unsafe: {
      title: 'Esta dirección no es segura',
      text: 'La página que indicó su banco no está protegida con https, por eso no se abre. No se ha enviado nada. Elija otro banco o avise a su soporte.',
    },
  },
  redirected: {
    heading: bank => `Esperando a ${bank}`,
    page: host => `Se le ha dirigido a ${host}. En cuanto termine allí, aquí continuará por sí solo.`,
    window: host => `${host} está abierto en una ventana aparte. En cuanto termine allí, aquí continuará por sí solo.`,
    proof: 'Solo cuenta la respuesta de su banco. Hasta que llegue, aquí no cambia nada.',
    waiting: 'Esperando la respuesta de su banco…',
    blocked: {
      title: 'Su navegador no ha abierto la ventana',
      text: 'Abra la página de su banco con el botón de abajo. Esta página espera.',
    },
    closed: {
      title: 'La ventana de su banco está cerrada',
      text: 'Si ha terminado allí, continuará en un momento. Si no, ábrala de nuevo.',
    },
    again: 'Ir de nuevo a su banco',
    openWindow: host => `Abrir ${host}`,
    check: 'Comprobar ahora',
    nothingYet: 'Su banco aún no ha respondido.',
  },
  returned: {
    heading: 'Aquí ha terminado',
    text: 'Vuelva a la pestaña o ventana en la que empezó. Allí continúa por sí solo. Puede cerrar esta.',
    lost: '¿Ya no existe? Entonces empiece aquí de nuevo: lo que no se terminó no está conectado.',
    anew: 'Empezar aquí de nuevo',
  },
  follows: {
    heading: 'Está abierto en otro lugar',
    text: 'Otra pestaña o ventana trabaja en el mismo acceso bancario. Para que nada se envíe dos veces, esta solo observa.',
    takesOver: 'En cuanto termine o se cierre allí, continuará aquí con lo que diga entonces su banco.',
  },
  idle: {
    warning: {
      title: '¿Sigue ahí?',
      text: 'Dentro de un minuto se borrará, por su seguridad, lo que ha escrito.',
    },
    goOn: 'Sigo aquí',
    cleared: {
      title: 'Borrado por su seguridad',
      text: 'Aquí no ha habido actividad durante cinco minutos, por eso se ha borrado lo que era secreto. No se ha enviado nada. Introdúzcalo de nuevo para continuar.',
    },
  },
  duplicate: {
    heading: (bank, sync) => `${bank} ya está conectado, como «${sync}»`,
    unnamed: bank => `Este acceso a ${bank} ya está conectado`,
    lead: 'Conectar dos veces el mismo acceso mostraría cada cuenta por duplicado. ¿Qué desea hacer?',
    renew: 'Renovarla',
    renewText: 'La sesión empieza de nuevo. Cuentas, nombres y vinculaciones con activos quedan como están.',
    add: 'Añadir sus cuentas nuevas',
    addText:
      'También es una renovación: su banco solo facilita cuentas con un acceso. Las nuevas se añaden, las demás quedan.',
    other: 'Conectar otro acceso',
    otherText: 'Para un segundo acceso suyo a este banco, con sus propias credenciales.',
  },
  continued: {
    heading: 'La importación continúa',
    text: 'Sus cuentas aparecerán en la vista general en cuanto se hayan leído. No hace falta que espere aquí.',
  },
  changes: {
    counts: ({unchanged, renamed, added, missing}, format) =>
      [
        `${format.number(unchanged)} sin cambios`,
        ...(renamed ? [`${format.number(renamed)} con otro nombre`] : []),
        format.plural(added, {one: '# nueva', other: '# nuevas'}),
        `${format.number(missing)} ya no en el banco`,
      ].join(', '),
    nothing: (count, format) =>
      format.plural(count, {one: 'La cuenta está como estaba.', other: 'Las # cuentas están como estaban.'}),
    added: 'Nuevas',
    renamed: 'Con otro nombre',
    missing: 'Ya no están en el banco',
    missingText: 'Permanecen en su vista general con su último saldo.',
    formerly: name => `antes ${name}`,
    ending: lastFour => `terminada en ${lastFour}`,
    more: (count, format) => format.plural(count, {one: 'y # más', other: 'y # más'}),
    doubtful: (count, format) =>
      format.plural(count, {
        one: '# vinculación con un activo es dudosa',
        other: '# vinculaciones con activos son dudosas',
      }),
    doubtfulText: 'No se vincula nada sin usted. También puede decidirlo más tarde, en la vista general.',
    question: (account, former) => `¿Es «${account}» la cuenta que se llamaba «${former}»?`,
    linkedTo: 'Estaba vinculada a',
    yes: 'Sí, vincular',
    no: 'No',
    yesFor: (account, asset) => `Sí, vincular ${account} a ${asset}`,
    noFor: account => `No, dejar ${account} sin vinculación`,
    linking: 'Vinculando…',
    linked: (account, asset) => `${account} está vinculada a ${asset}.`,
    left: account => `${account} queda sin vinculación.`,
    conflict: 'Otra persona ha cambiado esta cuenta entretanto. Véala en la vista general.',
    failed: 'No hemos podido confirmar la vinculación. Vea la cuenta en la vista general.',
  },
};
