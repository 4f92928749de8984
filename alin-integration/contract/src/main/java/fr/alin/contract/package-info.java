/** The contract with partners: the schemas and the message classes generated from them. */
package fr.alin.contract;
