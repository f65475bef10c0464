export { CollectTurn } from "./CollectTurn";
export { ProjectorPage } from "./ProjectorPage";
export { ProjectorLink } from "./ProjectorLink";
