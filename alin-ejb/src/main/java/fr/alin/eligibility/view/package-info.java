/** Answers to public questions about a household. */
package fr.alin.eligibility.view;
