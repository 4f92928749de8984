/** The eligibility of a household for a home: the rules of social housing, each result with its figures and source. */
package fr.alin.eligibility;
