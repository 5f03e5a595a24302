import type {BankWords} from './bank-words.ts';

export const spanish: BankWords = {
  termsTitle: 'Condiciones del servicio de información sobre cuentas',
  terms:
    'Usted permite leer cada día la lista de sus cuentas, los saldos y los movimientos durante 180 días como máximo. ' +
    'No se pueden hacer pagos. Puede retirar el permiso en cualquier momento.',
  methods: {
    'text-message': 'SMS al 6•• ••• 128',
    email: 'Correo a b•••@eolico.example',
    'device-code': 'Código del dispositivo',
    photo: 'Código de color con el lector',
    qr: 'Código QR',
    flicker: 'Código parpadeante con el lector',
    'app-approval': 'Autorizar en la aplicación móvil',
    unsupported: 'Llave de seguridad (USB)',
  },
  challenge: {
    sent: 'Acceso a la lista de cuentas y movimientos. Nunca dé este código por teléfono.',
    device: 'Introduzca la tarjeta en el dispositivo y teclee el código inicial.',
    picture: 'Escanee la imagen y escriba el código que se muestra.',
    flicker: 'Acerque el lector a las barras parpadeantes.',
    approval: 'Abra la aplicación móvil y autorice la solicitud «Acceso de un servicio de información».',
    second: 'Segunda confirmación: lectura de movimientos durante 180 días.',
  },
  refusal: {
    login: 'Los datos introducidos no son correctos.',
    field: 'El primer campo no tiene el formato esperado.',
    code: 'El código no es válido.',
    expired: 'El código ha caducado. Solicite uno nuevo.',
    locked: 'Su acceso está bloqueado. Diríjase a su oficina.',
    lockedForAWhile: 'Su acceso está bloqueado por ahora. Inténtelo más tarde.',
    elsewhere: 'Ya hay una sesión abierta en otro dispositivo.',
    terms: 'Acepte primero las nuevas condiciones en la banca en línea.',
    password: 'Cambie primero su clave provisional en la banca en línea.',
    maintenance: 'La banca en línea está en mantenimiento.',
    technical: 'Se ha producido un error técnico (T-10).',
    limited: 'Se ha alcanzado el número de consultas de hoy.',
    declined: 'La solicitud fue rechazada en la aplicación.',
    noAccounts: 'No hay cuentas para este acceso.',
    closed: 'La cuenta ha sido cancelada.',
  },
  accounts: [
    'Cuenta de empresa',
    'Cuenta de reserva',
    'Cuenta de impuestos',
    'Cuenta de ahorro',
    'Cuenta de préstamo',
    'Cuenta de proyecto',
  ],
};
