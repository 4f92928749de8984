/** Observes events and puts mails into the outbox; no other context uses this one. */
package fr.alin.notification;
