/** The standing of applications on their sites, and the nightly news of strike-offs and priorities. */
package fr.alin.housingapplication.standing;
