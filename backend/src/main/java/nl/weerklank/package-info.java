/** Weerklank: practise motivational interviewing with a client who is of two minds. */
package nl.weerklank;
