package fr.alin.search;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.privacy.StaffTrace;
import fr.alin.shared.privacy.StaffTraces;

/** The searches of a member: when, for what kinds of things and how many were found. */
@ApplicationScoped
class SearchTraces implements StaffTraces {

    @Inject
    SearchLog log;

    @Override
    public List<StaffTrace> by(long memberId, int most) {
        return log.by(memberId, most);
    }
}
