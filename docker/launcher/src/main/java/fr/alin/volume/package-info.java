/**
 * Generates realistic data for all of France, in any volume: accounts, applications, offers, candidacies and alerts.
 */
package fr.alin.volume;
