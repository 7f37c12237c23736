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
