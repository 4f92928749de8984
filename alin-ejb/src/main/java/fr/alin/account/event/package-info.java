/** What happened to an account, for those who must write to its holder. */
package fr.alin.account.event;
