export { ComparePage } from "./ComparePage";
export { ReportPage as default } from "./ReportPage";
