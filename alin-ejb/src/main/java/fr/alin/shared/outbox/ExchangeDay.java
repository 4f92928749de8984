package fr.alin.shared.outbox;

import java.time.LocalDate;

/**
 * The messages exchanged with partners on one day, without mails.
 *
 * @param taken received and processed, or sent back to be processed again
 * @param setAside received, refused, and waiting for an administrator or given up
 * @param sent promised that day and sent by now
 * @param owed promised that day and not sent yet
 */
public record ExchangeDay(LocalDate day, int taken, int setAside, int sent, int owed) {}
