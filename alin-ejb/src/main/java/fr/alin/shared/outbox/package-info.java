/** Outgoing messages (outbox) and processed incoming messages (inbox), as rows of the same transaction. */
package fr.alin.shared.outbox;
