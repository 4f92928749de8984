/** What this context needs and others know: the registration sites, and the history of candidacies; in its own words. */
package fr.alin.housingapplication.port;
