/** Plays given trainee turns against a case, without a server. */
package nl.weerklank.rehearsal;
