/** Deliberate practice of a few minutes: drills, what was heard in an answer, and when what was missed comes back. */
package nl.weerklank.practice;
