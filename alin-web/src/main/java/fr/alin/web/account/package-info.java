/** The pages of handbook #2: open an account, confirm it, choose a password, sign in; and the holder's own account. */
package fr.alin.web.account;
