# Not yet built: there was no container runtime on the machine where this file was written.
# The service alone; docker-compose.yml puts a Neo4j beside it.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.pages.json tsconfig.build.json ./
COPY src ./src
COPY tools ./tools
COPY landing ./landing
COPY explorer ./explorer
COPY graphiql ./graphiql
COPY examples ./examples
RUN npm run build && npm run build:pages && npm prune --omit=dev

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/app/.data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Read at start, from beside dist.
COPY schema.graphql ./
COPY data ./data
COPY examples ./examples
RUN mkdir .data && chown node:node .data
USER node
EXPOSE 4000
CMD ["node", "dist/main.js"]
