/** The rules in words, the pages and the public service that show them. */
package fr.alin.web.eligibility;
