/** The page where an applicant follows the candidacy under way and finds past ones. */
package fr.alin.web.candidacy;
