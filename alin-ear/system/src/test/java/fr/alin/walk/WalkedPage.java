package fr.alin.walk;

import java.util.Set;

/**
 * A page of the web application.
 *
 * @param path its address, without an extension
 * @param roles who may open it; empty for everybody
 * @param parameters which parameters it reads
 * @param needed which of them it cannot do without
 * @param hidden whether its template greets somebody who is signed in
 */
record WalkedPage(String path, Set<String> roles, Set<String> parameters, Set<String> needed, boolean hidden) {

    boolean isOpenTo(String role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
