/** Hears what was said: text becomes MITI and MISC codes with reasons, permission over turns, and summary scores. */
package nl.weerklank.miti;
