package fr.alin.housingapplication.model;

import java.util.List;

import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.ReasonDetail;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;

/**
 * The facts of a record on one sensitive matter.
 *
 * @param resources kinds of income that reveal it, without amounts
 * @param disabledPersons number of disabled persons to house; zero for other matters
 * @param equipment equipment that the home needs for them
 */
public record SensitiveFacts(
        List<RequestReason> reasons,
        List<ReasonDetail> details,
        List<ResourceKind> resources,
        int disabledPersons,
        List<AdaptedEquipment> equipment) {

    /** Whether the record contains nothing about it. */
    public boolean isEmpty() {
        return reasons.isEmpty()
                && details.isEmpty()
                && resources.isEmpty()
                && disabledPersons == 0
                && equipment.isEmpty();
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "SensitiveFacts[masked]";
    }
}
