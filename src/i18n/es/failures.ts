import type {FailureMessages} from '../messages.ts';

const rest = 'Sus demás conexiones bancarias y todos los datos importados hasta ahora no se ven afectados.';
const kept = 'Todos los datos importados hasta ahora están a salvo.';

export const failures: FailureMessages = {
  'credentials-rejected': {
    title: 'El banco no ha aceptado estos datos',
    text: 'Varios intentos fallidos pueden bloquear su banca en línea.',
    next: 'Compruébelos en la banca en línea de su banco y vuelva a introducirlos.',
    works: rest,
  },
  'code-rejected': {
    title: 'Ese código no se ha aceptado',
    text: 'Tiene una errata o corresponde a una solicitud anterior.',
    next: 'Introduzca el código del mensaje más reciente.',
    works: rest,
  },
  'code-expired': {
    title: 'El código ya no es válido',
    text: 'No se utilizó a tiempo.',
    next: 'Solicite un nuevo código cuando tenga su dispositivo a mano.',
    works: rest,
  },
  'access-locked': {
    title: 'Su banco ha bloqueado este acceso',
    text: 'No podemos desbloquearlo desde aquí y más intentos no ayudarían.',
    next: 'Desbloquéelo primero en su banco y vuelva después.',
    works: rest,
  },
  declined: {
    title: 'La autorización se ha rechazado',
    text: 'La solicitud se rechazó en la aplicación del banco.',
    next: 'Si fue un error, empiece de nuevo y autorícela en la aplicación.',
    works: rest,
  },
  'timed-out': {
    title: 'Se ha agotado el tiempo',
    text: 'El banco cerró el acceso porque no hubo actividad durante demasiado tiempo.',
    next: 'Empiece de nuevo; el nombre y el banco ya están rellenados.',
    works: rest,
  },
  cancelled: {
    title: 'Cancelado',
    text: 'El acceso se ha cancelado. No se ha conectado nada.',
    next: 'Puede empezar de nuevo en cualquier momento.',
    works: rest,
  },
  'concurrent-login': {
    title: 'Ya tiene una sesión abierta en otro lugar',
    text: 'El banco solo permite un acceso a la vez.',
    next: 'Salga de su banca en línea, espere un minuto e inténtelo de nuevo.',
    works: rest,
  },
  'action-at-bank': {
    title: 'Su banco le necesita primero',
    text: 'Hay algo pendiente en su banca en línea, como nuevas condiciones o un cambio de contraseña.',
    next: 'Acceda a su banco, termínelo allí y vuelva después.',
    works: rest,
  },
  'no-accounts': {
    title: 'No hay cuentas que conectar',
    text: 'El acceso funcionó, pero el banco no nos ha facilitado ninguna cuenta que se pueda leer.',
    next: 'Pregunte a su banco si este usuario puede ver las cuentas en línea.',
    works: rest,
  },
  'duplicate-sync': {
    title: 'Este acceso ya está conectado',
    text: 'Sus cuentas están en su vista general.',
    next: 'Renueve la conexión existente en lugar de añadirla otra vez.',
    works: rest,
  },
  'bank-unavailable': {
    title: 'No se puede contactar con el banco',
    text: 'Su interfaz está caída o en mantenimiento. Sus credenciales no son la causa.',
    next: 'Inténtelo más tarde. No tiene que cambiar nada.',
    works: rest,
  },
  'method-unsupported': {
    title: 'Este método aún no es compatible',
    text: 'El banco pide una forma de autorización que no se puede realizar aquí.',
    next: 'Elija otro método o active uno en su banco.',
    works: rest,
  },
  'session-expired': {
    title: 'La sesión bancaria ha caducado',
    text: 'El banco pide de vez en cuando una nueva autorización.',
    next: 'Renueve la sesión. Las cuentas y sus vinculaciones con activos quedan como están.',
    works: 'Los datos importados hasta ahora siguen visibles.',
  },
  'rate-limited': {
    title: 'Demasiadas solicitudes por ahora',
    text: 'El banco limita la frecuencia con la que se pueden leer las cuentas.',
    next: 'Espere un poco. Donde es posible, continúa por sí solo.',
    works: kept,
  },
  busy: {
    title: 'Hay una importación en curso',
    text: 'Mientras se leen los movimientos, esta conexión no se puede modificar.',
    next: 'Inténtelo de nuevo cuando termine la importación, normalmente en unos minutos.',
    works: rest,
  },
  forbidden: {
    title: 'No tiene permiso para hacerlo',
    text: 'Solo los propietarios y administradores de la organización gestionan las conexiones bancarias.',
    next: 'Diríjase a un propietario o administrador de su organización.',
    works: kept,
  },
  'subscription-required': {
    title: 'Las conexiones bancarias no forman parte de su plan',
    text: 'Hace falta una suscripción que las incluya.',
    next: 'Amplíe su plan o siga importando archivos CSV.',
    works: 'La importación de CSV sigue disponible.',
  },
  'not-found': {
    title: 'Esto ya no existe',
    text: 'Se ha eliminado, quizá lo hizo otra persona.',
    next: 'Recargue la lista para ver lo que hay ahora.',
    works: rest,
  },
  conflict: {
    title: 'Otra persona se ha adelantado',
    text: 'Se modificó mientras usted trabajaba en ello. No se ha sobrescrito nada.',
    next: 'Mire el estado actual y decida después.',
    works: rest,
  },
  invalid: {
    title: 'No se ha aceptado',
    text: 'Algo del formulario no es como se espera.',
    next: 'Revise lo que ha introducido.',
    works: rest,
  },
  'signed-out': {
    title: 'Su sesión se ha cerrado',
    text: 'Su sesión en esta aplicación ha terminado. Sus sesiones bancarias no.',
    next: 'Vuelva a iniciar sesión y regrese a esta página.',
    works: 'Las importaciones diarias continúan sin usted.',
  },
  offline: {
    title: 'No tiene conexión a Internet',
    text: 'No se ha enviado nada.',
    next: 'Compruebe su conexión. Inténtelo de nuevo cuando vuelva a estar en línea.',
    works: kept,
  },
  unreachable: {
    title: 'Sin comunicación',
    text: 'El servidor no ha respondido. Sus sesiones bancarias no se ven afectadas.',
    next: 'Inténtelo de nuevo en un momento.',
    works: kept,
  },
  'server-error': {
    title: 'Algo ha fallado por nuestra parte',
    text: 'El servidor no ha podido responder. Sus sesiones bancarias no se ven afectadas.',
    next: 'Inténtelo de nuevo en un momento.',
    works: kept,
  },
  malformed: {
    title: 'Respuesta inesperada',
    text: 'El servidor ha respondido de una forma que esta página no entiende.',
    next: 'Inténtelo de nuevo. Si sigue igual, avise a su soporte.',
    works: kept,
  },
  aborted: {
    title: 'Detenido',
    text: 'La solicitud se ha detenido.',
    next: 'Inténtelo de nuevo.',
    works: kept,
  },
  unknown: {
    title: 'Algo ha fallado',
    text: 'No sabemos por qué.',
    next: 'Inténtelo de nuevo. Si sigue igual, avise a su soporte.',
    works: kept,
  },
};
