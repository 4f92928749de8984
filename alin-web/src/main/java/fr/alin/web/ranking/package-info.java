/** What ranks candidates, in words: for applicants, visitors, advisors and administrators. */
package fr.alin.web.ranking;
