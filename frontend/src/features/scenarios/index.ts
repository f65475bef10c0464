export { BriefingPage } from "./BriefingPage";
export { CasesPage } from "./CasesPage";
