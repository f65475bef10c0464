export { JoinPage } from "./JoinPage";
export { LinkPage } from "./LinkPage";
export { MePage } from "./MePage";
export { SignInPage } from "./SignInPage";
export { useMe } from "./useMe";
