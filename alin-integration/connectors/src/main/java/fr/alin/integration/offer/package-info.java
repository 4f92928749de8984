/** Offers that landlords' systems send, by JMS or by SOAP: one reader, one intake, one acknowledgement. */
package fr.alin.integration.offer;
