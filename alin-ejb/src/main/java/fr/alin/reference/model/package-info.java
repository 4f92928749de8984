/** Types of the reference data, and the income ceilings by year. */
package fr.alin.reference.model;
