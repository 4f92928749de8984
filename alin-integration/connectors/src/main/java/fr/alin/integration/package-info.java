/** Every protocol to the outside, behind the ports of the business. */
package fr.alin.integration;
