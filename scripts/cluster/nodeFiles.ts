export interface NodeSettings {
  readonly id: string;
  readonly role: "coordinator" | "worker";
  /** Where the node keeps its own files. */
  readonly folder: string;
  /** Where the tables lie. */
  readonly lake: string;
  /** Where the server was unpacked. */
  readonly server: string;
  /** Port of the coordinator, on loopback. A worker takes a free one. */
  readonly port: number;
  readonly heapGb: number;
  /** Compiled hastily: less work to begin with, slower at work that takes long. */
  readonly quick: boolean;
}

const hive = (lake: string) => ({
  "hive.metastore.catalog.dir": "local:///meta",
  "fs.native-local.enabled": true,
  "local.location": lake,
});

/** The catalogs of our clusters. `lake` and `ice` are two ways to the same schemas. */
const catalogs = (lake: string) => ({
  lake: {
    "connector.name": "hive",
    "hive.metastore": "file",
    "hive.non-managed-table-writes-enabled": true,
    ...hive(lake),
  },
  ice: { "connector.name": "iceberg", "iceberg.catalog.type": "TESTING_FILE_METASTORE", ...hive(lake) },
  memory: { "connector.name": "memory" },
  tpch: { "connector.name": "tpch" },
});

export type CatalogName = keyof ReturnType<typeof catalogs>;
export const catalogNames: readonly CatalogName[] = ["lake", "ice", "memory", "tpch"];

/** The files of a node's configuration: path in its folder, text. */
export function nodeFiles(settings: NodeSettings): Record<string, string> {
  const { id, role, folder, lake, server, port, heapGb } = settings;
  const coordinator = role === "coordinator";
  const config = {
    coordinator,
    ...(coordinator && { "node-scheduler.include-coordinator": false }),
    // How long a query waits for a worker that died: here it is gone for good.
    ...(coordinator && { "query.remote-task.max-error-duration": "15s" }),
    // One query at a time is what it is for: it may have what is not kept free, 30 %.
    "query.max-memory-per-node": `${Math.floor(heapGb * 650)}MB`,
    "http-server.http.port": coordinator ? port : 0,
    "discovery.uri": `http://127.0.0.1:${port}`,
    "node.id": id,
    "node.environment": "keepworth",
    "node.bind-ip": "127.0.0.1",
    "node.internal-address": "127.0.0.1",
    "catalog.config-dir": `${folder}/catalog`,
    "plugin.dir": `${server}/plugin`,
  };
  return {
    "config.properties": lines(config),
    ...Object.fromEntries(
      Object.entries(catalogs(lake)).map(([name, catalog]) => [`catalog/${name}.properties`, lines(catalog)]),
    ),
  };
}

/** What Java is told to become that node. */
export const javaWords = ({ folder, server, heapGb, quick }: NodeSettings): string[] => [
  "-server",
  `-Xmx${Math.round(heapGb * 1024)}M`,
  "-XX:+UseG1GC",
  ...(quick ? ["-XX:TieredStopAtLevel=1"] : []),
  "-XX:+ExitOnOutOfMemoryError",
  "-Djdk.attach.allowAttachSelf=true",
  `-Dconfig=${folder}/config.properties`,
  "-cp",
  `${server}/lib/*`,
  "io.trino.server.TrinoServer",
];

const lines = (properties: Record<string, string | number | boolean>): string =>
  Object.entries(properties)
    .map(([key, value]) => `${key}=${value}\n`)
    .join("");
