package fr.alin.integration.messaging;

/**
 * The carrier of mails, as the relay needs it; implemented where mails are written, which know the relay's ways.
 * See decision 02-mails-from-the-outbox.
 */
public interface MailCarrier extends Carrier {}
