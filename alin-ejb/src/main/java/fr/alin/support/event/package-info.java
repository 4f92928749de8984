/** What happened at support, for the mails about it. */
package fr.alin.support.event;
