/** Shared by all contexts: values, exceptions, outbox and inbox, clock and caller. */
package fr.alin.shared;
