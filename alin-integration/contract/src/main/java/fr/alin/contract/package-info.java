/** The contract with partners: the schemas every side validates against; the message classes are generated from them. */
package fr.alin.contract;
