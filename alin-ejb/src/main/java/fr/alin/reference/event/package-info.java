/** Events of the reference data. */
package fr.alin.reference.event;
