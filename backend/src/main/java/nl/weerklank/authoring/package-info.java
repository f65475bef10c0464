/** Trainers' own cases: kept in versions, given to the group, checked and tried while they are written. */
package nl.weerklank.authoring;
