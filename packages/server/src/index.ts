export { makeApp, type App, type Role } from "./app.ts";
export { openHouse, type House } from "./house.ts";
export { openapi } from "./openapi.ts";
