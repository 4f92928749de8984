package fr.alin.integration.messaging;

/**
 * Sends mails for the outbox relay. The implementation is in the mail package, so that the relay does not depend on
 * that package.
 * See decision 02-mails-from-the-outbox.
 */
public interface MailCarrier extends Carrier {}
