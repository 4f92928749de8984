/** Goes into the connectors' own jar when the bench runs, for what it needs is nobody else's business. */
package fr.alin.integration.registry;
