export { NextStep } from "./NextStep";
export { ProgressPage } from "./ProgressPage";
