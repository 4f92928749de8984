/** Tests the architecture of the connectors. */
package fr.alin.integration.architecture;
