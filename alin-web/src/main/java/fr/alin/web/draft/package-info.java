/** Keeps what people type as they go, and brings it back after an expired session. */
package fr.alin.web.draft;
