/** What this context needs to know of those above it, in its own words. */
package fr.alin.account.port;
