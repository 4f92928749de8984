/** Import and update of an application: requests, codes, answers of sites, and retry jobs. */
package fr.alin.housingapplication.importing;
