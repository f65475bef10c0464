/** The browser's side of the server: sockets, HTTP and their JSON. */
package nl.weerklank.web;
