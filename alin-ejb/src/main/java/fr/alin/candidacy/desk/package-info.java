/** The advisors' desk: its lists and what is in each. */
package fr.alin.candidacy.desk;
