package fr.alin.walk;

import java.util.Collections;
import java.util.Set;

import fr.alin.shared.security.Role;

/**
 * A page of the web application.
 *
 * @param path its address without extension
 * @param roles the allowed roles; empty if public
 * @param parameters the parameters it reads
 * @param needed the required ones
 * @param hidden whether its template is for signed-in users
 */
record WalkedPage(String path, Set<String> roles, Set<String> parameters, Set<String> needed, boolean hidden) {

    boolean isOpenTo(String role) {
        return roles.isEmpty() || !role.isEmpty() && !Collections.disjoint(roles, Role.heldBy(role));
    }
}
