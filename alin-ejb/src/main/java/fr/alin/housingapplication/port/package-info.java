/** What this context needs from the outside world: the registration sites, in its own words. */
package fr.alin.housingapplication.port;
