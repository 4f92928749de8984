/** Views of the staff for pages. */
package fr.alin.staff.view;
