/** How accounts, their links and their counters are stored. */
package fr.alin.account.persistence;
