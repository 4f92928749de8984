/** Added to the connectors' jar for the bench, to use package-private types. */
package fr.alin.integration.registry;
