/** One machine, one command: database, broker, partners, server, EAR; used by the demo run and by the tests. */
package fr.alin.launcher;
