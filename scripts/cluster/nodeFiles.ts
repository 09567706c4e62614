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
  /** For many small statements: compiled hastily, and soon forgotten. Slower at work that takes long. */
  readonly quick: boolean;
  /** Whether a statement brings what it groups together on one worker, whichever reads it. */
  readonly narrow: boolean;
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
  const { id, role, folder, lake, server, port, heapGb, quick, narrow } = settings;
  const coordinator = role === "coordinator";
  const config = {
    coordinator,
    ...(coordinator && { "node-scheduler.include-coordinator": false }),
    // How long a query waits for a worker that died: here it is gone for good.
    ...(coordinator && { "query.remote-task.max-error-duration": "15s" }),
    // One query at a time is what it is for: it may have what is not kept free, 30 %, of what Java says it has.
    "query.max-memory-per-node": `${Math.floor(heapGb * (quick ? 600 : 650))}MB`,
    ...(quick && forgetful),
    ...(quick && coordinator && { "query.min-expire-age": "2m" }),
    ...(narrow && coordinator && onePlace),
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

/** A node looks over all tasks that it remembers five times a second: a quarter of its work where most have ended. */
const forgetful = { "task.info.max-age": "10s", "http-server.log.enabled": false };

const onePlace = {
  "query.max-hash-partition-count": 1,
  "query.min-hash-partition-count": 1,
  "query.min-hash-partition-count-for-write": 1,
};

// Classes made for each statement fill the metaspace, whose growth is what the collector of G1 is begun by.
const hasty = ["-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC", "-XX:MetaspaceSize=256M"];

// As Trino's own documentation has it: in regions of the default size most pages of rows are humongous objects.
const lasting = ["-XX:+UseG1GC", "-XX:G1HeapRegionSize=32M"];

/** What Java is told to become that node. */
export const javaWords = ({ folder, server, heapGb, quick }: NodeSettings): string[] => [
  "-server",
  `-Xmx${Math.round(heapGb * 1024)}M`,
  ...(quick ? hasty : [`-Xms${Math.round(heapGb * 1024)}M`, ...lasting]),
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
