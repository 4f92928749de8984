/** Homes that landlords post: published and withdrawn by their systems, searched in three circles by applicants. */
package fr.alin.offer;
