/**
 * Who may come in: open an account, confirm it by mail, choose a password, sign in (handbook #2), and what its holder
 * changes about it later.
 */
package fr.alin.account;
