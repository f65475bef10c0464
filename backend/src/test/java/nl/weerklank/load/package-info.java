/** How much one server can take, beside a bare echo on the same socket stack: see docs/performance.md. */
package nl.weerklank.load;
