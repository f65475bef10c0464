/** Real conversations that somebody typed out: read from files, coded, and looked back on like practised ones. */
package nl.weerklank.brought;
