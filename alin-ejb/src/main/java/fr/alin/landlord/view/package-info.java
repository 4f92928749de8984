/** Views of landlords; never a digest of a key. */
package fr.alin.landlord.view;
