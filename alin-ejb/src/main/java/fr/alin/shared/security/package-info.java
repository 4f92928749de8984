/** Roles, the current caller, and sealing. */
package fr.alin.shared.security;
