/** The simulated person: a mind that decides what he does, a memory, and a voice that words it. */
package nl.weerklank.client;
