package nl.weerklank.client;

/** The words that a client's turn came to have, and who found them. */
public record Wording(String says, Delivery delivery) {}
