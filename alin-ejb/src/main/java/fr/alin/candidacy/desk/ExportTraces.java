package fr.alin.candidacy.desk;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.privacy.StaffTrace;
import fr.alin.shared.privacy.StaffTraces;

/** The lists that a member exported: when, why and how long they were. */
@ApplicationScoped
class ExportTraces implements StaffTraces {

    @Inject
    ExportLog log;

    @Override
    public List<StaffTrace> by(long memberId, int most) {
        return log.by(memberId, most);
    }
}
