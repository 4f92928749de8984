package fr.alin.search;

import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.shared.privacy.StaffLogTerm;

/** Ends the log of searches. */
@ApplicationScoped
class SearchLogTerm extends StaffLogTerm {

    SearchLogTerm() {
        super("staff_search");
    }
}
