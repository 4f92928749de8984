/** Starts the whole system on one machine: database, broker, partners, server, EAR; for demonstrations and tests. */
package fr.alin.launcher;
