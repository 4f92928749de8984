package fr.alin.housingapplication.model;

import java.util.Set;
import java.util.stream.Stream;

import fr.alin.housingapplication.model.registered.CoApplicant;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.model.registered.RequestReason;
import fr.alin.housingapplication.model.registered.ResourceKind;

/** Need to know (GDPR article 9): which facts of a record on health, disability and violence answer which need. */
public class SensitivePolicy {

    public SensitiveFacts facts(RegisteredApplication record, SensitiveNeed need) {
        return new SensitiveFacts(
                record.reasons().stream().filter(reasons(need)::contains).toList(),
                Stream.concat(
                                Stream.of(record.applicant()),
                                record.coApplicant().stream().map(CoApplicant::person))
                        .flatMap(person -> person.resources().stream())
                        .map(resource -> resource.kind())
                        .filter(resources(need)::contains)
                        .distinct()
                        .toList());
    }

    private static Set<RequestReason> reasons(SensitiveNeed need) {
        return switch (need) {
            case ADAPTED_HOME -> Set.of(RequestReason.DISABILITY);
            case MEDICAL_URGENCY -> Set.of(RequestReason.HEALTH);
            case SAFETY -> Set.of(RequestReason.FAMILY_VIOLENCE);
        };
    }

    private static Set<ResourceKind> resources(SensitiveNeed need) {
        return need == SensitiveNeed.ADAPTED_HOME
                ? Set.of(
                        ResourceKind.DISABILITY_PENSION,
                        ResourceKind.DISABLED_ADULT_ALLOWANCE,
                        ResourceKind.DISABLED_CHILD_ALLOWANCE)
                : Set.of();
    }
}
