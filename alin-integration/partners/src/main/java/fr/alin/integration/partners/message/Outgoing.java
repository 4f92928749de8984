package fr.alin.integration.partners.message;

/** A message on its way to the broker; sent again, it keeps its id. */
public record Outgoing(String queue, String messageId, String kind, String partnerKey, String text) {}
