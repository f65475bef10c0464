/** The command line: code, lint, rehearse and serve. Only serve starts the web server. */
package nl.weerklank.cli;
