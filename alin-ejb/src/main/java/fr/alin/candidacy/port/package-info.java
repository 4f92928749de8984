/** Port of the messages to landlords' systems. */
package fr.alin.candidacy.port;
