/** Views of candidacies for applicants and advisors; no entity leaves the context. */
package fr.alin.candidacy.view;
