/** Mails: one template per mail and language, rendered as text and as HTML, and sent by the mail server. */
package fr.alin.integration.mail;
