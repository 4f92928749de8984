/** Who may call, and who is calling. */
package fr.alin.shared.security;
