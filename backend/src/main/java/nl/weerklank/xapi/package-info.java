/** Tells a learning record store (xAPI 1.0.3) what was practised: who, when, which codes; never what was said. */
package nl.weerklank.xapi;
