/** What a partner needs to talk to AL'in: services, messages and their samples. */
package fr.alin.integration.contract;
