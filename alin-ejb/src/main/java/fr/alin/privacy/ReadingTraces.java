package fr.alin.privacy;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.shared.privacy.StaffTrace;
import fr.alin.shared.privacy.StaffTraces;

/** The dossiers that a member read, sealed matters included. */
@ApplicationScoped
class ReadingTraces implements StaffTraces {

    @Inject
    ReadingRepository readings;

    @Override
    public List<StaffTrace> by(long memberId, int most) {
        return readings.by(memberId, most);
    }
}
