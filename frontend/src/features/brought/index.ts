export { BroughtPage } from "./BroughtPage";
