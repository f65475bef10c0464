export { Moments } from "./Moments";
export { NoteBox, Notes } from "./Notes";
