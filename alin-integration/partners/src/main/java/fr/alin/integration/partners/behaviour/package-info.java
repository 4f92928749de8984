/** How a stand-in can be told to misbehave, the way real partners do. */
package fr.alin.integration.partners.behaviour;
