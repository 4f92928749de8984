/** Values and entities of the staff. */
package fr.alin.staff.model;
