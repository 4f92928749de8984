/** Demonstration data generated from public figures with a fixed seed; the same on every machine. */
package fr.alin.integration.partners.demo;
