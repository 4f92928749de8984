/** Views of the reference data for other contexts. */
package fr.alin.reference.view;
