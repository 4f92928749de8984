package fr.alin.integration.messaging;

/**
 * The carrier of mails. An interface of its own, so that the relay does not depend on the package of mails.
 * See decision 02-mails-from-the-outbox.
 */
public interface MailCarrier extends Carrier {}
