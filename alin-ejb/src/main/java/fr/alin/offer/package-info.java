/** Offers: published and withdrawn by landlords' systems, searched in three circles by applicants. */
package fr.alin.offer;
