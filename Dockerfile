# The dashboard, the API and the command line over one database in /data. docs/guide/serving.md tells how to use it.
ARG NODE=24.21.0-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /keepworth
COPY . .
RUN --mount=type=cache,target=/root/.npm npm ci
RUN npm run build
# What is left is what an installed Keepworth has: compiled packages, the built dashboard, and what they import.
RUN npm prune --omit=dev && rm -rf packages/*/src packages/*/test packages/*/e2e packages/*/scripts

FROM node:${NODE}
ENV NODE_ENV=production PATH=/keepworth/node_modules/.bin:$PATH
COPY --from=build /keepworth/LICENSE /keepworth/package.json /keepworth/
COPY --from=build /keepworth/node_modules /keepworth/node_modules
COPY --from=build /keepworth/packages /keepworth/packages
RUN mkdir /data && chown node:node /data
USER node
# keepworth.duckdb, keepworth.json beside it, and files on their way in.
VOLUME /data
WORKDIR /data
EXPOSE 4173
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4173/api/session').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Run it with --init: Node as the first process of a container reaps no children of others.
ENTRYPOINT ["keepworth"]
CMD ["serve", "--db", "/data/keepworth.duckdb", "--host", "0.0.0.0", "--url", "http://localhost:4173"]
