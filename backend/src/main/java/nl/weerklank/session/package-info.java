/** One practice conversation: an append-only log, the conversation folded from it, and the report read from it. */
package nl.weerklank.session;
