import { useCallback, useEffect, useRef, useState } from "react";
import { Upload } from "tus-js-client";
import { ownHeaders } from "../../api/headers.ts";

/** A file on its way to the server. */
export interface Sending {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  readonly sent: number;
  readonly state: "sending" | "paused" | "failed" | "sent";
  /** Its number on the server, once all of it is there. */
  readonly upload: string | null;
}

export interface Uploads {
  readonly files: readonly Sending[];
  add(files: readonly File[]): void;
  pause(key: string): void;
  resume(key: string): void;
  remove(key: string): void;
  /** Takes files out of the list that were imported: the server has removed them itself. */
  forget(keys: readonly string[]): void;
}

/** Files that go up in pieces: a broken connection is taken up where it broke, also after the page was closed. */
export function useUploads(): Uploads {
  const [files, setFiles] = useState<readonly Sending[]>([]);
  const running = useRef(new Map<string, Upload>());
  const change = useCallback((key: string, changes: Partial<Sending>) => {
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  }, []);

  const add = useCallback(
    (added: readonly File[]) => {
      for (const file of added) {
        const key = crypto.randomUUID();
        const upload = new Upload(file, {
          endpoint: "/api/uploads",
          metadata: { filename: file.name },
          retryDelays: [500, 2_000, 5_000, 10_000],
          removeFingerprintOnSuccess: true,
          // The token may be another one by the time that a piece is sent.
          onBeforeRequest: (request) => {
            for (const [name, value] of Object.entries(ownHeaders("PATCH"))) request.setHeader(name, value);
          },
          onProgress: (sent) => change(key, { sent }),
          onError: () => change(key, { state: "failed" }),
          onSuccess: () =>
            change(key, { state: "sent", sent: file.size, upload: upload.url?.split("/").at(-1) ?? null }),
        });
        running.current.set(key, upload);
        const sending: Sending = {
          key,
          name: file.name,
          size: file.size,
          sent: 0,
          state: "sending",
          upload: null,
        };
        setFiles((before) => [...before, sending]);
        void begin(upload);
      }
    },
    [change],
  );
  const pause = useCallback(
    (key: string) => {
      change(key, { state: "paused" });
      void running.current.get(key)?.abort();
    },
    [change],
  );
  const resume = useCallback(
    (key: string) => {
      change(key, { state: "sending" });
      running.current.get(key)?.start();
    },
    [change],
  );
  const remove = useCallback((key: string) => {
    const upload = running.current.get(key);
    running.current.delete(key);
    setFiles((before) => before.filter((one) => one.key !== key));
    void upload?.abort(true).catch(() => undefined);
  }, []);
  const forget = useCallback((keys: readonly string[]) => {
    for (const key of keys) running.current.delete(key);
    setFiles((before) => before.filter(({ key }) => !keys.includes(key)));
  }, []);

  useEffect(() => {
    const uploads = running.current;
    return () => {
      for (const upload of uploads.values()) void upload.abort();
    };
  }, []);
  return { files, add, pause, resume, remove, forget };
}

async function begin(upload: Upload): Promise<void> {
  const [earlier] = await upload.findPreviousUploads().catch(() => []);
  if (earlier) upload.resumeFromPreviousUpload(earlier);
  upload.start();
}
