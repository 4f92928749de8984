/** Messaging: the queues, the outbox relay, and safe reading of partners' messages. */
package fr.alin.integration.messaging;
