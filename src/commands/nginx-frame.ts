/** What nginx needs to work in a folder of its own, before its `http` begins. */
export function writeNginxStart(home: string): string {
  return `pid ${home}/pid; error_log stderr; daemon off; worker_processes 1; events { worker_connections 512; }`;
}

/** Where nginx keeps what it is sent: by default in folders of the system. */
export function writeNginxFolders(home: string): string {
  return ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join(' ');
}
