/** Who speaks: what a message says of its sender, the check of its signature, and the body it was made over. */
package fr.alin.integration.speaker;
