/** Checks with real servers, sockets and databases that every turn is kept once and in order, whatever breaks. */
package nl.weerklank.once;
