/** A company as the directory knows it, its policy, and the consents given to it. */
package fr.alin.employer.model;
