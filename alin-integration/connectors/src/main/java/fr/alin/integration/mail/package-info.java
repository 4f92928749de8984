/** Mails: each is written once a language, rendered as text and as HTML, and handed to the mail server. */
package fr.alin.integration.mail;
