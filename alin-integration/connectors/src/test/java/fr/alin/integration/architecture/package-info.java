/** Holds the borders of the connectors by tests. */
package fr.alin.integration.architecture;
