import "../../i18n/authoring";
import { CaseList } from "./CaseList";
import { EditorPage } from "./EditorPage";
import type { Paths } from "./paths";

/** Writing cases; loaded only when someone goes there. */
export default function Authoring({ id, paths }: { id?: string; paths: Paths }) {
  return id === undefined ? <CaseList paths={paths} /> : <EditorPage key={id} id={id} paths={paths} />;
}
