package fr.alin.housingapplication.model;

import java.util.List;

import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.ReasonDetail;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;

/**
 * What the record says on one sensitive matter.
 *
 * @param resources kinds of income that tell of it, without amounts
 * @param disabledPersons how many are to live in the home; zero when it is not the matter
 * @param equipment what the home must have for them
 */
public record SensitiveFacts(
        List<RequestReason> reasons,
        List<ReasonDetail> details,
        List<ResourceKind> resources,
        int disabledPersons,
        List<AdaptedEquipment> equipment) {

    /** The record says nothing about it. */
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
