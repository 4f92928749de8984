/** Simulated failures of the stand-ins. */
package fr.alin.integration.partners.behaviour;
