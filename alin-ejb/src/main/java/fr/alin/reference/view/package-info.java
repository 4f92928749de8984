/** What the other contexts read of the reference data. */
package fr.alin.reference.view;
