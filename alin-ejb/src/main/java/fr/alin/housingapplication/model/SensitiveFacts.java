package fr.alin.housingapplication.model;

import java.util.List;

import fr.alin.housingapplication.model.registered.RequestReason;
import fr.alin.housingapplication.model.registered.ResourceKind;

/** What the record says on one sensitive matter: reasons for moving and kinds of income, without amounts. */
public record SensitiveFacts(List<RequestReason> reasons, List<ResourceKind> resources) {

    /** The record says nothing about it. */
    public boolean isEmpty() {
        return reasons.isEmpty() && resources.isEmpty();
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "SensitiveFacts[masked]";
    }
}
