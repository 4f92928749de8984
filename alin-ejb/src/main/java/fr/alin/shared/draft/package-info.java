/** What people have typed and not yet confirmed, kept so that no expired session loses it. */
package fr.alin.shared.draft;
