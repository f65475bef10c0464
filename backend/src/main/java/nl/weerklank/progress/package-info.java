/** How somebody gets on over conversations, how sure that is, and what to do with the next quarter of an hour. */
package nl.weerklank.progress;
