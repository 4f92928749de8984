/**
 * The registration sites: requests to them in AL'in's own model, and a circuit breaker for each site.
 */
package fr.alin.registration;
