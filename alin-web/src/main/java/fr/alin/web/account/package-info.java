/** The pages of handbook #2: open an account, confirm it, choose a password, sign in. */
package fr.alin.web.account;
