/** Promises to the outside and receipts from it, kept as rows in the transaction that makes them. */
package fr.alin.shared.outbox;
