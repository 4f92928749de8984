/** What a landlord is, and how its systems prove to be its own. */
package fr.alin.landlord.model;
