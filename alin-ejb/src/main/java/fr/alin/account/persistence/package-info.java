/** Persistence of accounts, links and counters. */
package fr.alin.account.persistence;
