/** How messages travel: the queues, the relay of owed messages, and the careful reading of what partners send. */
package fr.alin.integration.messaging;
