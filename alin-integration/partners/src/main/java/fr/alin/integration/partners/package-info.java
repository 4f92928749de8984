/** Stand-ins for the outside world, over the real wire protocols; never deployed with the EAR. */
package fr.alin.integration.partners;
