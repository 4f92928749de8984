/** Tests of what leaves the house and what comes in: real texts of the contract, real HTTP, fakes for the rest. */
package fr.alin.integration;
