/** Requests all pages and forms of AL'in with invalid input, over plain HTTP. */
package fr.alin.walk;
