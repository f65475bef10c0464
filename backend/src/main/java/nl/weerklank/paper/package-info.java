/** A report of a conversation on paper: tagged PDF (PDF/UA) that also a screen reader can read. */
package nl.weerklank.paper;
