package fr.alin.housingapplication.model;

import java.util.List;

import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.ReasonDetail;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;

/**
 * The facts in an application about one sensitive matter, for instance a disability.
 *
 * @param resources kinds of income that reveal the matter, without amounts
 * @param disabledPersons number of disabled persons in the future home; zero if the matter is not disability
 * @param equipment equipment that the home needs for these persons
 */
public record SensitiveFacts(
        List<RequestReason> reasons,
        List<ReasonDetail> details,
        List<ResourceKind> resources,
        int disabledPersons,
        List<AdaptedEquipment> equipment) {

    /** Whether the application contains no such fact. */
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
