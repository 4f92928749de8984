/** Who works here: the members of staff, their roles, agencies and territories, and what was done to their accounts. */
package fr.alin.staff;
