/** Accounts: open one, confirm it by mail, choose a password, sign in (handbook #2), and change one's own account. */
package fr.alin.account;
