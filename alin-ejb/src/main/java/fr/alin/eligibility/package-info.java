/** Whether a household is eligible for a home: the rules of social housing, each result with its figures and source. */
package fr.alin.eligibility;
