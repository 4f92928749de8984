/** The mailbox of all recipients: receives by SMTP, stores on disk, shows on pages. */
package fr.alin.integration.partners.mailbox;
