/** People: who they are, what they may, how they come in, and what is kept of them. */
package nl.weerklank.account;
