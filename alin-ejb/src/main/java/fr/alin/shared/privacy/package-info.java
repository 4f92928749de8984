/** What every context must be able to do with what it holds on a person: show it, and forget it. */
package fr.alin.shared.privacy;
