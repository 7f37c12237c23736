/** What nginx needs to work in a folder of the test, before its `http` begins. */
export const nginxStart = (home: string): string => `
pid ${home}/pid; error_log stderr; daemon off; worker_processes 1;
events { worker_connections 512; }`;

/** Where nginx keeps what it is sent: by default in folders of the system. */
export const nginxFolders = (home: string): string =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join(' ');

/** What Apache needs to work in a folder of the test, with these modules of it. */
export const apacheStart = (home: string, port: number, modules: string[]): string => `
ServerRoot ${home}
DefaultRuntimeDir ${home}
PidFile ${home}/pid
ErrorLog ${home}/error.log
ServerName localhost
User www-data
Group www-data
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
Listen 127.0.0.1:${String(port)}`;
