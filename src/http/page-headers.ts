import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** What a page may load besides its own scripts, styles and answers, by the directive of the content security policy. */
export type PagePolicy = Readonly<Record<string, readonly string[]>>;

/** Headers for pages of our own: they run scripts that this server sends as files, talk to this server, and load nothing from anywhere else. */
export function pageHeaders(more: PagePolicy = {}): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'connect-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'none'"],
        ...more,
      },
    },
    // Whether a name is to be reached by https only is for whoever puts TLS in front to say.
    strictTransportSecurity: false,
  });
}
