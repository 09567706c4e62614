export { makeApp, type App, type AppOptions, type Role } from "./app.ts";
export { openHouse, type House } from "./house.ts";
export { openapi } from "./openapi.ts";
export { serve, type ServeOptions, type Serving } from "./serve.ts";
