/** What applicants and advisors see of candidacies; no entity leaves the context. */
package fr.alin.candidacy.view;
