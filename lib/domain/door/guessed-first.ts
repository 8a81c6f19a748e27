/** What this place is called, in its own address and on every page. */
export const ownNames = ['alongside']

/**
 * Words that open lists of stolen passwords, in the two languages spoken here; longer ones stand before those inside
 * them. A word does no harm among others: it only counts for nothing.
 */
export const guessedFirst = [
  ...['correcthorsebatterystaple', 'passphrase', 'passwort', 'password', 'passw', 'contrasena', 'contraseña'],
  ...['administrator', 'admin', 'changeme', 'letmein', 'welcome', 'whatever', 'trustno', 'default', 'secret'],
  ...[
    'iloveyou',
    'loveyou',
    'sunshine',
    'princess',
    'football',
    'baseball',
    'superman',
    'starwars',
    'pokemon',
  ],
  ...['dragon', 'monkey', 'master', 'shadow', 'charlie', 'michael', 'jordan', 'login', 'forever', 'computer'],
  ...[
    'bienvenidos',
    'bienvenido',
    'bienvenida',
    'temporal',
    'secreto',
    'tequiero',
    'teamo',
    'miamor',
    'amor',
  ],
  ...[
    'estrella',
    'princesa',
    'barcelona',
    'realmadrid',
    'america',
    'mariposa',
    'chocolate',
    'google',
    'therapy',
  ],
]

/** Rows a finger or a pencil runs along, there and back. */
export const rows = [
  ...['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjklñ'],
  ...['zxcvbnm', 'yxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik', '1q2w3e4r5t6y7u8i9o0p', '!@#$%^&*()'],
]
