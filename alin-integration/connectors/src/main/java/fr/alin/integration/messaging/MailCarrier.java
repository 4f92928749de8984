package fr.alin.integration.messaging;

/** The carrier of mails, as the relay needs it; implemented where mails are written, which know the relay's ways. */
public interface MailCarrier extends Carrier {}
