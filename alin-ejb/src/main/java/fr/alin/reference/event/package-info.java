/** What happens to the reference data. */
package fr.alin.reference.event;
