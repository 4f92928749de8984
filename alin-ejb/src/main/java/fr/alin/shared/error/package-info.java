/** The small tree of refusals: a rule says no, a value is malformed, a thing is not there, a partner is down. */
package fr.alin.shared.error;
