/** Companies, their policies, and consents to data sharing. */
package fr.alin.employer.model;
