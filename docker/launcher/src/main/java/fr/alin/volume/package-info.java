/** A generated France of realistic shape: accounts, applications, offers, candidacies and alerts in any volume. */
package fr.alin.volume;
