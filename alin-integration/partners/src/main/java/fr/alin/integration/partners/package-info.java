/** Stand-ins for the partners, over the real protocols; a separate process, not part of the EAR. */
package fr.alin.integration.partners;
