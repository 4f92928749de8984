/** Who may come in: open an account, confirm it by mail, choose a password, sign in (handbook #2). */
package fr.alin.account;
