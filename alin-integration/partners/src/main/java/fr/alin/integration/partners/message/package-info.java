/** Marshalling and sending of messages. */
package fr.alin.integration.partners.message;
