/** Shared by the system tests: container deployments and the browser. */
package fr.alin.testing;
