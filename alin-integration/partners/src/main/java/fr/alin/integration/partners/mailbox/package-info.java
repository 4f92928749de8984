/** Everybody's mailbox: takes in all mail by SMTP, keeps it on disk, shows it on pages. */
package fr.alin.integration.partners.mailbox;
