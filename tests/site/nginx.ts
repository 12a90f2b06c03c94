import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { dist } from "./pages.ts";

export interface Nginx {
  /** Without a slash at its end. */
  home: string;
  stop: () => Promise<void>;
}

/** Whether this machine has nginx. */
export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"], { env: paths() }).status === 0;
}

/** Serves the built site with the recipe for hosts, on a free port. */
export async function startNginx(): Promise<Nginx> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "convbook-nginx-"));
  const file = join(folder, "nginx.conf");
  writeFileSync(file, wholeConfig(folder, port));
  const server = spawn(
    "nginx",
    ["-p", folder, "-e", join(folder, "errors.log"), "-c", file],
    { env: paths(), stdio: "ignore" },
  );
  const home = `http://localhost:${port}`;
  await answering(home);
  return { home, stop: () => stop(server, folder) };
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** The recipe as it is, apart from where it listens and where the site lies. */
function wholeConfig(folder: string, port: number): string {
  const recipe = readFileSync(
    join(import.meta.dirname, "../../hosting/nginx.conf"),
    "utf8",
  )
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("listen [::]:80;", `listen [::1]:${port};`)
    .replace("root /srv/convbook;", `root ${dist};`);
  return `daemon off;
user root;
pid ${folder}/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  absolute_redirect off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
${recipe}}
`;
}

/** Debian keeps nginx where only root looks. */
function paths(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(url).then(
      () => true,
      () => new Promise<boolean>((done) => setTimeout(done, 50, false)),
    );
    if (isUp) return;
  }
  throw new Error(`nginx: does not answer at ${url}`);
}
