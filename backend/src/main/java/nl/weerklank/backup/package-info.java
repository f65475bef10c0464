/** Copies everything out of a database that is in use, and into an empty one: H2 or PostgreSQL, either way round. */
package nl.weerklank.backup;
