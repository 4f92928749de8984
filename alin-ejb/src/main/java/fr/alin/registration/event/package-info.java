/** What other contexts are told about registration sites. */
package fr.alin.registration.event;
