/** Who lets homes: landlords with the credentials of their systems, and the agents who act for them on the screens. */
package fr.alin.landlord;
