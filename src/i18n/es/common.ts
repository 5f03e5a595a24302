import type {CommonMessages} from '../messages.ts';

export const common: CommonMessages = {
  close: 'Cerrar',
  cancel: 'Cancelar',
  tryAgain: 'Reintentar',
  loading: 'Cargando…',
  bankSays: 'Mensaje de su banco',
  attemptsLeft: (count, format) => format.plural(count, {one: 'queda # intento', other: 'quedan # intentos'}),
  retryIn: span => `Podrá volver a intentarlo dentro de ${span}.`,
  notConnected: {
    title: 'Aún sin conexión',
    text: 'Esta parte de la página espera a que se enlace con las conexiones bancarias.',
  },
  requestId: id => `Referencia para el soporte: ${id}`,
  pathSeparator: '›',
  pathTruncated: 'una parte de la ruta no es visible para usted',
};
