/** Tests of the connectors with the contract's samples and real HTTP; fakes for the rest. */
package fr.alin.integration;
