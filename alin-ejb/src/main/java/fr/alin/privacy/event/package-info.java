/** Events of past and announced erasures, for the mails about them. */
package fr.alin.privacy.event;
