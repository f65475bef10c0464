export { GroupPage } from "./GroupPage";
export { GroupsPage } from "./GroupsPage";
export { useAssigned } from "./useAssigned";
