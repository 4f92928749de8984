/** The space of who administers the staff's accounts. */
package fr.alin.web.staff;
